using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Rules;
using NewsLint.Text;
using NewsLint.Workspace.Files;

namespace NewsLint.Workspace;

/// <summary>What a run has to say of one story, in the file's own coordinates.</summary>
/// <param name="Path">The file as the person called it.</param>
/// <param name="Problem">Why it could not be read; the rest is then empty.</param>
public sealed record StoryReport(string Path, InputException? Problem)
{
    /// <summary>The story; null where it could not be read.</summary>
    public Article? Article { get; init; }

    /// <summary>What came beside the text, for a story that is no file.</summary>
    public StoryGiven? Given { get; init; }

    public string Encoding { get; init; } = "utf-8";

    public string Text => Article?.Document.Source.Content ?? "";

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<ReportedFinding> Findings { get; init; } = [];

    /// <summary>Findings that somebody excused, each with who did.</summary>
    public ImmutableArray<ReportedFinding> Suppressed { get; init; } = [];

    public ImmutableArray<RuleFault> Faults { get; init; } = [];

    /// <summary>The language that messages about this story are in.</summary>
    public Language? MessageLanguage { get; init; }
}
