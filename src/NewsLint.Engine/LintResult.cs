using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Documents;

namespace NewsLint;

/// <summary>All that was said of one story. Findings are in the order of the text.</summary>
/// <param name="Suppressed">Findings that a directive excuses, with it.</param>
/// <param name="UnusedDirectives">Directives that excuse nothing.</param>
public sealed record LintResult(
    Article Article,
    ImmutableArray<Finding> Findings,
    ImmutableArray<(Finding Finding, Directive Directive)> Suppressed,
    ImmutableArray<Directive> UnusedDirectives,
    ImmutableArray<RuleFault> Faults);
