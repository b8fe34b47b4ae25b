using System.Collections.Immutable;
using NewsLint.Articles;

namespace NewsLint.Languages.Quantities;

/// <summary>The numbers of a story, with their units and what they count.</summary>
public sealed class StoryQuantities
{
    readonly int[] firstOfSentence;

    StoryQuantities(Article article)
    {
        All = new QuantityReader(article).Read();
        firstOfSentence = new int[article.Sentences.Length + 1];
        var next = 0;
        for (var i = 0; i < article.Sentences.Length; i++)
        {
            while (next < All.Length && All[next].First < article.Sentences[i].Tokens.Start.Value)
                next++;
            firstOfSentence[i] = next;
        }

        firstOfSentence[^1] = All.Length;
    }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<Quantity> All { get; }

    /// <summary>Those of a sentence.</summary>
    /// <param name="sentence">The number of the sentence.</param>
    public ReadOnlySpan<Quantity> In(int sentence) => All.AsSpan()[firstOfSentence[sentence]..firstOfSentence[sentence + 1]];

    /// <summary>Those that begin at a place of the prose or after it.</summary>
    public ReadOnlySpan<Quantity> From(int position)
    {
        var (low, high) = (0, All.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (All[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return All.AsSpan()[low..];
    }

    /// <summary>The quantity that begins at a place of the prose.</summary>
    public Quantity? At(int position) => From(position) is [var first, ..] && first.Span.Start == position ? first : null;

    public static StoryQuantities Of(Article article) => article.Layer(known => new StoryQuantities(known));
}
