using System.Collections.Immutable;
using NewsLint.GitHub.Api;

namespace NewsLint.GitHub.Reviews;

/// <summary>What the bot has said on a pull request so far.</summary>
/// <param name="Threads">On lines.</param>
/// <param name="Summary">Its summary comment; none where there is none yet.</param>
/// <param name="CheckedAs">The external ids of its check runs at the head commit.</param>
sealed record Conversation(ImmutableArray<OwnThread> Threads, Wire.IssueComment? Summary, ImmutableArray<string> CheckedAs)
{
    public const string CheckName = "NewsLint";

    const string Query = """
        query($owner: String!, $name: String!, $number: Int!, $threadsAfter: String, $commentsAfter: String, $checkName: String) {
          repository(owner: $owner, name: $name) { pullRequest(number: $number) {
            reviewThreads(first: 100, after: $threadsAfter) { pageInfo { hasNextPage endCursor } nodes {
              id isResolved resolvedBy { login }
              comments(first: 20) { nodes { databaseId body viewerDidAuthor reactionGroups { content reactors { totalCount } } } } } }
            comments(first: 100, after: $commentsAfter) { pageInfo { hasNextPage endCursor } nodes { databaseId body viewerDidAuthor } }
            commits(last: 1) { nodes { commit { oid checkSuites(first: 20) { nodes { checkRuns(first: 20, filterBy: { checkName: $checkName }) { nodes { externalId } } } } } } }
          } } }
        """;

    const string Resolve = "mutation($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { id } } }";

    /// <exception cref="GitHubException"/>
    public static async Task<Conversation> Read(GitHubConnection connection, PullRequest pull)
    {
        var (threads, summary, checks) = (ImmutableArray.CreateBuilder<OwnThread>(), default(Wire.IssueComment), ImmutableArray<string>.Empty);
        var (threadsAfter, commentsAfter) = (default(string), default(string));
        for (var isMore = true; isMore;)
        {
            var asked = new Wire.Variables(pull.Owner, pull.Repository, pull.Number, threadsAfter, commentsAfter, Id: null, CheckName);
            var found = (await connection.Ask(Query, asked).ConfigureAwait(false))?.Repository?.PullRequest
                ?? throw new GitHubException($"there is no pull request {pull.Number} in {pull.Owner}/{pull.Repository}", System.Net.HttpStatusCode.NotFound);
            threads.AddRange(found.ReviewThreads.Nodes.Select(Own).OfType<OwnThread>());
            summary ??= found.Comments.Nodes.FirstOrDefault(comment => comment.ViewerDidAuthor && Marker.IsSummary(comment.Body));
            checks = [.. found.Commits.Nodes.SelectMany(node => node.Commit.CheckSuites?.Nodes ?? []).SelectMany(suite => suite.CheckRuns?.Nodes ?? []).Select(run => run.ExternalId).OfType<string>()];
            isMore = found.ReviewThreads.PageInfo is { HasNextPage: true } || found.Comments.PageInfo is { HasNextPage: true };
            (threadsAfter, commentsAfter) = (found.ReviewThreads.PageInfo?.EndCursor ?? threadsAfter, found.Comments.PageInfo?.EndCursor ?? commentsAfter);
        }

        return new([.. threads.DistinctBy(thread => thread.Id, StringComparer.Ordinal)], summary, checks);
    }

    /// <summary>A thread that the bot began: its marker, and written by whoever asks.</summary>
    static OwnThread? Own(Wire.Thread thread)
    {
        if (thread.Comments.Nodes is not [{ ViewerDidAuthor: true } first, ..] || Marker.Read(first.Body) is not var (fingerprint, ruleId))
            return null;

        var isDisliked = first.ReactionGroups?.Any(group => group is { Content: "THUMBS_DOWN", Reactors.TotalCount: > 0 }) ?? false;
        return new(thread.Id, first.DatabaseId, first.Body, fingerprint, ruleId, thread.IsResolved, thread.Comments.Nodes.Count > 1, isDisliked);
    }

    /// <summary>Closes a thread, where the token may.</summary>
    /// <exception cref="GitHubException"/>
    public static Task Close(GitHubConnection connection, OwnThread thread) =>
        connection.Ask(Resolve, new(Owner: null, Name: null, Number: null, ThreadsAfter: null, CommentsAfter: null, thread.Id, CheckName: null), isWrite: true);
}
