using System.Text.Json.Nodes;

namespace NewsLint.GitHub.Tests;

/// <summary>A comment on the pull request as a whole.</summary>
sealed class FakeComment(long id, string body, string author)
{
    public long Id => id;

    public string Author => author;

    public string Body { get; set; } = body;

    public JsonObject ToJson() => new() { ["databaseId"] = id.ToString(System.Globalization.CultureInfo.InvariantCulture), ["body"] = Body, ["viewerDidAuthor"] = author == FakeGitHub.Bot };
}
