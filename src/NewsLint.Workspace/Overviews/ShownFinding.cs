using System.Collections.Immutable;
using NewsLint.Text;

namespace NewsLint.Workspace.Overviews;

/// <summary>A finding with the words around it, and around the other places that it speaks of. What a rule says of several places in the same words is one.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Level">Its level.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Times">How often it is so.</param>
/// <param name="Line">The line of the file where it first is so, from 1.</param>
/// <param name="Place">The words that are meant.</param>
/// <param name="Others">The other places, with what each is.</param>
public sealed record ShownFinding(string RuleId, Level Level, string Message, int Times, int Line, Excerpt Place, ImmutableArray<(Excerpt Place, string Note)> Others)
{
    const int MostOthers = 2;

    /// <summary>The findings of a story, the gravest first.</summary>
    /// <param name="report">The story.</param>
    /// <param name="most">No more than so many.</param>
    public static ImmutableArray<ShownFinding> In(StoryReport report, int most)
    {
        var lines = new LineIndex(report.Text);
        return
        [
            .. report.Findings.GroupBy(finding => (finding.RuleId, finding.Level, finding.Message)).OrderByDescending(same => same.Key.Level).Take(most)
                .Select(same => Of(same.First(), same.Count(), report.Text, lines)),
        ];
    }

    static ShownFinding Of(ReportedFinding finding, int times, string text, LineIndex lines) => new(
        finding.RuleId, finding.Level, finding.Message, times, lines[finding.Span.Start].Line, Excerpt.Of(text, finding.Span),
        [.. finding.Evidence.Take(MostOthers).Select(other => (Excerpt.Of(text, other.Span), other.Note))]);
}
