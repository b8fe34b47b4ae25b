using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsLint.GitHub.Tests;

/// <summary>The fields that GitHub's endpoints take, with their types, as its published OpenAPI description has them (github.com/octokit/openapi, MIT): a field that is not there is a mistake of ours.</summary>
static class Shape
{
    public static readonly Dictionary<string, JsonValueKind> Text = new(StringComparer.Ordinal) { ["body!"] = JsonValueKind.String };

    public static readonly Dictionary<string, JsonValueKind> Review = new(StringComparer.Ordinal) { ["commit_id"] = JsonValueKind.String, ["body"] = JsonValueKind.String, ["event"] = JsonValueKind.String, ["comments"] = JsonValueKind.Array };

    public static readonly Dictionary<string, JsonValueKind> ReviewComment = new(StringComparer.Ordinal)
    {
        ["path!"] = JsonValueKind.String,
        ["position"] = JsonValueKind.Number,
        ["body!"] = JsonValueKind.String,
        ["line"] = JsonValueKind.Number,
        ["side"] = JsonValueKind.String,
        ["start_line"] = JsonValueKind.Number,
        ["start_side"] = JsonValueKind.String,
    };

    public static readonly Dictionary<string, JsonValueKind> CheckRun = new(StringComparer.Ordinal)
    {
        ["name!"] = JsonValueKind.String,
        ["head_sha!"] = JsonValueKind.String,
        ["details_url"] = JsonValueKind.String,
        ["external_id"] = JsonValueKind.String,
        ["status"] = JsonValueKind.String,
        ["started_at"] = JsonValueKind.String,
        ["conclusion"] = JsonValueKind.String,
        ["completed_at"] = JsonValueKind.String,
        ["output"] = JsonValueKind.Object,
        ["actions"] = JsonValueKind.Array,
    };

    public static readonly Dictionary<string, JsonValueKind> Annotation = new(StringComparer.Ordinal)
    {
        ["path!"] = JsonValueKind.String,
        ["start_line!"] = JsonValueKind.Number,
        ["end_line!"] = JsonValueKind.Number,
        ["start_column"] = JsonValueKind.Number,
        ["end_column"] = JsonValueKind.Number,
        ["annotation_level!"] = JsonValueKind.String,
        ["message!"] = JsonValueKind.String,
        ["title"] = JsonValueKind.String,
        ["raw_details"] = JsonValueKind.String,
    };

    /// <summary>What is wrong with a request; none where it is as described. A name with ! is required.</summary>
    public static string? Problem(JsonObject body, Dictionary<string, JsonValueKind> fields)
    {
        foreach (var (name, value) in body)
        {
            if (!fields.TryGetValue(name, out var kind) && !fields.TryGetValue($"{name}!", out kind))
                return $"there is no field {name}";
            if (value is null || value.GetValueKind() != kind)
                return $"{name} is not of type {kind}";
        }

        if (fields == Review && body["comments"]!.AsArray().Select(comment => Problem(comment!.AsObject(), ReviewComment)).FirstOrDefault(problem => problem is not null) is { } inner)
            return inner;
        return fields.Keys.Where(name => name.EndsWith('!') && !body.ContainsKey(name[..^1])).Select(name => $"{name[..^1]} is missing").FirstOrDefault();
    }
}
