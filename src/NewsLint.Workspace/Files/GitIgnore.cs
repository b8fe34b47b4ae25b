using MAB.DotIgnore;

namespace NewsLint.Workspace.Files;

/// <summary>What the <c>.gitignore</c> files of a folder and of those above and below it leave out; as in Git, the last line that matches decides.</summary>
sealed class GitIgnore
{
    readonly List<(string Folder, List<(IgnoreList Line, bool IsExcepted)> Lines)> files = [];

    /// <param name="folder">Where a walk begins; the files above it are read up to the repository's top.</param>
    public GitIgnore(string folder)
    {
        var above = new Stack<string>();
        for (var current = Path.GetFullPath(folder); current is not null && !Directory.Exists(Path.Combine(current, ".git")); current = Path.GetDirectoryName(current))
        {
            if (Path.GetDirectoryName(current) is { } parent)
                above.Push(parent);
        }

        foreach (var parent in above)
            Enter(parent);
    }

    /// <summary>Reads the folder's own file.</summary>
    public void Enter(string folder)
    {
        var path = Path.Combine(folder, ".gitignore");
        var lines = File.Exists(path) && new FileInfo(path).Length > 0 ? File.ReadLines(path).Select(Read).OfType<(IgnoreList, bool)>().ToList() : [];
        files.Add((Path.GetFullPath(folder), lines));
    }

    /// <summary>Forgets the folder's own file.</summary>
    public void Leave(string folder) => files.RemoveAll(file => file.Folder == Path.GetFullPath(folder));

    public bool Ignores(string path, bool isFolder)
    {
        for (var i = files.Count - 1; i >= 0; i--)
        {
            var relative = Path.GetRelativePath(files[i].Folder, Path.GetFullPath(path)).Replace('\\', '/');
            for (var j = files[i].Lines.Count - 1; j >= 0; j--)
            {
                if (files[i].Lines[j].Line.IsIgnored(relative, isFolder))
                    return !files[i].Lines[j].IsExcepted;
            }
        }

        return false;
    }

    /// <summary>A line that is no pattern is passed over, as Git does.</summary>
    static (IgnoreList Line, bool IsExcepted)? Read(string line)
    {
        var pattern = line.Trim();
        if (pattern.Length == 0 || pattern[0] == '#')
            return null;

        try
        {
            var isExcepted = pattern[0] == '!';
            return (new IgnoreList([isExcepted ? pattern[1..] : pattern.TrimStart('\\')]), isExcepted);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
