using System.Text.Json.Nodes;

namespace NewsLint.GitHub.Tests;

/// <summary>A conversation on a line.</summary>
sealed class FakeThread(string id, long commentId, string path, int line, string body, string author)
{
    public string Id => id;

    public long CommentId => commentId;

    public string Path => path;

    public int Line => line;

    public string Author => author;

    public string Body { get; set; } = body;

    public bool IsResolved { get; set; }

    public int ThumbsDown { get; set; }

    public List<string> Replies { get; } = [];

    public JsonObject ToJson() => new()
    {
        ["id"] = id,
        ["isResolved"] = IsResolved,
        ["resolvedBy"] = IsResolved ? new JsonObject { ["login"] = "editor" } : null,
        ["comments"] = new JsonObject { ["nodes"] = new JsonArray([(JsonNode)Comment(commentId, Body, author), .. Replies.Select(reply => (JsonNode)Comment(commentId + 5000, reply, "editor"))]) },
    };

    JsonObject Comment(long its, string text, string who) => new()
    {
        ["databaseId"] = its.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["body"] = text,
        ["viewerDidAuthor"] = who == FakeGitHub.Bot,
        ["reactionGroups"] = new JsonArray(new JsonObject { ["content"] = "THUMBS_DOWN", ["reactors"] = new JsonObject { ["totalCount"] = ThumbsDown } }),
    };
}
