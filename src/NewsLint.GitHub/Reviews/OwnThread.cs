namespace NewsLint.GitHub.Reviews;

/// <summary>A conversation on a line of the diff that the bot began.</summary>
/// <param name="Id">Its name in the GraphQL API.</param>
/// <param name="CommentId">The bot's comment.</param>
/// <param name="Body">What that comment says now.</param>
/// <param name="Fingerprint">What it is about.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="IsResolved">True when somebody closed it.</param>
/// <param name="HasReplies">True when somebody answered.</param>
/// <param name="IsDisliked">True when somebody gave the comment a thumb down.</param>
sealed record OwnThread(string Id, long CommentId, string Body, string Fingerprint, string RuleId, bool IsResolved, bool HasReplies, bool IsDisliked)
{
    /// <summary>True when a person said that they do not want to hear it.</summary>
    public bool IsDismissed => (IsResolved && !IsMarkedGone) || IsDisliked;

    /// <summary>True when the bot itself wrote that it no longer finds it.</summary>
    public bool IsMarkedGone => Body.StartsWith(ReviewPlan.Strike, StringComparison.Ordinal);
}
