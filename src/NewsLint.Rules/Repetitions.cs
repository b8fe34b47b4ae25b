using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages.Lexicons;
using NewsLint.Text;

namespace NewsLint.Rules;

/// <summary>Finds what a story says twice word for word.</summary>
sealed class Repetitions
{
    /// <summary>A shorter sentence may rightly come twice.</summary>
    const int ShortestSentence = 60;

    /// <summary>The share of a paragraph that makes it a repetition of another, short sentences apart.</summary>
    const double MostOfParagraph = 0.6;

    /// <summary>Of the polynomial that makes one hash of the words' hashes.</summary>
    const uint Factor = 16777619;

    /// <summary>Where a passage stands again, where it stood before, and whether it is all of its paragraph or several sentences of it.</summary>
    public readonly record struct Repetition(TextSpan Span, TextSpan Earlier, bool IsParagraph);

    Repetitions(Article article) => All = [.. Read(article)];

    public IReadOnlyList<Repetition> All { get; }

    public static Repetitions In(Article article) => article.Layer(known => new Repetitions(known));

    static IEnumerable<Repetition> Read(Article article)
    {
        var seen = new Dictionary<uint, Sentence>(article.Sentences.Length);
        foreach (var block in article.Blocks.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuotation))
        {
            var known = new List<(TextSpan Span, TextSpan Earlier)>();
            foreach (var sentence in article.SentencesOf(block))
            {
                if (sentence.Span.Length < ShortestSentence)
                    continue;

                var words = Words(article, sentence);
                if (!seen.TryAdd(words, sentence) && seen[words] is var earlier && IsSame(article, sentence, earlier) && IsInQuotation(article, sentence.Span) == IsInQuotation(article, earlier.Span))
                    known.Add((sentence.Span, earlier.Span));
            }

            if (known.Count > 0 && known.Sum(pair => pair.Span.Length) >= MostOfParagraph * block.Span.Length)
            {
                yield return new(block.Span, known[0].Earlier, IsParagraph: true);
                continue;
            }

            foreach (var (span, earlier, count) in Joined(known))
                yield return new(span, earlier, IsParagraph: count > 1);
        }
    }

    /// <summary>Sentences that follow each other in both places are one passage.</summary>
    static IEnumerable<(TextSpan Span, TextSpan Earlier, int Count)> Joined(List<(TextSpan Span, TextSpan Earlier)> known)
    {
        for (var i = 0; i < known.Count;)
        {
            var next = i + 1;
            while (next < known.Count && known[next].Span.Start - known[next - 1].Span.End <= 1 && known[next].Earlier.Start - known[next - 1].Earlier.End is >= 0 and <= 1)
                next++;
            yield return (TextSpan.FromBounds(known[i].Span.Start, known[next - 1].Span.End), TextSpan.FromBounds(known[i].Earlier.Start, known[next - 1].Earlier.End), next - i);
            i = next;
        }
    }

    /// <summary>In quotation marks that open and close in its own paragraph: a pull quote repeats what is so quoted in the story.</summary>
    static bool IsInQuotation(Article article, TextSpan span)
    {
        var block = article.BlockAt(span.Start).Span;
        foreach (var quotation in article.Quotations)
        {
            if (quotation.Span.Contains(span.Start) && block.Contains(quotation.Span))
                return true;
        }

        return false;
    }

    /// <summary>A hash of the sentence without case and marks.</summary>
    static uint Words(Article article, Sentence sentence)
    {
        var (words, tokens, hash) = (StoryWords.Of(article), article.Tokens, 0u);
        for (var i = sentence.Tokens.Start.Value; i < sentence.Tokens.End.Value; i++)
        {
            if (!tokens[i].IsPunctuation)
                hash = (hash * Factor) + words.HashAt(i);
        }

        return hash;
    }

    /// <summary>The same words, whatever their case and the marks between them.</summary>
    static bool IsSame(Article article, Sentence one, Sentence other)
    {
        var first = article.Tokens.AsSpan()[one.Tokens];
        var second = article.Tokens.AsSpan()[other.Tokens];
        for (int i = 0, j = 0; ; i++, j++)
        {
            while (i < first.Length && first[i].IsPunctuation)
                i++;
            while (j < second.Length && second[j].IsPunctuation)
                j++;
            if (i == first.Length || j == second.Length)
                return i == first.Length && j == second.Length;
            if (!article[first[i]].Equals(article[second[j]], StringComparison.OrdinalIgnoreCase))
                return false;
        }
    }
}
