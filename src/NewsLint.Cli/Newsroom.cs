using System.Collections.Immutable;
using NewsLint.Rules;
using NewsLint.Rules.Pages;
using NewsLint.Workspace;
using NewsLint.Workspace.Configuration;
using NewsLint.Workspace.Files;

namespace NewsLint.Cli;

/// <summary>The rules and the configuration that hold in a folder.</summary>
sealed record Newsroom(RuleLibrary Library, NewsroomConfiguration Configuration)
{
    /// <summary>Reads what holds in the working folder.</summary>
    /// <param name="configurationFile">The file asked for; by default the nearest one upwards.</param>
    /// <exception cref="InputException">The configuration or one of its pages cannot be used.</exception>
    public static Newsroom Open(string? configurationFile)
    {
        var found = configurationFile ?? ConfigurationReader.FindFile(Directory.GetCurrentDirectory());
        if (found is null)
            return new(new([]), new());
        if (!File.Exists(found))
            throw new InputException(found, 0, 0, "there is no such configuration file; \"newslint init\" writes one");

        var shown = Path.GetRelativePath(Directory.GetCurrentDirectory(), found).Replace('\\', '/');
        var text = StoryDecoder.Decode(shown, File.ReadAllBytes(found)).Source.Content;
        var library = new RuleLibrary(OwnPages(found, ConfigurationReader.ReadPages(shown, text)));
        var rules = library.Rules.ToLookup(rule => rule.Id, StringComparer.Ordinal);
        return new(library, new ConfigurationReader(shown, rules).Read(text));
    }

    static ImmutableArray<(string Path, RulePage Page)> OwnPages(string configurationFile, ImmutableArray<string> folders)
    {
        var top = Path.GetDirectoryName(Path.GetFullPath(configurationFile))!;
        return
        [
            .. folders.SelectMany(folder => PageFinder.Read(Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(top, folder)).Replace('\\', '/'))),
        ];
    }
}
