using System.Text.Json;

namespace NewsLint.Server;

/// <summary>A pull request that is to be read.</summary>
/// <param name="Owner">Of the repository.</param>
/// <param name="Repository">Its name.</param>
/// <param name="Number">The pull request's.</param>
/// <param name="Commit">Its head.</param>
/// <param name="Installation">Where the app is installed.</param>
sealed record PullRequestJob(string Owner, string Repository, int Number, string Commit, long Installation)
{
    /// <summary>What of a pull request changes its articles or asks for a reading.</summary>
    static bool IsWanted(string action) => action is "opened" or "synchronize" or "reopened" or "ready_for_review";

    /// <summary>How often it was tried in vain.</summary>
    public int Failures { get; init; }

    /// <summary>When it may be tried again.</summary>
    public DateTimeOffset NotBefore { get; init; }

    public string Key => $"{Owner}/{Repository}#{Number}";

    /// <summary>The job of an event; none for events that ask for nothing.</summary>
    /// <exception cref="JsonException">The event is not what GitHub's documentation says.</exception>
    public static PullRequestJob? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (!IsWanted(root.GetProperty("action").GetString() ?? ""))
                return null;

            var (pull, repository) = (root.GetProperty("pull_request"), root.GetProperty("repository"));
            return new(repository.GetProperty("owner").GetProperty("login").GetString()!, repository.GetProperty("name").GetString()!, pull.GetProperty("number").GetInt32(), pull.GetProperty("head").GetProperty("sha").GetString()!, root.GetProperty("installation").GetProperty("id").GetInt64());
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new JsonException("a field is missing or of another type", e);
        }
    }
}
