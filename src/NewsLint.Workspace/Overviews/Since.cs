using System.Collections.Immutable;

namespace NewsLint.Workspace.Overviews;

/// <summary>A run with those before it.</summary>
/// <param name="New">Findings that the last run did not have; none where there was no run.</param>
/// <param name="Gone">Findings of the last run that are no more.</param>
/// <param name="Runs">All runs, this one last.</param>
/// <param name="Rules">The rules whose findings changed most since the last run: how many there were, and are.</param>
/// <param name="RuleTrends">The rules that speak most, with their findings per 1,000 words in every run.</param>
/// <param name="SectionTrends">The same for the sections with the most stories.</param>
public sealed record Since(int? New, int? Gone, ImmutableArray<PastRun> Runs, ImmutableArray<(string Rule, int Before, int Now)> Rules, ImmutableArray<Trend> RuleTrends, ImmutableArray<Trend> SectionTrends);
