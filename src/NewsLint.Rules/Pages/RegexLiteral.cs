namespace NewsLint.Rules.Pages;

/// <summary>Finds characters that every match of a regular expression must hold, so that most texts need not be tried.</summary>
static class RegexLiteral
{
    /// <summary>The longest run of plain characters outside groups, classes and choices; empty where there is none.</summary>
    public static string Of(string pattern)
    {
        if (pattern.Contains("(?", StringComparison.Ordinal) || pattern.Contains('|', StringComparison.Ordinal))
            return "";

        var (best, run, depth) = ("", "", 0);
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            depth += c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' ? -1 : 0;
            var isPlain = depth == 0 && !@".$^*+?()[]{}\#".Contains(c, StringComparison.Ordinal);
            var isOptional = i + 1 < pattern.Length && pattern[i + 1] is '*' or '?' or '{';
            if (c == '\\')
                i++;
            run = isPlain && !isOptional ? run + c : "";
            best = run.Length > best.Length ? run : best;
        }

        return best;
    }
}
