using System.Collections.Immutable;

namespace NewsLint.Languages.Names;

/// <summary>A name of public life, or one that a newsroom has settled.</summary>
/// <param name="Kind">What it names; unknown where nobody says.</param>
/// <param name="French">How French writes it.</param>
/// <param name="English">How English writes it.</param>
/// <param name="Also">Other right forms.</param>
/// <param name="Wrong">Usual misspellings.</param>
public sealed record KnownName(NameKind Kind, string French, string English, ImmutableArray<string> Also, ImmutableArray<string> Wrong)
{
    IReadOnlyList<string[]>? forms;

    /// <summary>All right forms.</summary>
    public IEnumerable<string> Right => Also.Prepend(English).Prepend(French);

    /// <summary>The folded words of each right form.</summary>
    public IReadOnlyList<string[]> Forms => forms ??= [.. Right.Distinct(StringComparer.Ordinal).Select(form => KnownNames.WordsOf(NameSpelling.Fold(form)))];

    public string In(string language) => language == "fr" ? French : English;

    /// <summary>The name as a line that <see cref="Parse"/> reads.</summary>
    public string Line => $"{French} | {English} | {string.Join("; ", Also)} = {string.Join(", ", Wrong)}";

    /// <summary>Reads a line of a list, <c>French form | English form | other; other = wrong, wrong</c>, of which all but the first may be missing.</summary>
    /// <returns>None for a line that names nothing, or says that a right form is wrong.</returns>
    public static KnownName? Parse(string line, NameKind kind)
    {
        var (names, rest) = line.Split('=', 2, StringSplitOptions.TrimEntries) is [var before, var after] ? (before, after) : (line.Trim(), "");
        var forms = names.Split('|', StringSplitOptions.TrimEntries);
        var name = new KnownName(kind, forms[0], forms.Length > 1 && forms[1].Length > 0 ? forms[1] : forms[0], Parts(forms.Length > 2 ? forms[2] : "", ';'), Parts(rest, ','));
        return name.French.Length == 0 || forms.Length > 3 || name.Wrong.Intersect(name.Right, StringComparer.Ordinal).Any() ? null : name;
    }

    static ImmutableArray<string> Parts(string text, char mark) => [.. text.Split(mark, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
