namespace NewsLint.Workspace.Fixing;

/// <summary>What changed between two texts, as a unified diff without context.</summary>
public static class LineDifference
{
    /// <summary>Fixes stand inside lines, mostly: the lines are compared one by one where both texts have as many, and as one block where they have not.</summary>
    public static IEnumerable<string> Between(string path, string before, string after)
    {
        var (old, changed) = (before.Split('\n'), after.Split('\n'));
        yield return $"--- a/{path}";
        yield return $"+++ b/{path}";
        var (start, end) = (0, 0);
        if (old.Length != changed.Length)
        {
            while (start < Math.Min(old.Length, changed.Length) && old[start] == changed[start])
                start++;
            while (end < Math.Min(old.Length, changed.Length) - start && old[^(end + 1)] == changed[^(end + 1)])
                end++;
            foreach (var line in Hunk(old[start..^end], changed[start..^end], start))
                yield return line;
            yield break;
        }

        for (var i = 0; i < old.Length; i++)
        {
            if (old[i] == changed[i])
                continue;
            foreach (var line in Hunk([old[i]], [changed[i]], i))
                yield return line;
        }
    }

    static IEnumerable<string> Hunk(string[] old, string[] changed, int start) =>
        [$"@@ -{start + 1},{old.Length} +{start + 1},{changed.Length} @@", .. old.Select(line => $"-{line.TrimEnd('\r')}"), .. changed.Select(line => $"+{line.TrimEnd('\r')}")];
}
