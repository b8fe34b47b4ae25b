using System.Collections.Immutable;
using System.Text;

namespace NewsLint.Rules.Pages;

/// <summary>Finds texts of which every match of a regular expression must hold one, so that most stories need not be tried. Whatever it does not understand, it leaves untold.</summary>
public sealed class RegexLiterals
{
    /// <summary>More alternatives, or deeper ones, are not followed.</summary>
    const int MostLiterals = 64, DeepestGroup = 32;

    readonly string pattern;
    int at, depth;
    bool isLost;

    RegexLiterals(string pattern) => this.pattern = pattern;

    /// <summary>The texts of which a match holds at least one; nothing where that cannot be told.</summary>
    public static ImmutableArray<string> Of(string pattern)
    {
        var reader = new RegexLiterals(pattern);
        var found = reader.ReadChoice();
        return reader.isLost || reader.at < pattern.Length ? [] : found;
    }

    bool IsAt(char c) => at < pattern.Length && pattern[at] == c;

    /// <summary>One of the alternatives matches: a text of each is needed.</summary>
    ImmutableArray<string> ReadChoice()
    {
        var (all, isTold) = (new SortedSet<string>(StringComparer.Ordinal), true);
        do
        {
            var one = ReadSequence();
            isTold &= !one.IsEmpty;
            all.UnionWith(one);
        }
        while (!isLost && Skip('|'));

        return isTold && all.Count <= MostLiterals ? [.. all] : [];
    }

    /// <summary>All parts match one after the other: the texts of the one that tells most are enough.</summary>
    ImmutableArray<string> ReadSequence()
    {
        var (best, run) = (ImmutableArray<string>.Empty, new StringBuilder());
        while (!isLost && at < pattern.Length && !IsAt('|') && !IsAt(')'))
        {
            var (plain, group) = ReadPart();
            var (least, isExact) = ReadCount();
            if (plain is { } c)
                run.Append(c, Math.Min(least, MostLiterals));
            if (plain is null || !isExact || least > MostLiterals)
            {
                best = Better(best, run.Length > 0 ? [run.ToString()] : []);
                run.Clear();
            }

            best = Better(best, least > 0 ? group : []);
        }

        return Better(best, run.Length > 0 ? [run.ToString()] : []);
    }

    /// <summary>The texts whose shortest is longer are met less often.</summary>
    static ImmutableArray<string> Better(ImmutableArray<string> one, ImmutableArray<string> other) =>
        other.IsEmpty || (!one.IsEmpty && one.Min(text => text.Length) >= other.Min(text => text.Length)) ? one : other;

    /// <summary>A plain character, or the texts of a group; neither for a class, a place, or what is not understood.</summary>
    (char? Plain, ImmutableArray<string> Group) ReadPart()
    {
        var c = pattern[at++];
        switch (c)
        {
            case '\\':
                return (ReadEscape(), []);
            case '(':
                return (null, ReadGroup());
            case '[':
                SkipClass();
                return (null, []);
            case '.' or '^' or '$':
                return (null, []);
            case '*' or '+' or '?':
                isLost = true;
                return (null, []);
            default:
                return (c, []);
        }
    }

    char? ReadEscape()
    {
        if (at == pattern.Length)
        {
            isLost = true;
            return null;
        }

        var c = pattern[at++];
        if (c is 'p' or 'P' && pattern.IndexOf('}', at) is var end and >= 0)
            at = end + 1;
        else if (char.IsAsciiLetterOrDigit(c))
            isLost = c is not ('d' or 'D' or 'w' or 'W' or 's' or 'S' or 'b' or 'B' or 'n' or 't' or 'r');
        else
            return c;
        return null;
    }

    ImmutableArray<string> ReadGroup()
    {
        if (++depth > DeepestGroup)
            isLost = true;

        var isLookedAt = Skip("?=") || Skip("?!") || Skip("?<=") || Skip("?<!");
        if (!isLookedAt && !Skip("?:") && !Skip("?>") && Skip("?<"))
            at = pattern.IndexOf('>', at) is var end and >= 0 ? end + 1 : pattern.Length;
        isLost |= IsAt('?');
        var found = isLost ? [] : ReadChoice();
        isLost |= !Skip(')');
        depth--;
        return isLookedAt ? [] : found;
    }

    void SkipClass()
    {
        at += IsAt('^') ? 1 : 0;
        for (var first = at; at < pattern.Length && (at == first || pattern[at] != ']'); at++)
        {
            isLost |= pattern[at] == '[' && at > first && pattern[at - 1] == '-';
            at += pattern[at] == '\\' ? 1 : 0;
        }

        isLost |= !Skip(']');
    }

    /// <summary>How often the part before stands at least, and whether that is how often it stands.</summary>
    (int Least, bool IsExact) ReadCount()
    {
        var (least, isExact) = (1, true);
        if (Skip('*') || Skip('?'))
            (least, isExact) = (0, false);
        else if (Skip('+'))
            isExact = false;
        else if (IsAt('{') && pattern.IndexOf('}', at) is var end and > 0 && IsCount(pattern.AsSpan(at + 1, end - at - 1), out least, out isExact))
            at = end + 1;
        else
            return (1, true);

        _ = Skip('?');
        return (least, isExact);
    }

    /// <summary>"7", "7," or "7,9"; braces around anything else are plain.</summary>
    static bool IsCount(ReadOnlySpan<char> text, out int least, out bool isExact)
    {
        var comma = text.IndexOf(',');
        isExact = comma < 0;
        var most = isExact ? [] : text[(comma + 1)..];
        return int.TryParse(isExact ? text : text[..comma], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out least)
            && !most.ContainsAnyExceptInRange('0', '9');
    }

    bool Skip(char c)
    {
        var isThere = IsAt(c);
        at += isThere ? 1 : 0;
        return isThere;
    }

    bool Skip(string text)
    {
        var isThere = pattern.AsSpan(at).StartsWith(text, StringComparison.Ordinal);
        at += isThere ? text.Length : 0;
        return isThere;
    }
}
