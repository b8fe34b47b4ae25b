using System.Collections.Immutable;

namespace NewsLint.GitHub.Reviews;

/// <summary>What a run has to change so that the pull request says what holds now, and no more.</summary>
/// <param name="New">To be written on their lines.</param>
/// <param name="Unplaced">Only for the summary: their lines are not shown, or there are too many.</param>
/// <param name="Edited">Own comments whose words are no longer right.</param>
/// <param name="Withdrawn">Own comments that nobody answered and whose finding is gone.</param>
/// <param name="Gone">Own comments that somebody answered, and whose finding is gone.</param>
/// <param name="Standing">Open comments that stay as they are, or are edited.</param>
/// <param name="Dismissed">Findings that people have set aside: nothing is said of them.</param>
sealed record ReviewPlan(
    ImmutableArray<Remark> New,
    ImmutableArray<Remark> Unplaced,
    ImmutableArray<(OwnThread Thread, string Body)> Edited,
    ImmutableArray<OwnThread> Withdrawn,
    ImmutableArray<OwnThread> Gone,
    ImmutableArray<Remark> Standing,
    ImmutableArray<Remark> Dismissed)
{
    /// <summary>More than ten comments a push are not read, more than 25 open ones neither.</summary>
    public const int MostNew = 10, MostOpen = 25;

    /// <summary>How a comment begins whose finding is gone.</summary>
    public const string Strike = "~~";

    /// <param name="remarks">What holds now.</param>
    /// <param name="threads">The bot's conversations.</param>
    /// <param name="isCertain">Whether a rule's silence about a finding means that it is gone: no rule failed and its file was read.</param>
    /// <param name="commit">The commit's short name.</param>
    public static ReviewPlan Make(IReadOnlyList<Remark> remarks, IReadOnlyList<OwnThread> threads, Func<OwnThread, bool> isCertain, string commit)
    {
        var known = threads.Where(thread => !(thread.IsMarkedGone && thread.IsResolved)).GroupBy(thread => thread.Fingerprint, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        OwnThread? ThreadOf(Remark remark) => known.GetValueOrDefault(remark.Fingerprint) ?? (remark.FormerFingerprint is { } former ? known.GetValueOrDefault(former) : null);

        var met = remarks.Select(remark => (Remark: remark, Thread: ThreadOf(remark))).ToArray();
        var claimed = met.Where(pair => pair.Thread is not null).Select(pair => pair.Thread!.Id).ToHashSet(StringComparer.Ordinal);
        var dismissed = met.Where(pair => pair.Thread is { IsDismissed: true }).Select(pair => pair.Remark);
        var open = met.Where(pair => pair.Thread is { IsDismissed: false }).ToArray();
        var gone = threads.Where(thread => !claimed.Contains(thread.Id) && !thread.IsDismissed && !thread.IsMarkedGone && isCertain(thread)).ToArray();

        var candidates = met.Where(pair => pair.Thread is null).Select(pair => pair.Remark).OrderByDescending(remark => remark.Level).ThenBy(remark => remark.Path, StringComparer.Ordinal).ThenBy(remark => remark.Lines.First).ToArray();
        var chosen = candidates.Where(remark => remark.IsShown).Take(Math.Clamp(MostOpen - open.Length, 0, MostNew)).ToImmutableArray();
        return new(
            chosen,
            [.. candidates.Except(chosen)],
            [.. open.Where(pair => !AreSame(pair.Thread!.Body, pair.Remark.Body)).Select(pair => (pair.Thread!, pair.Remark.Body))],
            [.. gone.Where(thread => !thread.HasReplies)],
            [.. gone.Where(thread => thread.HasReplies)],
            [.. open.Select(pair => pair.Remark)],
            [.. dismissed]);
    }

    /// <summary>Links name the commit; a comment is not written anew for that.</summary>
    public static bool AreSame(string one, string other) => string.Equals(WithoutCommits(one), WithoutCommits(other), StringComparison.Ordinal);

    static string WithoutCommits(string body) => System.Text.RegularExpressions.Regex.Replace(body.ReplaceLineEndings("\n"), "/blob/[0-9a-f]{40}/|#L\\d+|(?<=\\[(ligne|line) )\\d+", "", System.Text.RegularExpressions.RegexOptions.CultureInvariant | System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).TrimEnd();

    /// <summary>What a comment says whose finding is gone: its own words struck, and since when.</summary>
    public static string GoneBody(OwnThread thread, string commit, bool isFrench)
    {
        var first = thread.Body.Split('\n', 2)[0];
        return $"{Strike}{first}{Strike}\n\n{(isFrench ? "N'est plus trouvé depuis" : "No longer found as of")} {commit}.\n\n{Marker.OfRemark(thread.Fingerprint, thread.RuleId)}";
    }
}
