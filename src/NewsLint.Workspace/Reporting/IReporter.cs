namespace NewsLint.Workspace.Reporting;

/// <summary>Tells somebody what a run found. Where it goes is the reporter's own affair, settled when it is made.</summary>
public interface IReporter
{
    /// <summary>Takes one story; they come in the order of the run.</summary>
    void Add(StoryReport report);

    void Finish(RunSummary summary);
}
