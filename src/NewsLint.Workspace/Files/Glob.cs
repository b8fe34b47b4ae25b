namespace NewsLint.Workspace.Files;

/// <summary>Patterns of paths: <c>*</c> and <c>?</c> inside a name, <c>[ab]</c>, <c>**</c> over folders.</summary>
static class Glob
{
    public static bool Matches(ReadOnlySpan<char> glob, ReadOnlySpan<char> path)
    {
        while (!glob.IsEmpty)
        {
            switch (glob[0])
            {
                case '*': return MatchesStar(glob, path);
                case '[' when glob.IndexOf(']') is var end and > 1:
                    if (path.IsEmpty || !glob[1..end].Contains(path[0]))
                        return false;
                    glob = glob[end..];
                    break;
                default:
                    if (path.IsEmpty || (glob[0] == '?' ? path[0] == '/' : path[0] != glob[0]))
                        return false;
                    break;
            }

            glob = glob[1..];
            path = path[1..];
        }

        return path.IsEmpty;
    }

    static bool MatchesStar(ReadOnlySpan<char> glob, ReadOnlySpan<char> path)
    {
        var isDeep = glob.StartsWith("**", StringComparison.Ordinal);
        var rest = glob.TrimStart('*');
        if (isDeep && rest.StartsWith("/", StringComparison.Ordinal) && Matches(rest[1..], path))
            return true;

        for (var taken = 0; ; taken++)
        {
            if (Matches(rest, path[taken..]))
                return true;
            if (taken == path.Length || (path[taken] == '/' && !isDeep))
                return false;
        }
    }
}
