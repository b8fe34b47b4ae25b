using System.Collections.Immutable;

namespace NewsLint.GitHub;

/// <summary>What a run on a pull request came to.</summary>
/// <param name="IsStale">True when a newer commit is there: its own run says what holds.</param>
/// <param name="IsReadOnly">True when the token may not write: what was found is only in the log, the step summary and the files.</param>
/// <param name="Findings">How many findings of each level stand open, those set aside left out.</param>
/// <param name="Posted">New comments on lines.</param>
/// <param name="Edited">Comments that were brought up to date.</param>
/// <param name="Withdrawn">Comments whose finding is gone, removed or marked.</param>
/// <param name="Requests">How many requests it took, retries left out.</param>
/// <param name="Writes">How many of them wrote.</param>
public sealed record PullRequestOutcome(bool IsStale, bool IsReadOnly, ImmutableDictionary<Level, int> Findings, int Posted, int Edited, int Withdrawn, int Requests, int Writes)
{
    /// <summary>What could not be done, in one sentence each.</summary>
    public ImmutableArray<string> Problems { get; init; } = [];

    /// <summary>What is to be shown where nothing could be posted: place, level, rule, message.</summary>
    public ImmutableArray<(string Path, int Line, int? Column, Level Level, string RuleId, string Message)> Remarks { get; init; } = [];

    /// <summary>The page of the run for people, in Markdown.</summary>
    public string Summary { get; init; } = "";

    /// <summary>For each rule met: how many of its findings people have set aside, and how many they have not.</summary>
    public ImmutableSortedDictionary<string, (int Dismissed, int Kept)> Feedback { get; init; } = ImmutableSortedDictionary<string, (int, int)>.Empty;

    /// <summary>True when something was to be written and GitHub did not take it: a later run would go on.</summary>
    public bool IsUnfinished { get; init; }

    /// <summary>Rules that failed.</summary>
    public int Faults { get; init; }

    /// <summary>Articles that could not be read.</summary>
    public int Unread { get; init; }
}
