namespace NewsLint.Workspace;

/// <summary>What a run found, in numbers.</summary>
public sealed class RunSummary
{
    readonly int[] findings = new int[Enum.GetValues<Level>().Length];

    /// <summary>All stories, those that could not be read included.</summary>
    public int Stories { get; private set; }

    public int UnreadStories { get; private set; }

    /// <summary>Stories in French, which decide the language of the summary.</summary>
    public int FrenchStories { get; private set; }

    public int StoriesWithFindings { get; private set; }

    public int Suppressed { get; private set; }

    /// <summary>Stories that could not be read, and patterns that ran out of time.</summary>
    public int Problems { get; private set; }

    /// <summary>Rules that failed.</summary>
    public int Faults { get; private set; }

    public int this[Level level] => findings[(int)level];

    public int Findings => findings.Sum();

    internal void Add(StoryReport report)
    {
        Stories++;
        UnreadStories += report.Problem is null ? 0 : 1;
        FrenchStories += report.MessageLanguage?.Code == "fr" ? 1 : 0;
        StoriesWithFindings += report.Findings.IsEmpty ? 0 : 1;
        Suppressed += report.Suppressed.Length;
        Problems += (report.Problem is null ? 0 : 1) + report.Faults.Count(fault => fault.IsOfThePattern);
        Faults += report.Faults.Count(fault => !fault.IsOfThePattern);
        foreach (var finding in report.Findings)
            findings[(int)finding.Level]++;
    }
}
