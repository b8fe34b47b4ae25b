using System.Collections.Immutable;
using NewsLint.Text;

namespace NewsLint.Rules.Pages;

/// <summary>Where a token pattern matched.</summary>
/// <param name="Flagged">The marked elements, or the whole where none is marked.</param>
/// <param name="Parts">What each element took; empty where an optional one is missing.</param>
sealed record PatternMatch(TextSpan Whole, TextSpan Flagged, ImmutableArray<TextSpan> Parts);
