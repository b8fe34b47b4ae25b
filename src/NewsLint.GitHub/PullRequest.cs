namespace NewsLint.GitHub;

/// <summary>Which pull request is meant, at which commit.</summary>
/// <param name="Owner">Of the repository.</param>
/// <param name="Repository">Its name.</param>
/// <param name="Number">The pull request's.</param>
/// <param name="Commit">The head commit that the run is about; empty for whatever is the head.</param>
public sealed record PullRequest(string Owner, string Repository, int Number, string Commit)
{
    public string Path => $"repos/{Owner}/{Repository}";
}
