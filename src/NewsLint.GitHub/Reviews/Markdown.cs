using System.Text;

namespace NewsLint.GitHub.Reviews;

/// <summary>Makes the words of a story harmless in a comment: no mention, no link, no picture, no HTML, no end of a fence or a marker.</summary>
static class Markdown
{
    const char Breaker = '\u200B';

    /// <summary>Words in running text, on one line.</summary>
    public static string Text(string words)
    {
        var safe = new StringBuilder(words.Length + 16);
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            if (c is '\r' or '\n' or '\t')
                safe.Append(' ');
            else if (char.IsControl(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069')
                safe.Append('\uFFFD');
            else if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '!' or '$' or '&')
                safe.Append('\\').Append(c);
            else if (c is '@' or '#')
                safe.Append(c).Append(Breaker);
            else if (IsLink(words, i))
                safe.Append(c).Append(Breaker);
            else
                safe.Append(c);
        }

        return safe.ToString();
    }

    /// <summary>True at the colon of "://", the w before ".", the hyphen of "GH-1": what would become a link.</summary>
    static bool IsLink(string words, int i) => words[i] switch
    {
        ':' => i + 1 < words.Length && words[i + 1] == '/',
        'w' or 'W' => i + 1 < words.Length && words[i + 1] == '.',
        '-' => i > 1 && words[i - 1] is 'H' or 'h' && words[i - 2] is 'G' or 'g',
        _ => false,
    };

    /// <summary>Words as they stand, in a code span.</summary>
    public static string Code(string words)
    {
        var text = words.ReplaceLineEndings(" ");
        var fence = new string('`', LongestRun(text) + 1);
        var rim = text.StartsWith('`') || text.EndsWith('`') || text.Trim().Length == 0 ? " " : "";
        return $"{fence}{rim}{text}{rim}{fence}";
    }

    /// <summary>A fenced block, its fence longer than any in the text.</summary>
    /// <param name="info">What the block is.</param>
    /// <param name="text">Lines, the last without its line break.</param>
    public static string Block(string info, string text)
    {
        var fence = new string('`', Math.Max(3, LongestRun(text) + 1));
        return $"{fence}{info}\n{text}\n{fence}";
    }

    static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
            longest = Math.Max(longest, run = c == '`' ? run + 1 : 0);
        return longest;
    }
}
