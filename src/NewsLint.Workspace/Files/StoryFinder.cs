using System.Collections.Immutable;
using NewsLint.Rules;

namespace NewsLint.Workspace.Files;

/// <summary>Finds the stories that a person means by files, folders and globs.</summary>
/// <param name="root">The folder that relative paths are relative to.</param>
public sealed class StoryFinder(string root)
{
    static readonly ImmutableArray<string> Extensions = [".md", ".markdown", ".txt", ".text"];

    readonly List<InputException> problems = [];

    /// <summary>The stories' paths as the person would write them, each once, in the order given and by name inside a folder; and what could not be found.</summary>
    public (ImmutableArray<string> Paths, ImmutableArray<InputException> Problems) Find(IEnumerable<string> patterns)
    {
        var paths = patterns.SelectMany(FindOne).DistinctBy(path => Path.GetFullPath(path, root), StringComparer.Ordinal).ToImmutableArray();
        return (paths, [.. problems]);
    }

    public static bool IsStory(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    IEnumerable<string> FindOne(string pattern)
    {
        var full = Path.Combine(root, pattern);
        if (File.Exists(full))
            return FindFile(pattern);
        if (Directory.Exists(full))
            return OrProblem(pattern, FindInFolder(full, pattern), "this folder has no stories (.md, .markdown, .txt)");
        if (pattern.AsSpan().ContainsAny("*?["))
            return OrProblem(pattern, FindByGlob(pattern), "no file matches this pattern");
        return OrProblem(pattern, [], "there is no such file or folder");
    }

    IEnumerable<string> FindFile(string path)
    {
        if (IsStory(path) || Path.GetExtension(path).Length == 0)
            return [path];

        problems.Add(new(path, 0, 0, $"newslint does not read {Path.GetExtension(path)} files; give it Markdown (.md) or plain text (.txt)"));
        return [];
    }

    List<string> OrProblem(string pattern, IEnumerable<string> found, string problem)
    {
        var paths = found.ToList();
        if (paths.Count == 0)
            problems.Add(new(pattern, 0, 0, problem));
        return paths;
    }

    /// <summary>Walks the folder that stands before the first sign of the pattern, and takes what the whole of it matches.</summary>
    List<string> FindByGlob(string pattern)
    {
        var glob = pattern.Replace('\\', '/');
        var fixedPart = glob[..(glob.AsSpan(0, glob.AsSpan().IndexOfAny('*', '?', '[')).LastIndexOf('/') + 1)];
        var folder = Path.Combine(root, fixedPart);
        return Directory.Exists(folder) ? [.. FindInFolder(folder, fixedPart).Where(path => Glob.Matches(glob, path))] : [];
    }

    static List<string> FindInFolder(string folder, string shown)
    {
        var ignored = new GitIgnore(folder);
        return [.. Walk(folder, shown.TrimEnd('/', '\\') is { Length: > 0 } trimmed ? trimmed : shown, ignored)];
    }

    static IEnumerable<string> Walk(string folder, string shown, GitIgnore ignored)
    {
        ignored.Enter(folder);
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            if (IsStory(file) && !Path.GetFileName(file).StartsWith('.') && !ignored.Ignores(file, isFolder: false))
                yield return Shown(shown, file);
        }

        foreach (var inner in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(inner);
            var isLink = new DirectoryInfo(inner).LinkTarget is not null;
            if (name.StartsWith('.') || name == "node_modules" || isLink || ignored.Ignores(inner, isFolder: true))
                continue;

            foreach (var path in Walk(inner, Shown(shown, inner), ignored))
                yield return path;
        }

        ignored.Leave(folder);
    }

    static string Shown(string folder, string path) => folder switch
    {
        "" or "." => Path.GetFileName(path),
        "/" => $"/{Path.GetFileName(path)}",
        _ => $"{folder}/{Path.GetFileName(path)}",
    };
}
