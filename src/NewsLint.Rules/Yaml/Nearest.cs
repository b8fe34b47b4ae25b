namespace NewsLint.Rules.Yaml;

/// <summary>Finds what somebody may have meant.</summary>
public static class Nearest
{
    /// <summary>The problem, with the nearest known word where one is near.</summary>
    public static string Hint(string problem, string word, IEnumerable<string> known) =>
        To(word, known) is { } nearest ? $"{problem}; did you mean \"{nearest}\"?" : problem;

    /// <summary>The known word that is near enough to be meant.</summary>
    public static string? To(string word, IEnumerable<string> known)
    {
        var nearest = known.OrderBy(candidate => Distance(word, candidate)).ThenBy(candidate => candidate, StringComparer.Ordinal).FirstOrDefault();
        return nearest is not null && Distance(word, nearest) <= Math.Max(2, word.Length / 3) ? nearest : null;
    }

    /// <summary>Levenshtein distance.</summary>
    static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var substitution = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
