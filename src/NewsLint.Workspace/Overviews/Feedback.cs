using System.Collections.Immutable;
using System.Text.Json;
using NewsLint.Rules;

namespace NewsLint.Workspace.Overviews;

/// <summary>What reviewers did with the remarks on their pull requests, as <c>newslint pr --feedback</c> writes it.</summary>
public static class Feedback
{
    /// <summary>The counts of a file, a rule each.</summary>
    /// <exception cref="InputException">It cannot be read, or is no such file.</exception>
    public static ImmutableArray<(string Rule, int Dismissed, int Kept)> Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            if (json.RootElement.GetProperty("version").GetInt32() != 1)
                throw new InputException(path, 1, 1, "this feedback file is of a later version; a newer newslint reads it");
            return [.. json.RootElement.GetProperty("rules").EnumerateArray().Select(rule =>
                (rule.GetProperty("rule").GetString() ?? "", rule.GetProperty("dismissed").GetInt32(), rule.GetProperty("kept").GetInt32()))];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InputException(path, 1, 1, "this is no feedback file; \"newslint pr --feedback FILE\" writes one", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, 0, 0, $"the file cannot be read: {e.Message.TrimEnd('.')}", e);
        }
    }
}
