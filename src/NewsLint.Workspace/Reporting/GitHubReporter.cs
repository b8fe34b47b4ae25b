using NewsLint.Text;

namespace NewsLint.Workspace.Reporting;

/// <summary>Workflow commands that GitHub Actions turns into annotations. All text of stories is escaped, so that none of it is a command.</summary>
public sealed class GitHubReporter(TextWriter output) : IReporter
{
    public void Add(StoryReport report)
    {
        if (report.Findings.IsEmpty)
            return;

        var lines = new LineIndex(report.Text);
        foreach (var finding in report.Findings)
            Write(finding, report, lines);
    }

    public void Finish(RunSummary summary) => output.Flush();

    void Write(ReportedFinding finding, StoryReport report, LineIndex lines)
    {
        var (start, end) = (lines[finding.Span.Start], lines[Math.Max(finding.Span.Start, finding.Span.End)]);
        var place = $"file={Escape.ForCommandProperty(report.Path)},line={start.Line},endLine={end.Line}";
        var columns = start.Line == end.Line ? $",col={start.Column},endColumn={end.Column}" : "";
        var message = finding.Evidence.GroupBy(evidence => evidence.Note, StringComparer.Ordinal)
            .Aggregate(finding.Message, (text, same) => $"{text}\n→ {string.Join(", ", same.Select(evidence => lines[evidence.Span.Start].Line).Distinct())}: {same.Key}");
        output.WriteLine($"::{Command(finding.Level)} {place}{columns},title={Escape.ForCommandProperty(finding.RuleId)}::{Escape.ForCommand(message)}");
    }

    static string Command(Level level) => level switch { Level.Error => "error", Level.Warning => "warning", _ => "notice" };
}
