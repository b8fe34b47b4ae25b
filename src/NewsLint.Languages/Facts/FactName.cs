using System.Collections.Immutable;
using NewsLint.Text;

namespace NewsLint.Languages.Facts;

/// <summary>A place where a story names what tables know.</summary>
/// <param name="First">The first token of the name.</param>
/// <param name="Last">The last token of the name.</param>
/// <param name="Span">The name, without an English possessive.</param>
/// <param name="Rows">All that bear it, in the order of the table.</param>
public sealed record FactName(int First, int Last, TextSpan Span, ImmutableArray<FactRow> Rows);
