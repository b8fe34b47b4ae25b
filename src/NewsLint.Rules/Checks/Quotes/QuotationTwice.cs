using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Rules.Quotations;

namespace NewsLint.Rules.Checks.Quotes;

public sealed class QuotationTwice : Rule
{
    /// <summary>The least words, the least share of them that both have, and the most runs of words that may differ.</summary>
    const int LeastWords = 8, MostChanges = 2;
    const double LeastShared = 0.85;

    public override RuleInfo Info { get; } = new()
    {
        Id = "quotes/quotation-twice",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("La même citation deux fois, avec d'autres mots", "The same quotation twice, with other words"),
        Why = (
            "Une citation reprise plus loin ou en exergue n'a pas les mêmes mots. Ce que la reprise coupe n'est pas signalé.",
            "A quotation that comes again, or as a pull quote, has other words. What the second one leaves out is not reported."),
        Examples =
        [
            "« Nous avons perdu deux ans de travail dans cette affaire », dit-elle. Plus tard : [|« Nous avons perdu dix ans de travail dans cette affaire »|], répète-t-elle.",
            "“We lost two years of work over this affair,” she said. Later she repeated: [|“We lost ten years of work over this affair.”|]",
            "« Nous avons perdu deux ans de travail dans cette affaire », dit-elle. « Nous avons perdu deux ans de travail dans cette », répète-t-elle.",
            "« Nous avons perdu deux ans de travail dans cette affaire », dit-elle. « Ils ont gagné deux ans de vacances à la mer », dit-il.",
            "“We lost two years of work over this affair,” she said. “We lost two years of work,” she repeated.",
            "“We lost two years of work over this affair,” she said. “They won two years at the sea,” he said.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var (first, second) in NearQuotations.Of(article).Pairs.Where(pair => IsJudged(pair.First) && IsJudged(pair.Second)))
        {
            var (shorter, longer) = second.Words.Length <= first.Words.Length ? (second, first) : (first, second);
            var difference = WordDifference.Between(shorter.Words, longer.Words);
            if (difference.Shared < shorter.Words.Length * LeastShared || difference.Changes.Length is 0 or > MostChanges || difference.Changes[0] is var (start, _) && shorter.Words[0] == start.Split(' ')[0] || Changes(difference, shorter == second) is not { IsEmpty: false } changes)
                continue;

            yield return Flag(second.Span, WordChanges.Describe(changes)) with { Evidence = [new(first.Span, ("la même citation", "the same quotation"))] };
        }
    }

    static bool IsJudged(QuotedWords quotation) => quotation.Words.Length >= LeastWords && quotation.Block is not (BlockKind.Headline or BlockKind.Standfirst or BlockKind.Caption or BlockKind.Heading);

    /// <summary>From the second one's side; what it leaves out is no change.</summary>
    static ImmutableArray<(string Short, string Long)> Changes(WordDifference difference, bool isSecondShorter) =>
        isSecondShorter ? WordChanges.Of(difference) : [.. WordChanges.Of(difference).Select(change => (change.Long, change.Short)).Where(change => change.Long.Length > 0)];
}
