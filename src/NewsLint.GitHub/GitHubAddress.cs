namespace NewsLint.GitHub;

/// <summary>Where GitHub is, and with what right it is asked.</summary>
/// <param name="Api">The REST API: <c>https://api.github.com</c>, or <c>https://HOST/api/v3</c> of a GitHub Enterprise server.</param>
/// <param name="GraphQl">The GraphQL API; it does not follow from the other.</param>
/// <param name="Server">Where people look: <c>https://github.com</c>.</param>
/// <param name="Token">Never printed.</param>
public sealed record GitHubAddress(Uri Api, Uri GraphQl, Uri Server, string Token)
{
    /// <summary>What lies at least between two writes.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    public override string ToString() => Api.ToString();
}
