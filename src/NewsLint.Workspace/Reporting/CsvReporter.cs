using System.Globalization;
using NewsLint.Text;

namespace NewsLint.Workspace.Reporting;

/// <summary>A row a finding, for spreadsheets (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe.</summary>
public sealed class CsvReporter : IReporter
{
    readonly TextWriter output;

    public CsvReporter(TextWriter output)
    {
        this.output = output;
        Row("path", "line", "column", "level", "rule", "words", "message", "suggestion");
    }

    public void Add(StoryReport report)
    {
        var lines = new LineIndex(report.Text);
        foreach (var finding in report.Findings)
        {
            var place = lines[finding.Span.Start];
            Row(
                report.Path,
                place.Line.ToString(CultureInfo.InvariantCulture),
                place.Column.ToString(CultureInfo.InvariantCulture),
                finding.Level.ToString().ToLowerInvariant(),
                finding.RuleId,
                report.Text.Substring(finding.Span.Start, finding.Span.Length),
                finding.Message,
                string.Join(" | ", finding.Fixes.Select(fix => fix.Replacement)));
        }
    }

    public void Finish(RunSummary summary) => output.Flush();

    void Row(params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
            output.Write($"{(i == 0 ? "" : ",")}{Escape.ForCsv(cells[i])}");
        output.Write("\r\n");
    }
}
