using System.Collections.Immutable;
using NewsLint.Documents;
using NewsLint.Languages;
using NewsLint.Languages.Lists;
using NewsLint.Text;

namespace NewsLint.Rules.Quotations;

/// <summary>A quotation by its words.</summary>
/// <param name="Span">From mark to mark.</param>
/// <param name="Block">The kind of its block.</param>
/// <param name="Words">Its words, folded.</param>
/// <param name="Places">Where each of them stands.</param>
sealed record QuotedWords(TextSpan Span, BlockKind Block, ImmutableArray<string> Words, ImmutableArray<TextSpan> Places)
{
    int[]? threes;

    /// <summary>A hash of every three words that follow one another.</summary>
    public ReadOnlySpan<int> Threes => threes ??= ReadThrees();

    int[] ReadThrees()
    {
        if (Words.Length < 3)
            return [];

        var found = new int[Words.Length - 2];
        var (before, last) = (ListIndex.HashOf(Words[0]), ListIndex.HashOf(Words[1]));
        for (var i = 0; i < found.Length; i++)
        {
            var next = ListIndex.HashOf(Words[i + 2]);
            found[i] = (((before * 31) + last) * 31) + next;
            (before, last) = (last, next);
        }

        return found;
    }

    /// <summary>From one word to another.</summary>
    public TextSpan SpanOf(int first, int last) => TextSpan.FromBounds(Places[first].Start, Places[last].End);
}
