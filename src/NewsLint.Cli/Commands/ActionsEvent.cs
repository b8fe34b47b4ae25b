using System.Text.Json;

namespace NewsLint.Cli.Commands;

/// <summary>What GitHub Actions says started the run.</summary>
/// <param name="Number">The pull request; none for other events.</param>
/// <param name="Commit">Its head commit.</param>
/// <param name="Head">The branch as owner:branch, where the event names no pull request: that of a fork.</param>
/// <param name="IsForeign">True when the working folder is not the pull request's: after another workflow, or with pull_request_target.</param>
sealed record ActionsEvent(int? Number, string? Commit, string? Head, bool IsForeign)
{
    static readonly ActionsEvent None = new(null, null, null, IsForeign: false);

    public static ActionsEvent Read()
    {
        if (Environment.GetEnvironmentVariable("GITHUB_EVENT_PATH") is not { Length: > 0 } file || !File.Exists(file))
            return None;

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            return Read(json.RootElement, Environment.GetEnvironmentVariable("GITHUB_EVENT_NAME") ?? "");
        }
        catch (JsonException)
        {
            return None;
        }
    }

    static ActionsEvent Read(JsonElement root, string name)
    {
        if (root.TryGetProperty("pull_request", out var pull))
            return new(NumberOf(pull), Text(pull, "head", "sha"), Head: null, name == "pull_request_target");
        if (root.TryGetProperty("workflow_run", out var run))
            return new(run.TryGetProperty("pull_requests", out var pulls) && pulls.ValueKind is JsonValueKind.Array && pulls.GetArrayLength() == 1 ? NumberOf(pulls[0]) : null, Text(run, "head_sha"), HeadOf(run), IsForeign: true);
        return None;
    }

    static string? HeadOf(JsonElement run) => Text(run, "head_repository", "owner", "login") is { } owner && Text(run, "head_branch") is { } branch ? $"{owner}:{branch}" : null;

    static int? NumberOf(JsonElement pull) => pull.TryGetProperty("number", out var number) && number.TryGetInt32(out var value) ? value : null;

    static string? Text(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind is not JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return null;
        }

        return element.ValueKind is JsonValueKind.String ? element.GetString() : null;
    }
}
