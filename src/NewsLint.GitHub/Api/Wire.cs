namespace NewsLint.GitHub.Api;

/// <summary>What goes over the wire: the fields of GitHub's REST and GraphQL API that the bot reads or writes (docs.github.com/rest, version 2022-11-28).</summary>
/// <remarks>Octokit's own models know no lines of review comments and cannot be read natively.</remarks>
static class Wire
{
    public sealed record PullRequest(int Number, string State, bool Draft, Commit Head, Commit Base);

    /// <param name="Repo">None where a fork was deleted.</param>
    public sealed record Commit(string Sha, string Ref, Repository? Repo);

    public sealed record Repository(string FullName);

    /// <param name="Status">added, modified, renamed, removed, copied, changed, unchanged</param>
    /// <param name="Sha">The blob's hash.</param>
    /// <param name="Patch">None for large and for binary files, and where no line changed.</param>
    public sealed record ChangedFile(string Filename, string Status, string? Sha, string? Patch, string? PreviousFilename, int? Changes);

    public sealed record NewReview(string CommitId, string Event, string? Body, IReadOnlyList<NewComment> Comments);

    /// <param name="StartLine">Left out for a comment on one line.</param>
    public sealed record NewComment(string Path, string Body, int Line, string Side, int? StartLine, string? StartSide);

    public sealed record Text(string Body);

    public sealed record Created(long Id);

    public sealed record Nothing;

    public sealed record InstallationToken(string Token, DateTimeOffset ExpiresAt);

    public sealed record NewCheckRun(string Name, string HeadSha, string Status, string Conclusion, string ExternalId, CheckOutput Output);

    public sealed record CheckRunUpdate(CheckOutput Output);

    public sealed record CheckOutput(string Title, string Summary, IReadOnlyList<Annotation> Annotations);

    /// <param name="AnnotationLevel">notice, warning, failure</param>
    public sealed record Annotation(string Path, int StartLine, int EndLine, int? StartColumn, int? EndColumn, string AnnotationLevel, string Message, string Title);

    public sealed record GraphRequest(string Query, Variables Variables);

    public sealed record Variables(string? Owner, string? Name, int? Number, string? ThreadsAfter, string? CommentsAfter, string? Id, string? CheckName);

    public sealed record GraphResponse(GraphData? Data, IReadOnlyList<GraphError>? Errors);

    public sealed record GraphError(string? Type, string? Message);

    public sealed record GraphData(GraphRepository? Repository);

    public sealed record GraphRepository(GraphPullRequest? PullRequest);

    public sealed record GraphPullRequest(Page<Thread>? ReviewThreads, Page<IssueComment>? Comments, Page<CommitNode>? Commits);

    public sealed record Page<T>(PageInfo? PageInfo, IReadOnlyList<T> Nodes);

    public sealed record PageInfo(bool HasNextPage, string? EndCursor);

    public sealed record Thread(string Id, bool IsResolved, Login? ResolvedBy, Page<ThreadComment> Comments);

    public sealed record Login([property: System.Text.Json.Serialization.JsonPropertyName("login")] string Name);

    /// <param name="DatabaseId">The name in the REST API, in more than 32 bits: GitHub writes it as text.</param>
    public sealed record ThreadComment(long DatabaseId, string Body, bool ViewerDidAuthor, IReadOnlyList<ReactionGroup>? ReactionGroups);

    public sealed record ReactionGroup(string Content, Count Reactors);

    public sealed record Count(int TotalCount);

    public sealed record IssueComment(long DatabaseId, string Body, bool ViewerDidAuthor);

    public sealed record CommitNode(CheckedCommit Commit);

    public sealed record CheckedCommit(string Oid, Page<CheckSuite>? CheckSuites);

    public sealed record CheckSuite(Page<CheckRun>? CheckRuns);

    public sealed record CheckRun(long? DatabaseId, string? ExternalId);
}
