using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NewsLint.GitHub.Api;

namespace NewsLint.GitHub.Reviews;

/// <summary>Carries out a plan: one review, few edits, one summary, one check run. What fails is said, and loses nothing of the rest.</summary>
sealed class Posting(GitHubConnection connection, PullRequest pull, Reading reading, ReviewPlan plan, Conversation conversation)
{
    /// <summary>A run writes no more: what is left over waits for the next.</summary>
    const int MostWrites = 40;

    /// <summary>A check run takes so many annotations at a time.</summary>
    const int AnnotationBatch = 50;

    const int LongestAnnotation = 2_000;

    /// <summary>A step summary holds a mebibyte; a character may take three bytes.</summary>
    const int LargestPage = 300_000;

    readonly List<string> problems = [.. reading.Problems];
    readonly List<Remark> unplaced = [.. plan.Unplaced];
    bool isReadOnly, isUnfinished;
    int posted, edited, withdrawn;

    public async Task<PullRequestOutcome> Run()
    {
        if (!(plan.New.IsEmpty && plan.Edited.IsEmpty && plan.Withdrawn.IsEmpty && plan.Gone.IsEmpty) && !await IsStillHead().ConfigureAwait(false))
            return Outcome(plan with { New = [] }) with { IsStale = true };

        var placed = await PostReview().ConfigureAwait(false);
        await Edit().ConfigureAwait(false);
        await Withdraw().ConfigureAwait(false);
        var now = plan with { New = placed, Unplaced = [.. unplaced] };
        await Summarise(now).ConfigureAwait(false);
        await Check(now).ConfigureAwait(false);
        return Outcome(now);
    }

    async Task<ImmutableArray<Remark>> PostReview()
    {
        var placed = plan.New.IsEmpty ? [] : await Post(plan.New).ConfigureAwait(false);
        posted = placed.Length;
        return placed;
    }

    /// <summary>Posts remarks as one review. Where GitHub refuses one of them without saying which, halves are tried until it is found.</summary>
    async Task<ImmutableArray<Remark>> Post(ImmutableArray<Remark> remarks)
    {
        try
        {
            await connection.Post<Wire.Created>($"{pull.Path}/pulls/{pull.Number}/reviews", new Wire.NewReview(pull.Commit, "COMMENT", Body: null, [.. remarks.Select(Comment)])).ConfigureAwait(false);
            return remarks;
        }
        catch (GitHubException e) when (e.IsInvalid)
        {
            if (!await IsStillHead().ConfigureAwait(false) || remarks.Length == 1)
            {
                unplaced.AddRange(remarks);
                return [];
            }

            var half = remarks.Length / 2;
            return [.. await Post(remarks[..half]).ConfigureAwait(false), .. await Post(remarks[half..]).ConfigureAwait(false)];
        }
        catch (GitHubException e)
        {
            Tell(e, "the comments were not posted");
            unplaced.AddRange(remarks);
            return [];
        }
    }

    async Task<bool> IsStillHead()
    {
        try
        {
            return (await connection.Get<Wire.PullRequest>($"{pull.Path}/pulls/{pull.Number}").ConfigureAwait(false)).Head.Sha == pull.Commit;
        }
        catch (GitHubException)
        {
            return false;
        }
    }

    static Wire.NewComment Comment(Remark remark) => remark.Lines.First == remark.Lines.Last
        ? new(remark.Path, remark.Body, remark.Lines.Last, "RIGHT", StartLine: null, StartSide: null)
        : new(remark.Path, remark.Body, remark.Lines.Last, "RIGHT", remark.Lines.First, "RIGHT");

    async Task Edit()
    {
        foreach (var (thread, body) in plan.Edited)
        {
            if (await Try(() => connection.Patch<Wire.Created>($"{pull.Path}/pulls/comments/{thread.CommentId}", new Wire.Text(body)), "a comment was not brought up to date").ConfigureAwait(false))
                edited++;
        }
    }

    async Task Withdraw()
    {
        foreach (var thread in plan.Withdrawn)
        {
            if (await Try(() => connection.Delete($"{pull.Path}/pulls/comments/{thread.CommentId}"), "a comment on what is no longer found was not removed").ConfigureAwait(false))
                withdrawn++;
        }

        foreach (var thread in plan.Gone)
        {
            var body = ReviewPlan.GoneBody(thread, pull.Commit[..7], reading.IsFrench);
            if (!await Try(() => connection.Patch<Wire.Created>($"{pull.Path}/pulls/comments/{thread.CommentId}", new Wire.Text(body)), "a comment on what is no longer found was not marked").ConfigureAwait(false))
                continue;

            withdrawn++;
            try
            {
                await Conversation.Close(connection, thread).ConfigureAwait(false);
            }
            catch (GitHubException)
            {
                // The token may not close conversations; the comment says what holds.
            }
        }
    }

