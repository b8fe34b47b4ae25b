using NewsLint.Text;

namespace NewsLint.Workspace.Reporting;

/// <summary>A list of findings for chat, mail and step summaries. No text of a story is markup, a mention or a link there.</summary>
public sealed class MarkdownReporter(TextWriter output) : IReporter
{
    public void Add(StoryReport report)
    {
        if (report.Findings.IsEmpty)
            return;

        var lines = new LineIndex(report.Text);
        output.WriteLine($"**{Escape.ForMarkdown(report.Path)}**");
        output.WriteLine();
        foreach (var finding in report.Findings)
        {
            var evidence = finding.Evidence.Select(other => lines[other.Span.Start].Line).Distinct().ToArray();
            var isFrench = report.MessageLanguage?.Code == "fr";
            output.WriteLine($"- {(isFrench ? "ligne" : "line")} {lines[finding.Span.Start].Line}, {Word(finding.Level, isFrench)}{(isFrench ? " : " : ": ")}{Escape.ForMarkdown(finding.Message)}{(evidence.Length > 0 ? $" (→ {string.Join(", ", evidence)})" : "")} `{finding.RuleId}`");
        }

        output.WriteLine();
    }

    public void Finish(RunSummary summary)
    {
        var (errors, warnings, notes) = (summary[Level.Error], summary[Level.Warning], summary[Level.Note]);
        output.WriteLine(summary.FrenchStories * 2 > summary.Stories
            ? $"{French(errors, "erreur")}, {French(warnings, "alerte")}, {French(notes, "remarque")} dans {French(summary.Stories, "article")}."
            : $"{English(errors, "error")}, {English(warnings, "warning")}, {English(notes, "note")} in {(summary.Stories == 1 ? "1 story" : $"{summary.Stories} stories")}.");
        output.Flush();
    }

    static string French(int count, string word) => $"{count} {word}{(count < 2 ? "" : "s")}";

    static string English(int count, string word) => $"{count} {word}{(count == 1 ? "" : "s")}";

    static string Word(Level level, bool isFrench) => (level, isFrench) switch
    {
        (Level.Error, true) => "erreur",
        (Level.Error, _) => "error",
        (Level.Warning, true) => "alerte",
        (Level.Warning, _) => "warning",
        (_, true) => "remarque",
        _ => "note",
    };
}
