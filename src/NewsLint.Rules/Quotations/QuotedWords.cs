using System.Collections.Immutable;
using NewsLint.Documents;
using NewsLint.Text;

namespace NewsLint.Rules.Quotations;

/// <summary>A quotation by its words.</summary>
/// <param name="Span">From mark to mark.</param>
/// <param name="Block">The kind of its block.</param>
/// <param name="Words">Its words, folded.</param>
/// <param name="Places">Where each of them stands.</param>
sealed record QuotedWords(TextSpan Span, BlockKind Block, ImmutableArray<string> Words, ImmutableArray<TextSpan> Places)
{
    /// <summary>From one word to another.</summary>
    public TextSpan SpanOf(int first, int last) => TextSpan.FromBounds(Places[first].Start, Places[last].End);
}
