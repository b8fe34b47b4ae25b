using System.Text.Json;
using NewsLint.Text;

namespace NewsLint.Workspace.Reporting;

/// <summary>What a run has to say of a story, as a JSON object after <c>report.schema.json</c>.</summary>
static class StoryJson
{
    /// <summary>The headline and the empty line after it.</summary>
    const int LinesBeforeText = 2;

    public static void Write(Utf8JsonWriter json, StoryReport report)
    {
        json.WriteStartObject();
        json.WriteString("path", report.Path);
        if (report.Problem is { } problem)
        {
            json.WriteString("problem", problem.ToString());
        }
        else
        {
            WriteMetadata(json, report);
            var lines = new LineIndex(report.Text);
            WriteFindings(json, "findings", report.Findings, report, lines);
            WriteFindings(json, "suppressed", report.Suppressed, report, lines);
            WriteFaults(json, report);
        }

        json.WriteEndObject();
    }

    /// <summary>True for a place in the text of a story that came with a headline of its own.</summary>
    static bool IsInText(SourceSpan span, StoryReport report) => report.Given is { HeadlineLength: > 0 } given && span.Start >= given.TextStart;

    /// <summary>A place of a file; of a story that came in parts, the part and the place in it.</summary>
    static void WriteOffset(Utf8JsonWriter json, SourceSpan span, StoryReport report)
    {
        var start = IsInText(span, report) ? report.Given!.TextStart : 0;
        if (report.Given is { } given)
            json.WriteString("field", start > 0 || given.HeadlineLength == 0 ? "text" : "headline");
        json.WriteNumber("offset", span.Start - start);
        json.WriteNumber("length", span.Length);
    }

    static void WriteMetadata(Utf8JsonWriter json, StoryReport report)
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

    static void WriteFindings(Utf8JsonWriter json, string name, IReadOnlyCollection<ReportedFinding> findings, StoryReport report, LineIndex lines)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.RuleId);
            json.WriteString("level", Name(finding.Level));
            json.WriteString("message", finding.Message);
            WritePlace(json, finding.Span, report, lines);
            if (finding.ExcusedBy is { } reason)
                json.WriteString("excusedBy", reason);
            WriteEvidence(json, finding, report, lines);
            WriteFixes(json, finding, report);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WritePlace(Utf8JsonWriter json, SourceSpan span, StoryReport report, LineIndex lines)
    {
        var (start, end) = (lines[span.Start], lines[span.End]);
        json.WriteString("text", report.Article!.Document.Source[span]);
        WriteOffset(json, span, report);
        var before = IsInText(span, report) ? LinesBeforeText : 0;
        json.WriteNumber("line", start.Line - before);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line - before);
        json.WriteNumber("endColumn", end.Column);
    }

    static void WriteEvidence(Utf8JsonWriter json, ReportedFinding finding, StoryReport report, LineIndex lines)
    {
        json.WriteStartArray("evidence");
        foreach (var evidence in finding.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("note", evidence.Note);
            WritePlace(json, evidence.Span, report, lines);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteFixes(Utf8JsonWriter json, ReportedFinding finding, StoryReport report)
    {
        json.WriteStartArray("fixes");
        foreach (var fix in finding.Fixes)
        {
            json.WriteStartObject();
            WriteOffset(json, fix.Span, report);
            json.WriteString("replacement", fix.Replacement);
            json.WriteBoolean("safe", fix.IsSafe);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteFaults(Utf8JsonWriter json, StoryReport report)
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
