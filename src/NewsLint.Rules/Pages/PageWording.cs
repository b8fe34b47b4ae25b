using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Rules.Pages;

/// <summary>Fills a page's message and fix with what was matched.</summary>
readonly ref struct PageWording
{
    readonly string prose;
    readonly TextSpan flagged;
    readonly ImmutableArray<TextSpan> parts;

    public PageWording(string prose, TextSpan flagged, ImmutableArray<TextSpan> parts, string? fix)
    {
        this.prose = prose;
        this.flagged = flagged;
        this.parts = parts;
        Fix = fix is null ? null : LikeTheMatch(Fill(fix));
    }

    /// <summary>The replacement, capitalised as what it replaces.</summary>
    public string? Fix { get; }

    public Wording Fill(Wording wording) => (Fill(wording.French), Fill(wording.English));

    string Match => prose.Substring(flagged.Start, flagged.Length);

    string Fill(string template)
    {
        if (!template.Contains('{', StringComparison.Ordinal))
            return template;

        var filled = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            var end = template[i] == '{' ? template.IndexOf('}', i) : -1;
            var value = end < 0 ? null : Value(template[(i + 1)..end]);
            filled.Append(value ?? template[i].ToString());
            i = value is null ? i : end;
        }

        return filled.ToString();
    }

    string? Value(string name) => name switch
    {
        "match" => Match,
        "fix" => Fix ?? "",
        _ when int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= parts.Length =>
            prose.Substring(parts[number - 1].Start, parts[number - 1].Length),
        _ => null,
    };

    string LikeTheMatch(string fix)
    {
        var match = prose.AsSpan(flagged.Start, flagged.Length);
        if (fix.Length == 0 || match.IsEmpty || !char.IsUpper(match[0]) || char.IsUpper(fix[0]))
            return fix;

        var isUpper = match.Length > 2;
        foreach (var c in match)
            isUpper &= !char.IsLower(c);
        return isUpper ? fix.ToUpperInvariant() : char.ToUpperInvariant(fix[0]) + fix[1..];
    }
}
