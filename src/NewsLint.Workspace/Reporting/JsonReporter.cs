using System.Text.Encodings.Web;
using System.Text.Json;
using NewsLint.Text;

namespace NewsLint.Workspace.Reporting;

/// <summary>JSON after <c>report.schema.json</c>, which stands beside this file. The version grows when a reader could break.</summary>
public sealed class JsonReporter : IReporter, IDisposable
{
    public const int Version = 1;

    readonly Utf8JsonWriter json;
    readonly Stream output;

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
        json.WriteStartObject();
        json.WriteString("path", report.Path);
        if (report.Problem is { } problem)
        {
            json.WriteString("problem", problem.ToString());
        }
        else
        {
            WriteMetadata(report);
            var lines = new LineIndex(report.Text);
            WriteFindings("findings", report.Findings, report, lines);
            WriteFindings("suppressed", report.Suppressed, report, lines);
            WriteFaults(report);
        }

        json.WriteEndObject();
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

    void WriteMetadata(StoryReport report)
    {
        var metadata = report.Article!.Document.Metadata;
        json.WriteString("encoding", report.Encoding);
        json.WriteString("language", metadata.Language!.Value);
        json.WriteString("languageFrom", Name(metadata.Language.Origin));
        if (metadata.Published is { } published)
        {
            json.WriteString("published", published.Value.ToString("yyyy-MM-dd"));
            json.WriteString("publishedFrom", Name(published.Origin));
        }
    }

    static string Name<T>(T value)
        where T : struct, Enum => Rules.Yaml.YamlFields.Kebab(value.ToString());

    void WriteFindings(string name, IReadOnlyCollection<ReportedFinding> findings, StoryReport report, LineIndex lines)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.RuleId);
            json.WriteString("level", Name(finding.Level));
            json.WriteString("message", finding.Message);
            WritePlace(finding.Span, report, lines);
            if (finding.ExcusedBy is { } reason)
                json.WriteString("excusedBy", reason);
            WriteEvidence(finding, report, lines);
            WriteFixes(finding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    void WritePlace(SourceSpan span, StoryReport report, LineIndex lines)
    {
        var (start, end) = (lines[span.Start], lines[span.End]);
        json.WriteString("text", report.Article!.Document.Source[span]);
        json.WriteNumber("offset", span.Start);
        json.WriteNumber("length", span.Length);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }

    void WriteEvidence(ReportedFinding finding, StoryReport report, LineIndex lines)
    {
        json.WriteStartArray("evidence");
        foreach (var evidence in finding.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("note", evidence.Note);
            WritePlace(evidence.Span, report, lines);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    void WriteFixes(ReportedFinding finding)
    {
        json.WriteStartArray("fixes");
        foreach (var fix in finding.Fixes)
        {
            json.WriteStartObject();
            json.WriteNumber("offset", fix.Span.Start);
            json.WriteNumber("length", fix.Span.Length);
            json.WriteString("replacement", fix.Replacement);
            json.WriteBoolean("safe", fix.IsSafe);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    void WriteFaults(StoryReport report)
    {
        json.WriteStartArray("faults");
        foreach (var fault in report.Faults)
        {
            json.WriteStartObject();
            json.WriteString("rule", fault.RuleId);
            json.WriteString("reason", fault.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
