using System.Collections.Immutable;
using NewsLint.Articles;

namespace NewsLint.Languages.Calendar;

/// <summary>The days that a story names, and its years.</summary>
public sealed class NamedDays
{
    NamedDays(Article article) => (All, Years) = new DayReader(article).Read();

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<NamedDay> All { get; }

    /// <summary>The tokens that are years of four figures.</summary>
    public ImmutableArray<(int Token, int Year)> Years { get; }

    public static NamedDays Of(Article article) => article.Layer(known => new NamedDays(known));
}
