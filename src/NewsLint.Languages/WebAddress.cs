using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Languages;

/// <summary>Tells addresses of pages and mail from words.</summary>
static class WebAddress
{
    static readonly CharacterSet Stops = new(" \t\r\n\u00A0\u202F<>\"«»“”()[]{}|\\^`");

    static readonly HashSet<string> Domains = new(StringComparer.Ordinal)
    {
        "com", "fr", "org", "net", "info", "eu", "be", "ch", "ca", "uk", "de", "it", "es", "io", "gov", "edu", "tv", "fm", "ly", "news", "int",
    };

    /// <summary>False for most texts: an address has an @, or a point or a colon with something after it.</summary>
    public static bool MayStandIn(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny('@', '.', ':') is var mark and >= 0)
        {
            if (text[mark] == '@' || (mark + 1 < text.Length && (text[mark] == '.' ? mark > 0 && MayGoOn(text[mark - 1], text[mark + 1]) : text[mark + 1] == '/')))
                return true;
            text = text[(mark + 1)..];
        }

        return false;
    }

    /// <summary>A domain goes on with a small letter, and after "www" with any: no number and no "U.S." is one.</summary>
    static bool MayGoOn(char before, char after) => char.IsAsciiLetterLower(after) || (before is 'w' or 'W' && char.IsAsciiLetterOrDigit(after));

    /// <summary>The length of the address that begins here; 0 when it is a word.</summary>
    public static int Length(ReadOnlySpan<char> text, out TokenKind kind)
    {
        kind = TokenKind.Url;
        if (text.Length < 5)
            return 0;
        if (text[0] is 'h' or 'H' or 'w' or 'W' && BeginsLikeOne(text))
            return Run(text).TrimEnd(".,;:!?'’…").Length;

        var run = Run(text[..Math.Min(text.Length, LongestBareAddress)]);
        if (run.IndexOf('.') < 1)
            return 0;

        var at = run.IndexOf('@');
        if (at < 0)
            return DomainLength(run);

        var host = DomainLength(run[(at + 1)..]);
        kind = TokenKind.Email;
        return at > 0 && host > 0 && IsLocalPart(run[..at]) ? at + 1 + host : 0;
    }

    const int LongestBareAddress = 256;

    static ReadOnlySpan<char> Run(ReadOnlySpan<char> text) => Stops.IndexIn(text) is var end and >= 0 ? text[..end] : text;

    static bool BeginsLikeOne(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    static bool IsLocalPart(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '-' or '+'))
                return false;
        }

        return true;
    }

    /// <summary><c>example.com</c> and what follows it up to the next space; names are lower-case there, unlike a sentence begun without a space.</summary>
    static int DomainLength(ReadOnlySpan<char> run)
    {
        var end = 0;
        while (end < run.Length && (char.IsAsciiLetterOrDigit(run[end]) || run[end] is '.' or '-'))
            end++;

        var name = run[..end].TrimEnd('.');
        var dot = name.LastIndexOf('.');
        if (dot < 1 || !Domains.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[(dot + 1)..]))
            return 0;

        return end < run.Length && run[end] == '/' ? run.TrimEnd(".,;:!?'’…").Length : name.Length;
    }
}
