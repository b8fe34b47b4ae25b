using System.Text;
using System.Text.Json.Nodes;
using NewsLint.GitHub.Diffs;

namespace NewsLint.GitHub.Tests;

/// <summary>A file that a pull request changes.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Content">At the head.</param>
/// <param name="Patch">What the diff shows; none for a large file.</param>
sealed record FakeFile(string Path, string Content, string? Patch, string Status = "modified", string? Former = null)
{
    /// <summary>A new file: all of its lines are added.</summary>
    public static FakeFile New(string path, string content)
    {
        var lines = content.TrimEnd('\n').Split('\n');
        return new(path, content, $"@@ -0,0 +1,{lines.Length} @@\n{string.Join('\n', lines.Select(line => $"+{line}"))}", "added");
    }

    public bool Shows(int first, int last) => ChangedLines.Read(Patch).Shows(new(first, last));

    public JsonNode ToJson()
    {
        var json = new JsonObject { ["filename"] = Path, ["status"] = Status, ["sha"] = GitBlob.HashOf(Encoding.UTF8.GetBytes(Content)) };
        if (Patch is not null)
            json["patch"] = Patch;
        if (Former is not null)
            json["previous_filename"] = Former;
        return json;
    }
}
