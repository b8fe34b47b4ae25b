using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Repetition;

public sealed class RepeatedPassage : Rule
{
    /// <summary>A shorter sentence may rightly come twice.</summary>
    const int ShortestSentence = 60;

    public override RuleInfo Info { get; } = new()
    {
        Id = "repetition/repeated-passage",
        Level = Level.Warning,
        Summary = ("Paragraphe ou phrase présents deux fois", "A paragraph or sentence that stands twice"),
        Why = (
            "Un collage de trop, ou un ancien et un nouvel état du même paragraphe.",
            "One paste too many, or an old and a new state of the same paragraph."),
        Examples =
        [
            "Le conseil municipal a adopté jeudi soir le budget de la ville pour l'année.\n\nL'opposition a voté contre.\n\n[|Le conseil municipal a adopté jeudi soir le budget de la ville pour l'année.|]",
            "The council passed the budget of the town for the coming year on Thursday night. The mayor was away. [|The council passed the budget of the town for the coming year on Thursday night.|]",
            "# Le conseil municipal adopte le budget de la ville pour l'année à venir\n\nLe conseil municipal adopte le budget de la ville pour l'année à venir.",
            "We were told again and again that the town had no money for a second bridge.\n\n\"We were told again and again that the town had no money for a second bridge,\" she said.",
            "Il est venu.\n\nIl est parti.\n\nIl est venu.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var seen = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var block in article.Blocks.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuotation))
        {
            var known = new List<(TextSpan Span, TextSpan Earlier)>();
            foreach (var sentence in article.SentencesOf(block))
            {
                if (sentence.Span.Length < ShortestSentence)
                    continue;

                var words = Words(article, sentence);
                if (!seen.TryAdd(words, sentence.Span) && IsInQuotation(article, sentence.Span) == IsInQuotation(article, seen[words]))
                    known.Add((sentence.Span, seen[words]));
            }

            // A pull quote repeats what stands in quotation marks in the story. Sentences that follow each other are one passage.
            foreach (var (span, earlier) in Joined(known))
            {
                yield return Flag(span, ("Ce passage se trouve déjà plus haut.", "This passage stands further up already."), "") with
                {
                    Evidence = [new(earlier, ("une première fois", "a first time"))],
                };
            }
        }
    }

    /// <summary>In quotation marks that open and close in its own paragraph.</summary>
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

    static IEnumerable<(TextSpan Span, TextSpan Earlier)> Joined(List<(TextSpan Span, TextSpan Earlier)> known)
    {
        for (var i = 0; i < known.Count;)
        {
            var next = i + 1;
            while (next < known.Count && known[next].Span.Start - known[next - 1].Span.End <= 1 && known[next].Earlier.Start - known[next - 1].Earlier.End is >= 0 and <= 1)
                next++;
            yield return (TextSpan.FromBounds(known[i].Span.Start, known[next - 1].Span.End), TextSpan.FromBounds(known[i].Earlier.Start, known[next - 1].Earlier.End));
            i = next;
        }
    }

    /// <summary>The sentence without case and marks.</summary>
    static string Words(Article article, Sentence sentence)
    {
        var words = new System.Text.StringBuilder(sentence.Span.Length);
        foreach (var token in article.Tokens.AsSpan()[sentence.Tokens])
        {
            if (!token.IsPunctuation)
                words.Append(article[token]).Append(' ');
        }

        return words.ToString().ToLowerInvariant();
    }
}
