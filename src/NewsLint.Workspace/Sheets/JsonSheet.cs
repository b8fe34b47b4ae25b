using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsLint.Workspace.Sheets;

/// <summary>A worksheet as JSON: <c>path</c>, <c>headline</c>, <c>published</c>, <c>language</c>, and <c>claims</c> with <c>kind</c>, place, <c>words</c>, <c>sentence</c>, <c>says</c>, <c>known</c> and <c>findings</c>.</summary>
public static class JsonSheet
{
    public static void Write(StorySheet sheet, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("path", sheet.Path);
        json.WriteString("headline", sheet.Headline);
        if (sheet.Published is { } day)
            json.WriteString("published", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("language", sheet.IsFrench ? "fr" : "en");
        json.WriteStartArray("claims");
        foreach (var sentence in sheet.Sentences)
        {
            foreach (var row in sentence.Rows)
                Write(json, sentence, row);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    static void Write(Utf8JsonWriter json, SheetSentence sentence, SheetRow row)
    {
        json.WriteStartObject();
        json.WriteNumber("number", row.Number);
        json.WriteString("kind", SheetWords.Of(row.Kind, isFrench: false));
        json.WriteNumber("line", row.Place.Line);
        json.WriteNumber("column", row.Place.Column);
        json.WriteString("words", row.Words);
        json.WriteString("sentence", sentence.Text);
        json.WriteString("says", row.About);
        json.WriteString("known", row.Known);
        json.WriteStartArray("findings");
        foreach (var finding in row.Findings)
            json.WriteStringValue(finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
