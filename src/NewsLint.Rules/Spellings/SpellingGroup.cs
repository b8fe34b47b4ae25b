using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NewsLint.Languages.Lists;

namespace NewsLint.Rules.Spellings;

/// <summary>Spellings of one word that are all right, of which a story has one.</summary>
/// <param name="Kind">Where they count.</param>
/// <param name="Forms">Two or more, as they stand in running text.</param>
/// <param name="Elsewhere">Longer expressions in which a form is no choice: "Dynamo Kiev".</param>
sealed record SpellingGroup(SpellingKind Kind, ImmutableArray<string> Forms, ImmutableArray<string> Elsewhere)
{
    /// <summary>Each line is a group of its own.</summary>
    public bool Equals(SpellingGroup? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>Reads a line of <c>dictionaries/spellings.*.txt</c>: forms, and after a tab the longer expressions.</summary>
    public static SpellingGroup Parse(string line, SpellingKind kind)
    {
        var columns = line.Split('\t');
        return new(kind, Parts(columns[0], " | "), columns.Length > 1 ? Parts(columns[1], " | ") : []);
    }

    /// <summary>Reads a newsroom's line: <c>Kyiv = Kiev, Kiew ! Dynamo Kiev, poulet Kiev</c>; none where it is not of that form.</summary>
    public static SpellingGroup? ParseHouse(string line)
    {
        var (rule, elsewhere) = line.Split(" ! ", 2) is [var before, var after] ? (before, after) : (line, "");
        if (rule.Split(" = ", 2) is not [var use, var refused] || Parts(refused, ",") is not [_, ..] others || use.Trim().Length == 0)
            return null;
        return new(KindOf([use.Trim(), .. others]), [use.Trim(), .. others], Parts(elsewhere, ","));
    }

    /// <summary>The line that <see cref="ParseHouse"/> reads.</summary>
    public string HouseLine(int use) =>
        $"{Forms[use]} = {string.Join(", ", Forms.Where((_, index) => index != use))}{(Elsewhere.IsEmpty ? "" : $" ! {string.Join(", ", Elsewhere)}")}";

    static SpellingKind KindOf(string[] forms) =>
        forms.Distinct(StringComparer.OrdinalIgnoreCase).Count() < forms.Length ? SpellingKind.Case
        : forms.Any(form => char.IsUpper(form[0])) ? SpellingKind.Name
        : SpellingKind.Word;

    static ImmutableArray<string> Parts(string text, string separator) =>
        [.. text.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
