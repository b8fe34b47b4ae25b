using System.Collections.Immutable;

namespace NewsLint.Workspace.Overviews;

/// <summary>How a rule or a section went from run to run.</summary>
/// <param name="Name">Of what.</param>
/// <param name="Rates">Findings per 1,000 words, a run each; 0 for a run without it.</param>
public sealed record Trend(string Name, ImmutableArray<double> Rates);
