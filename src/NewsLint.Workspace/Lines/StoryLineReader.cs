using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsLint.Rules;
using NewsLint.Workspace.Files;

namespace NewsLint.Workspace.Lines;

/// <summary>Reads a story from a line of JSON. Its text is plain text: what it holds of markup is read as prose.</summary>
/// <param name="name">The file that the lines come from, for messages.</param>
/// <param name="fields">Where a line has what.</param>
public sealed class StoryLineReader(string name, LineFields fields)
{
    /// <summary>Reads one line; what is wrong with it is the story's problem.</summary>
    /// <param name="number">The line's number, from 1.</param>
    /// <param name="line">The line.</param>
    public StoryFile Read(int number, ReadOnlyMemory<byte> line)
    {
        if (line.IsEmpty)
            return Failed(number, "the line is longer than 64 MB, so it is no story");

        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind is not JsonValueKind.Object)
                return Failed(number, "the line is no JSON object");

            var id = Find(json.RootElement, fields.Id) ?? $"{name}:{number}";
            return Find(json.RootElement, fields.Text) is { } text
                ? Story(id, Find(json.RootElement, fields.Headline), text, json.RootElement)
                : Failed(number, $"the line has no text: none of {string.Join(", ", fields.Text)} is there; say where it is with --field text=KEY");
        }
        catch (JsonException e)
        {
            return Failed(number, "the line is not JSON", e);
        }
        catch (InvalidOperationException e)
        {
            return Failed(number, "the line holds text that is no Unicode", e);
        }
    }

    /// <summary>The id of a line that is whole; none otherwise.</summary>
    public string? IdOf(int number, ReadOnlyMemory<byte> line) => Read(number, line).Path;

    StoryFile Story(string id, string? headline, string text, JsonElement line)
    {
        var title = headline?.ReplaceLineEndings(" ").Trim() ?? "";
        return new(id, Encoding.UTF8.GetBytes(title.Length == 0 ? text : $"{title}{StoryGiven.AfterHeadline}{text}"))
        {
            Given = new(title.Length)
            {
                Published = Find(line, fields.Published) is { Length: >= 10 } date && DateOnly.TryParseExact(date.AsSpan(0, 10), ["yyyy-MM-dd", "yyyy/MM/dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
                Section = Find(line, fields.Section),
                Author = Find(line, fields.Author),
                Language = Find(line, fields.Language) is { Length: >= 2 } language ? language[..2].ToLowerInvariant() : null,
            },
        };
    }

    StoryFile Failed(int number, string message, Exception? cause = null) =>
        new($"{name}:{number}", ReadOnlyMemory<byte>.Empty, new(name, number, 1, message, cause));

    /// <summary>The first of the keys that leads to a text or a number.</summary>
    static string? Find(JsonElement line, ImmutableArray<string> keys)
    {
        foreach (var key in keys)
        {
            var found = line;
            if (key.Split('.').All(part => found.ValueKind is JsonValueKind.Object && found.TryGetProperty(part, out found)))
            {
                if (found.ValueKind is JsonValueKind.String)
                    return found.GetString();
                if (found.ValueKind is JsonValueKind.Number)
                    return found.GetRawText();
            }
        }

        return null;
    }
}
