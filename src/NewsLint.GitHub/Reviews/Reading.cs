using System.Collections.Immutable;

namespace NewsLint.GitHub.Reviews;

/// <summary>What was found in a pull request's articles.</summary>
/// <param name="Remarks">Those that touch changed lines.</param>
/// <param name="Articles">How many articles were read.</param>
/// <param name="Blob">The address of the repository's files at the commit.</param>
/// <param name="Problems">What could not be read, in one sentence each.</param>
/// <param name="IsFrench">Whether most of the articles are French.</param>
sealed record Reading(ImmutableArray<Remark> Remarks, int Articles, string Blob, ImmutableArray<string> Problems, bool IsFrench)
{
    public int Faults { get; init; }

    public int UnreadArticles { get; init; }

    /// <summary>True when a finding that is not there is gone: all was read, and no rule failed.</summary>
    public bool IsCertain => Problems.IsEmpty;
}
