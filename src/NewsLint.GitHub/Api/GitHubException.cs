using System.Net;

namespace NewsLint.GitHub.Api;

/// <summary>GitHub refused, or could not be reached.</summary>
public sealed class GitHubException : Exception
{
    public GitHubException(string message, HttpStatusCode? status, Exception? cause = null)
        : base(message, cause) => Status = status;

    /// <summary>None where there was no answer.</summary>
    public HttpStatusCode? Status { get; }

    /// <summary>True for what a token may not do, or may not see.</summary>
    public bool IsForbidden => !IsHaste && Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Unauthorized;

    /// <summary>True where GitHub says that it was asked for too much in too short a time.</summary>
    public bool IsHaste => Status is HttpStatusCode.TooManyRequests || SaysHaste(Message);

    internal static bool SaysHaste(string text) => text.Contains("rate limit", StringComparison.OrdinalIgnoreCase) || text.Contains("\"abuse\"", StringComparison.Ordinal) || text.Contains("abuse detection", StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the request as such cannot be carried out.</summary>
    public bool IsInvalid => !IsHaste && Status is HttpStatusCode.UnprocessableEntity;
}
