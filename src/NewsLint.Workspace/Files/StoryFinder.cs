using System.Collections.Immutable;
using MAB.DotIgnore;
using Microsoft.Extensions.FileSystemGlobbing;
using NewsLint.Rules;
using Matcher = Microsoft.Extensions.FileSystemGlobbing.Matcher;

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
        var paths = patterns.SelectMany(FindOne).Distinct(StringComparer.Ordinal).ToImmutableArray();
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

    IEnumerable<string> FindByGlob(string pattern)
    {
        var matcher = new Matcher();
        matcher.AddInclude(pattern.Replace('\\', '/'));
        return matcher.GetResultsInFullPath(root)
            .Where(IsStory)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }

    static List<string> FindInFolder(string folder, string shown)
    {
        var ignored = new Stack<(string Folder, IgnoreList List)>(IgnoredAbove(folder));
        return Walk(folder, shown.TrimEnd('/', '\\'), ignored).ToList();
    }

    static IEnumerable<string> Walk(string folder, string shown, Stack<(string Folder, IgnoreList List)> ignored)
    {
        var own = Path.Combine(folder, ".gitignore");
        if (File.Exists(own))
            ignored.Push((folder, new IgnoreList(own)));

        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            if (IsStory(file) && !IsIgnored(file, isFolder: false, ignored))
                yield return Shown(shown, file);
        }

        foreach (var inner in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(inner);
            var isLink = new DirectoryInfo(inner).LinkTarget is not null;
            if (name.StartsWith('.') || name == "node_modules" || isLink || IsIgnored(inner, isFolder: true, ignored))
                continue;

            foreach (var path in Walk(inner, Shown(shown, inner), ignored))
                yield return path;
        }

        if (File.Exists(own))
            ignored.Pop();
    }

    static string Shown(string folder, string path) => folder is "" or "." ? Path.GetFileName(path) : $"{folder}/{Path.GetFileName(path)}";

    /// <summary>The ignore files of the folders above, up to the repository's top.</summary>
    static IEnumerable<(string Folder, IgnoreList List)> IgnoredAbove(string folder)
    {
        var found = new List<(string, IgnoreList)>();
        for (var current = Path.GetFullPath(folder); current is not null && !Directory.Exists(Path.Combine(current, ".git")); current = Path.GetDirectoryName(current))
        {
            var parent = Path.GetDirectoryName(current);
            if (parent is not null && File.Exists(Path.Combine(parent, ".gitignore")))
                found.Add((parent, new IgnoreList(Path.Combine(parent, ".gitignore"))));
        }

        return Enumerable.Reverse(found);
    }

    static bool IsIgnored(string path, bool isFolder, IEnumerable<(string Folder, IgnoreList List)> ignored) =>
        ignored.Any(list => list.List.IsIgnored(Path.GetRelativePath(list.Folder, Path.GetFullPath(path)).Replace('\\', '/'), isFolder));
}
