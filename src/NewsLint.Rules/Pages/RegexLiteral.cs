using System.Text;

namespace NewsLint.Rules.Pages;

/// <summary>Finds characters that every match of a regular expression must hold, so that most texts need not be tried.</summary>
static class RegexLiteral
{
    /// <summary>The longest run of plain characters outside groups, classes and choices; empty where there is none.</summary>
    public static string Of(string pattern)
    {
        if (pattern.Contains("(?i", StringComparison.Ordinal) || HasChoice(pattern))
            return "";

        var (best, run) = ("", new StringBuilder());
        for (var i = 0; i < pattern.Length;)
        {
            var (length, plain) = Next(pattern, i);
            var isOptional = i + length < pattern.Length && pattern[i + length] is '*' or '?' or '{';
            if (plain is { } c && !isOptional)
                run.Append(c);
            else
                run.Clear();
            best = run.Length > best.Length ? run.ToString() : best;
            i += length;
        }

        return best;
    }

    /// <summary>True where a choice stands outside all groups.</summary>
    static bool HasChoice(string pattern)
    {
        for (var i = 0; i < pattern.Length;)
        {
            if (pattern[i] == '|')
                return true;
            i += Next(pattern, i).Length;
        }

        return false;
    }

    /// <summary>A character, or a whole group, class or count, and what it stands for if that is one plain character.</summary>
    static (int Length, char? Plain) Next(string pattern, int start) => pattern[start] switch
    {
        '\\' when start + 1 < pattern.Length => (2, char.IsPunctuation(pattern[start + 1]) || char.IsSymbol(pattern[start + 1]) ? pattern[start + 1] : null),
        '[' => (ClassLength(pattern, start), null),
        '(' => (GroupLength(pattern, start), null),
        '{' => (Math.Max(1, pattern.IndexOf('}', start) - start + 1), null),
        '.' or '$' or '^' or '*' or '+' or '?' or ')' or ']' or '}' or '#' or '|' => (1, null),
        var c => (1, c),
    };

    static int ClassLength(string pattern, int start)
    {
        for (var i = start + 1; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
                i++;
            else if (pattern[i] == ']' && i > start + 1)
                return i - start + 1;
        }

        return pattern.Length - start;
    }

    static int GroupLength(string pattern, int start)
    {
        for (var i = start + 1; i < pattern.Length;)
        {
            if (pattern[i] == ')')
                return i - start + 1;
            i += Next(pattern, i).Length;
        }

        return pattern.Length - start;
    }
}