    async Task Summarise(ReviewPlan now)
    {
        var hasAnything = now.New.Length + now.Unplaced.Length + now.Standing.Length > 0 || problems.Count > 0;
        if (!hasAnything && conversation.Summary is null)
            return;

        var body = SummaryBody.Write(now, reading.Blob, reading.Articles, problems, reading.IsFrench);
        if (conversation.Summary is { } summary)
        {
            if (!ReviewPlan.AreSame(summary.Body, body))
                await Try(() => connection.Patch<Wire.Created>($"{pull.Path}/issues/comments/{summary.DatabaseId}", new Wire.Text(body)), "the summary was not brought up to date").ConfigureAwait(false);
        }
        else
        {
            await Try(() => connection.Post<Wire.Created>($"{pull.Path}/issues/{pull.Number}/comments", new Wire.Text(body)), "the summary was not posted").ConfigureAwait(false);
        }
    }

    async Task Check(ReviewPlan now)
    {
        var remarks = now.New.Concat(now.Unplaced).Concat(now.Standing).ToArray();
        var id = Digest(remarks);
        if (isReadOnly || await Conversation.LastCheck(connection, pull).ConfigureAwait(false) == id)
            return;

        var annotations = remarks.Select(Annotation).Chunk(AnnotationBatch).ToArray();
        var (title, summary) = (remarks.Length == 0 ? (reading.IsFrench ? "Rien à signaler" : "No findings") : $"{remarks.Length}", SummaryBody.Write(now, reading.Blob, reading.Articles, problems, reading.IsFrench));
        var conclusion = remarks.Any(remark => remark.Level is Level.Error) ? "failure" : remarks.Length > 0 ? "neutral" : "success";
        try
        {
            var run = await connection.Post<Wire.Created>($"{pull.Path}/check-runs", new Wire.NewCheckRun(Conversation.CheckName, pull.Commit, "completed", conclusion, id, new(title, summary, annotations.FirstOrDefault() ?? []))).ConfigureAwait(false);
            foreach (var batch in annotations.Skip(1).Take(MostWrites - connection.Writes))
                await connection.Patch<Wire.Created>($"{pull.Path}/check-runs/{run.Id}", new Wire.CheckRunUpdate(new(title, summary, batch))).ConfigureAwait(false);
        }
        catch (GitHubException e) when (e.IsForbidden)
        {
            // Many tokens may comment and not check; the comments say the same.
        }
        catch (GitHubException e)
        {
            Tell(e, "the check run was not written");
        }
    }

    static string Digest(Remark[] remarks) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', remarks.Select(remark => $"{remark.Fingerprint} {remark.Level} {remark.Lines.First}").Order(StringComparer.Ordinal)))))[..20];

    static Wire.Annotation Annotation(Remark remark) => new(
        remark.Path,
        remark.Lines.First,
        remark.Lines.Last,
        remark.Columns?.First,
        remark.Columns?.Last,
        remark.Level switch { Level.Error => "failure", Level.Warning => "warning", _ => "notice" },
        remark.Message.Length <= LongestAnnotation ? remark.Message : remark.Message[..LongestAnnotation],
        remark.RuleId);

    async Task<bool> Try(Func<Task> write, string failure)
    {
        if (isReadOnly || connection.Writes >= MostWrites)
            return false;

        try
        {
            await write().ConfigureAwait(false);
            return true;
        }
        catch (GitHubException e) when (e.Status is System.Net.HttpStatusCode.NotFound)
        {
            return false; // Somebody removed it meanwhile.
        }
        catch (GitHubException e)
        {
            Tell(e, failure);
            return false;
        }
    }

    /// <summary>A token that may not write is no failure: the log and the step summary say what was found.</summary>
    void Tell(GitHubException e, string failure)
    {
        if (e.IsForbidden && posted + edited + withdrawn == 0)
        {
            isReadOnly = true;
            return;
        }

        isUnfinished = true;
        problems.Add($"{failure}: {e.Message}");
    }

    PullRequestOutcome Outcome(ReviewPlan now)
    {
        var open = now.New.Concat(now.Unplaced).Concat(now.Standing).OrderByDescending(remark => remark.Level).ToImmutableArray();
        var feedback = conversation.Threads.GroupBy(thread => thread.RuleId, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(group => group.Key, group => (group.Count(thread => thread.IsDismissed), group.Count(thread => !thread.IsDismissed)), StringComparer.Ordinal);
        return new(IsStale: false, isReadOnly, open.GroupBy(remark => remark.Level).ToImmutableDictionary(group => group.Key, group => group.Count()), posted, edited, withdrawn, connection.Requests, connection.Writes)
        {
            Problems = [.. problems],
            Remarks = [.. open.Select(remark => (remark.Path, remark.Lines.First, remark.Columns?.First, remark.Level, remark.RuleId, remark.Message))],
            Summary = SummaryBody.Write(now, reading.Blob, reading.Articles, problems, reading.IsFrench, most: LargestPage),
            Feedback = feedback,
            IsUnfinished = isUnfinished,
            Faults = reading.Faults,
            Unread = reading.UnreadArticles,
        };
    }
}
