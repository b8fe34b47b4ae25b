namespace NewsLint.Workspace.Overviews;

/// <summary>What a run of the history had of a rule, a section or an author.</summary>
/// <param name="Run">The run.</param>
/// <param name="Kind"><c>rule</c>, <c>section</c> or <c>author</c>.</param>
/// <param name="Name">Which.</param>
/// <param name="Stories">A rule's stories with findings; all stories of a section or an author.</param>
/// <param name="Findings">How many.</param>
/// <param name="Excused">A rule's findings that were excused; 0 for others.</param>
public sealed record PastCount(PastRun Run, string Kind, string Name, int Stories, int Findings, int Excused);
