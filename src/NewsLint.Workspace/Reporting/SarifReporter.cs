using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsLint.Text;

namespace NewsLint.Workspace.Reporting;

/// <summary>SARIF 2.1.0, as code-scanning services and editors read it.</summary>
/// <remarks>Columns and offsets are UTF-16 code units. The rules come last, once it is known which ones spoke.</remarks>
public sealed class SarifReporter : IReporter, IDisposable
{
    readonly Utf8JsonWriter json;
    readonly Stream output;
    readonly IEnumerable<RuleInfo> rules;
    readonly string version;
    readonly List<string> ruleIds = [];
    readonly List<StoryReport> problems = [];

    /// <param name="output">Where it writes.</param>
    /// <param name="rules">What the rules tell of themselves.</param>
    /// <param name="version">The program's version.</param>
    public SarifReporter(Stream output, IEnumerable<RuleInfo> rules, string version)
    {
        this.output = output;
        this.rules = rules;
        this.version = version;
        json = new(output, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
    }

    public void Add(StoryReport report)
    {
        if (report.Problem is not null || !report.Faults.IsEmpty)
            problems.Add(report);

        var lines = new LineIndex(report.Text);
        foreach (var finding in report.Findings.Concat(report.Suppressed).OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.RuleId, StringComparer.Ordinal))
            WriteResult(finding, report, lines);
        json.Flush();
    }

    public void Finish(RunSummary summary)
    {
        json.WriteEndArray();
        WriteTool();
        WriteInvocation();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
        output.Flush();
    }

    public void Dispose() => json.Dispose();

    void WriteResult(ReportedFinding finding, StoryReport report, LineIndex lines)
    {
        var index = ruleIds.IndexOf(finding.RuleId);
        if (index < 0)
        {
            index = ruleIds.Count;
            ruleIds.Add(finding.RuleId);
        }

        json.WriteStartObject();
        json.WriteString("ruleId", finding.RuleId);
        json.WriteNumber("ruleIndex", index);
        json.WriteString("level", finding.Level.ToString().ToLowerInvariant());
        WriteText("message", finding.Message);
        json.WriteStartArray("locations");
        WriteLocation(finding.Span, report, lines, id: null, note: null);
        json.WriteEndArray();
        WriteRelated(finding, report, lines);
        WriteFixes(finding, report, lines);
        WriteSuppression(finding);
        json.WriteEndObject();
    }

    void WriteRelated(ReportedFinding finding, StoryReport report, LineIndex lines)
    {
        if (finding.Evidence.IsEmpty)
            return;

        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < finding.Evidence.Length; i++)
            WriteLocation(finding.Evidence[i].Span, report, lines, i + 1, finding.Evidence[i].Note);
        json.WriteEndArray();
    }

    void WriteFixes(ReportedFinding finding, StoryReport report, LineIndex lines)
    {
        if (finding.Fixes.IsEmpty)
            return;

        json.WriteStartArray("fixes");
        foreach (var fix in finding.Fixes)
        {
            json.WriteStartObject();
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            WriteArtifact(report.Path);
            json.WriteStartArray("replacements");
            json.WriteStartObject();
            WriteRegion("deletedRegion", fix.Span, lines);
            WriteText("insertedContent", fix.Replacement);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    void WriteSuppression(ReportedFinding finding)
    {
        if (finding.ExcusedBy is not { } reason)
            return;

        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", reason == "vocabulary" ? "external" : "inSource");
        if (reason.Length > 0)
            json.WriteString("justification", reason);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    void WriteLocation(SourceSpan span, StoryReport report, LineIndex lines, int? id, string? note)
    {
        json.WriteStartObject();
        if (id is { } number)
            json.WriteNumber("id", number);
        json.WriteStartObject("physicalLocation");
        WriteArtifact(report.Path);
        WriteRegion("region", span, lines);
        json.WriteEndObject();
        if (note is not null)
            WriteText("message", note);
        json.WriteEndObject();
    }

    void WriteArtifact(string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Escape.ForUri(path));
        json.WriteEndObject();
    }

    void WriteRegion(string name, SourceSpan span, LineIndex lines)
    {
        var (start, end) = (lines[span.Start], lines[span.End]);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
        json.WriteEndObject();
    }

    void WriteTool()
    {
        var known = rules.ToLookup(rule => rule.Id, StringComparer.Ordinal);
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "NewsLint");
        json.WriteString("semanticVersion", version);
        json.WriteStartArray("rules");
        foreach (var id in ruleIds)
            WriteRule(id, [.. known[id]]);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    void WriteRule(string id, ImmutableArray<RuleInfo> infos)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        if (infos is [var info, ..])
        {
            WriteText("shortDescription", $"{info.Summary.English} / {info.Summary.French}");
            WriteText("fullDescription", info.Why.English);
            json.WriteStartObject("help");
            json.WriteString("text", info.Why.English);
            json.WriteString("markdown", info.Why.English);
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", info.Level.ToString().ToLowerInvariant());
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    void WriteInvocation()
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", problems.Count == 0);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var report in problems)
        {
            var reasons = report.Problem is { } problem ? [problem.ToString()] : report.Faults.Select(fault => $"{report.Path}: {fault.RuleId}: {fault.Reason}");
            foreach (var reason in reasons)
            {
                json.WriteStartObject();
                json.WriteString("level", "error");
                WriteText("message", reason);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    void WriteText(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
