using System.Collections.Frozen;
using NewsLint.Articles;

namespace NewsLint.Rules.Spellings;

/// <summary>The forms that a newsroom wants and those that it refuses, by language.</summary>
public sealed class HouseStyle
{
    readonly FrozenDictionary<string, SpellingTable> tables;

    HouseStyle(FrozenDictionary<string, SpellingTable> tables) => this.tables = tables;

    public static HouseStyle None { get; } = new(FrozenDictionary<string, SpellingTable>.Empty);

    /// <param name="lines">For each language, lines as <c>Kyiv = Kiev, Kiew ! Dynamo Kiev</c>: the form that is wanted, those that are not, and where they may stand.</param>
    /// <exception cref="FormatException">A line is not of that form.</exception>
    public static HouseStyle Of(IEnumerable<(string Language, IEnumerable<string> Lines)> lines) =>
        new(lines.ToFrozenDictionary(pair => pair.Language, pair => new SpellingTable(pair.Lines.Select(Parse)), StringComparer.Ordinal));

    /// <summary>True for a line of that form.</summary>
    public static bool IsLine(string line) => SpellingGroup.ParseHouse(line) is not null;

    /// <summary>The style that holds for a story: its newsroom's, if the story was given one.</summary>
    public static HouseStyle Of(Article article) => article.Layer(_ => None);

    internal SpellingTable? TableOf(string language) => tables.GetValueOrDefault(language);

    /// <summary>True where the newsroom has chosen among these forms.</summary>
    internal bool Decides(string language, SpellingGroup group) => TableOf(language) is { } table && group.Forms.Any(table.HasForm);

    static SpellingGroup Parse(string line) => SpellingGroup.ParseHouse(line) ?? throw new FormatException($"\"{line}\" is no style line");
}
