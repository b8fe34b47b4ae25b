using System.Collections.Immutable;
using NewsLint.Rules;
using NewsLint.Rules.Pages;

namespace NewsLint.Workspace.Files;

/// <summary>Reads the rule pages of folders.</summary>
public static class PageFinder
{
    /// <summary>The pages of a folder in the order of their names. <c>README.md</c> is no page.</summary>
    /// <exception cref="InputException">There is no such folder, or a page cannot be used.</exception>
    public static ImmutableArray<(string Path, RulePage Page)> Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InputException(folder, 0, 0, "there is no such folder of rule pages");

        return
        [
            .. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
                .Where(path => Path.GetFileName(path) != "README.md")
                .Select(path => path.Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
                .Select(path => (path, PageReader.Read(path, Text(path), name => List([Path.GetDirectoryName(path)!, Path.Combine(folder, "../dictionaries")], name)))),
        ];
    }

    static string Text(string path) => StoryDecoder.Decode(path, File.ReadAllBytes(path)).Source.Content;

    /// <summary>A phrase list beside the page that names it, or in the dictionaries beside the folder of pages.</summary>
    static string[]? List(ReadOnlySpan<string> folders, string name)
    {
        foreach (var folder in folders)
        {
            if (Path.GetFileName(name) == name && File.Exists(Path.Combine(folder, name)))
                return Text(Path.Combine(folder, name)).Split('\n');
        }

        return null;
    }
}
