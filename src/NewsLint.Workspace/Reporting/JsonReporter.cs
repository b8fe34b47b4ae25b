using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsLint.Workspace.Reporting;

/// <summary>JSON after <c>report.schema.json</c>, which stands beside this file. The version grows when a reader could break.</summary>
public sealed class JsonReporter : IReporter, IDisposable
{
    public const int Version = 1;

    readonly Utf8JsonWriter json;
    readonly Stream output;

    /// <summary>So many bytes are written at once.</summary>
    const int Enough = 1 << 15;

    public JsonReporter(Stream output)
    {
        this.output = output;
        json = new(output, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("stories");
    }

    /// <summary>The schema's text.</summary>
    public static string Schema
    {
        get
        {
            using var reader = new StreamReader(typeof(JsonReporter).Assembly.GetManifestResourceStream("report.schema.json")!);
            return reader.ReadToEnd();
        }
    }

    public void Add(StoryReport report)
    {
        StoryJson.Write(json, report);
        if (json.BytesPending >= Enough)
            json.Flush();
    }

    public void Finish(RunSummary summary)
    {
        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("stories", summary.Stories);
        json.WriteNumber("errors", summary[Level.Error]);
        json.WriteNumber("warnings", summary[Level.Warning]);
        json.WriteNumber("notes", summary[Level.Note]);
        json.WriteNumber("suppressed", summary.Suppressed);
        json.WriteNumber("problems", summary.Problems);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
        output.Flush();
    }

    public void Dispose() => json.Dispose();
}
