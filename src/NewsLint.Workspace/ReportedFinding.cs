using System.Collections.Immutable;
using NewsLint.Text;

namespace NewsLint.Workspace;

/// <summary>A finding as people get it: in the file's coordinates, at the newsroom's level, in the reader's language.</summary>
/// <param name="Span">What it stands on; UTF-16 code units of the file's text.</param>
/// <param name="Evidence">The other places it rests on.</param>
/// <param name="Fixes">What would settle it; only such as can be applied to the file as they are.</param>
public sealed record ReportedFinding(
    string RuleId,
    Level Level,
    SourceSpan Span,
    string Message,
    ImmutableArray<ReportedEvidence> Evidence,
    ImmutableArray<ReportedFix> Fixes)
{
    /// <summary>Why it is not counted: the reason in a directive, or the vocabulary; null where it is.</summary>
    public string? ExcusedBy { get; init; }
}
