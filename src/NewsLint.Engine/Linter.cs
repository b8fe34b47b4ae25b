using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Documents;

namespace NewsLint;

/// <summary>The engine behind one method. It reads no files, prints nothing and has no clock.</summary>
public sealed class Linter(ImmutableArray<RuleBook> books)
{
    public LintResult Lint(Article article, RuleSelection wanted) => Lint([new(article, wanted)])[0];

    /// <summary>Checks several stories together, which is faster than one after the other. A result for each, in their order.</summary>
    /// <param name="stories">New ones: nothing is said of them yet.</param>
    public ImmutableArray<LintResult> Lint(ReadOnlySpan<LintLog> stories)
    {
        foreach (var book in books)
            book.Check(stories);

        var results = ImmutableArray.CreateBuilder<LintResult>(stories.Length);
        foreach (var story in stories)
            results.Add(Judge(story.Article, story));
        return results.MoveToImmutable();
    }

    static LintResult Judge(Article article, LintLog log)
    {
        var index = new DirectiveIndex(article.Document.Directives);
        var spoken = Outermost(log.Findings).Select(finding => (Finding: finding, article.Document.Map.ToSource(finding.Span).Start)).ToArray();
        var judged = spoken.Select(pair => (pair.Finding, Directive: index.Excuse(pair.Finding.Rule.Id, pair.Start))).ToArray();

        return new(
            article,
            Findings: [.. OutsideOfDeletions([.. SaidOnce([.. from pair in judged where pair.Directive is null select pair.Finding])])],
            Suppressed: [.. from pair in judged where pair.Directive is not null select (pair.Finding, pair.Directive)],
            UnusedDirectives: index.Unused([.. spoken.Select(pair => (pair.Finding.Rule.Id, pair.Start))]),
            Faults: [.. log.Faults.OrderBy(fault => fault.RuleId, StringComparer.Ordinal)]);
    }

    /// <summary>By place, the longer one first, then by rule and message.</summary>
    static readonly Comparer<Finding> InTheText = Comparer<Finding>.Create((one, other) =>
        one.Span.Start != other.Span.Start ? one.Span.Start.CompareTo(other.Span.Start)
        : one.Span.Length != other.Span.Length ? other.Span.Length.CompareTo(one.Span.Length)
        : one.Rule.Id != other.Rule.Id ? string.CompareOrdinal(one.Rule.Id, other.Rule.Id)
        : string.CompareOrdinal(one.Message.English, other.Message.English));

    /// <summary>The findings in the order of the text; what a rule says inside another finding of its own is said already.</summary>
    static IEnumerable<Finding> Outermost(IEnumerable<Finding> findings)
    {
        var ends = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings.Order(InTheText))
        {
            if (ends.TryGetValue(finding.Rule.Id, out var end) && finding.Span.End <= end)
                continue;

            ends[finding.Rule.Id] = finding.Span.End;
            yield return finding;
        }
    }

    /// <summary>In a passage that is to be deleted nothing needs a repair. What also stands elsewhere in the story does.</summary>
    static IEnumerable<Finding> OutsideOfDeletions(ImmutableArray<Finding> findings)
    {
        var deletion = default(Finding);
        foreach (var finding in findings)
        {
            if (deletion is not null && deletion.Span.Contains(finding.Span) && finding.Evidence.IsEmpty && finding.Rule.Level <= deletion.Rule.Level)
                continue;

            if (finding.Fixes is [{ Replacement: "" } fix] && fix.Span.Contains(finding.Span) && (deletion is null || finding.Span.End > deletion.Span.End))
                deletion = finding;
            yield return finding;
        }
    }

    /// <summary>Where two rules offer the same repair of the same words, the surer one speaks, or the one that shows more places.</summary>
    static IEnumerable<Finding> SaidOnce(ImmutableArray<Finding> findings) =>
        findings.GroupBy(finding => finding.Span).SelectMany(same => same.Where(finding => !same.Any(other => IsSaidBetter(finding, other))));

    static bool IsSaidBetter(Finding finding, Finding other) =>
        !ReferenceEquals(finding, other) && finding.Span == other.Span && finding.Fixes is [var fix] && other.Fixes is [var same] && fix == same
        && (other.Rule.Level, other.Evidence.Length, string.CompareOrdinal(finding.Rule.Id, other.Rule.Id)).CompareTo((finding.Rule.Level, finding.Evidence.Length, 0)) > 0;
}
