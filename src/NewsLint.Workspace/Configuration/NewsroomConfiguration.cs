using System.Collections.Frozen;
using System.Collections.Immutable;
using NewsLint.Rules.Names;
using NewsLint.Rules.Spellings;
using NewsLint.Workspace.Files;
using NewsLint.Workspace.Formats;

namespace NewsLint.Workspace.Configuration;

/// <summary>What a newsroom says in <c>.newslint.yml</c>.</summary>
public sealed record NewsroomConfiguration
{
    public const string FileName = ".newslint.yml";

    /// <summary>The folder that its globs and files are relative to; empty where there is no file.</summary>
    public string Folder { get; init; } = "";

    public FrozenDictionary<string, RuleSetting> Rules { get; init; } = FrozenDictionary<string, RuleSetting>.Empty;

    public ImmutableArray<PathSetting> Paths { get; init; } = [];

    /// <summary>Stories that are not checked.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];

    /// <summary>The one language of the newsroom, where it named just one.</summary>
    public string? Language { get; init; }

    /// <summary>Words that are right as they are.</summary>
    public FrozenSet<string> Vocabulary { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Names that the newsroom has settled.</summary>
    public HouseNames Names { get; init; } = HouseNames.None;

    /// <summary>The forms that the newsroom wants, and those that it refuses.</summary>
    public HouseStyle Style { get; init; } = HouseStyle.None;

    public FrontMatterFields FrontMatter { get; init; } = new();

    /// <summary>Folders with rule pages of the newsroom's own.</summary>
    public ImmutableArray<string> Pages { get; init; } = [];

    public bool Excludes(string path) => !Exclude.IsEmpty && Matches(Exclude, path);

    public RuleSetting? SettingOf(string ruleId, string path)
    {
        for (var i = Paths.Length - 1; i >= 0; i--)
        {
            if (Paths[i].Rules.TryGetValue(ruleId, out var setting) && Matches(Paths[i].Files, path))
                return setting;
        }

        return Rules.GetValueOrDefault(ruleId);
    }

    public string? LanguageOf(string path) => Paths.LastOrDefault(setting => setting.Language is not null && Matches(setting.Files, path))?.Language ?? Language;

    bool Matches(ImmutableArray<string> globs, string path)
    {
        var relative = Folder.Length == 0 ? path : Path.GetRelativePath(Folder, Path.GetFullPath(path));
        relative = relative.Replace('\\', '/');
        return globs.Any(glob => Glob.Matches(glob, relative) || Glob.Matches($"{glob.TrimEnd('/')}/**", relative));
    }
}
