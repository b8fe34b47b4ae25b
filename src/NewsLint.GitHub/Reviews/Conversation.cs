using System.Collections.Immutable;
using NewsLint.GitHub.Api;

namespace NewsLint.GitHub.Reviews;

/// <summary>What the bot has said on a pull request so far.</summary>
/// <param name="Threads">On lines.</param>
/// <param name="Summary">Its summary comment; none where there is none yet.</param>
sealed record Conversation(ImmutableArray<OwnThread> Threads, Wire.IssueComment? Summary)
{
    public const string CheckName = "NewsLint";

    const string Query = """
        query($owner: String!, $name: String!, $number: Int!, $threadsAfter: String, $commentsAfter: String) {
          repository(owner: $owner, name: $name) { pullRequest(number: $number) {
            reviewThreads(first: 100, after: $threadsAfter) { pageInfo { hasNextPage endCursor } nodes {
              id isResolved resolvedBy { login }
              comments(first: 20) { nodes { databaseId: fullDatabaseId body viewerDidAuthor reactionGroups { content reactors { totalCount } } } } } }
            comments(first: 100, after: $commentsAfter) { pageInfo { hasNextPage endCursor } nodes { databaseId: fullDatabaseId body viewerDidAuthor } }
          } } }
        """;

    /// <summary>Asked apart: a token that may comment need not be let see checks.</summary>
    const string ChecksQuery = """
        query($owner: String!, $name: String!, $number: Int!, $checkName: String) {
          repository(owner: $owner, name: $name) { pullRequest(number: $number) {
            commits(last: 1) { nodes { commit { oid checkSuites(last: 50) { nodes { checkRuns(last: 1, filterBy: { checkName: $checkName }) { nodes { databaseId externalId } } } } } } }
          } } }
        """;

    const string Resolve = "mutation($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { id } } }";

    /// <exception cref="GitHubException"/>
    public static async Task<Conversation> Read(GitHubConnection connection, PullRequest pull)
    {
        var (threads, summary) = (ImmutableArray.CreateBuilder<OwnThread>(), default(Wire.IssueComment));
        var (threadsAfter, commentsAfter) = (default(string), default(string));
        for (var isMore = true; isMore;)
        {
            var asked = new Wire.Variables(pull.Owner, pull.Repository, pull.Number, threadsAfter, commentsAfter, Id: null, CheckName: null);
            var found = (await connection.Ask(Query, asked).ConfigureAwait(false))?.Repository?.PullRequest
                ?? throw new GitHubException($"there is no pull request {pull.Number} in {pull.Owner}/{pull.Repository}", System.Net.HttpStatusCode.NotFound);
            threads.AddRange((found.ReviewThreads?.Nodes ?? []).Select(Own).OfType<OwnThread>());
            summary ??= found.Comments?.Nodes.FirstOrDefault(comment => comment.ViewerDidAuthor && Marker.IsSummary(comment.Body));
            isMore = found.ReviewThreads?.PageInfo is { HasNextPage: true } || found.Comments?.PageInfo is { HasNextPage: true };
            (threadsAfter, commentsAfter) = (found.ReviewThreads?.PageInfo?.EndCursor ?? threadsAfter, found.Comments?.PageInfo?.EndCursor ?? commentsAfter);
        }

        return new([.. threads.DistinctBy(thread => thread.Id, StringComparer.Ordinal)], summary);
    }

    /// <summary>The external id of the newest check run at the head commit; none where there is none, or the token may not see it.</summary>
    public static async Task<string?> LastCheck(GitHubConnection connection, PullRequest pull)
    {
        try
        {
            var found = (await connection.Ask(ChecksQuery, new(pull.Owner, pull.Repository, pull.Number, ThreadsAfter: null, CommentsAfter: null, Id: null, CheckName)).ConfigureAwait(false))?.Repository?.PullRequest?.Commits?.Nodes ?? [];
            return found.Where(node => node.Commit.Oid == pull.Commit).SelectMany(node => node.Commit.CheckSuites?.Nodes ?? []).SelectMany(suite => suite.CheckRuns?.Nodes ?? []).MaxBy(run => run.DatabaseId)?.ExternalId;
        }
        catch (GitHubException)
        {
            return null;
        }
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
