using System.Collections.Immutable;
using NewsLint.Articles;

namespace NewsLint.Languages.Calendar;

/// <summary>The days that a story names, and its years.</summary>
public sealed class NamedDays
{
    readonly Dictionary<int, NamedDay> byFirst = [], byLast = [];

    NamedDays(Article article)
    {
        (All, Years) = new DayReader(article).Read();
        foreach (var day in All)
        {
            byFirst.TryAdd(day.First, day);
            byLast.TryAdd(day.Last, day);
        }

        DistinctYears = [.. Years.Select(year => year.Year).Distinct()];
    }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<NamedDay> All { get; }

    /// <summary>The tokens that are years of four figures.</summary>
    public ImmutableArray<(int Token, int Year)> Years { get; }

    public ImmutableArray<int> DistinctYears { get; }

    /// <summary>The day that begins with a token.</summary>
    public NamedDay? From(int token) => byFirst.GetValueOrDefault(token);

    /// <summary>The day that ends with a token.</summary>
    public NamedDay? To(int token) => byLast.GetValueOrDefault(token);

    /// <summary>The years among some tokens.</summary>
    public ReadOnlySpan<(int Token, int Year)> YearsIn(int first, int end)
    {
        var (from, to) = (FirstYearFrom(first), FirstYearFrom(end));
        return Years.AsSpan()[from..Math.Max(from, to)];
    }

    int FirstYearFrom(int token)
    {
        var (low, high) = (0, Years.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Years[middle].Token < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    public static NamedDays Of(Article article) => article.Layer(known => new NamedDays(known));
}
