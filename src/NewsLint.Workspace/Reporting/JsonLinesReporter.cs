using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsLint.Workspace.Reporting;

/// <summary>A line of JSON for every story, written when the story is done: an object as those of <c>stories</c> in <c>report.schema.json</c>.</summary>
public sealed class JsonLinesReporter(Stream output) : IReporter, IDisposable
{
    readonly BufferedStream buffered = new(output, 1 << 16);
    readonly Utf8JsonWriter json = new(Stream.Null, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public void Add(StoryReport report)
    {
        json.Reset(buffered);
        StoryJson.Write(json, report);
        json.Flush();
        buffered.WriteByte((byte)'\n');
    }

    public void Finish(RunSummary summary) => buffered.Flush();

    public void Dispose()
    {
        json.Dispose();
        buffered.Dispose();
    }
}
