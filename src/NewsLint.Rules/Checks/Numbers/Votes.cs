using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class Votes : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/votes",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« 577 députés, 290 pour et 301 contre » : il y a trop de voix", "More votes for and against than there are voters"),
        Why = (
            "Les voix pour et contre ne dépassent pas le nombre des votants. Moins de voix que de votants est possible : il y a des absents.",
            "The votes for and against cannot exceed the number of voters. Fewer are possible: some are absent."),
        Examples =
        [
            "Des [|577 députés, 290 ont voté pour et 301 contre|] le texte.",
            "Of the [|650 lawmakers, 340 voted for and 320 against|] the bill.",
            "Des 577 députés, 290 ont voté pour et 201 contre le texte.",
            "Of the 650 lawmakers, 340 voted for and 290 against the bill.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 3))
        {
            for (var i = 0; i < sentence.Quantities.Length - 2; i++)
            {
                var (all, pro, against) = (sentence.Quantities[i], sentence.Quantities[i + 1], sentence.Quantities[i + 2]);
                if (sentence.Noun(all) is "députés" or "sénateurs" or "élus" or "votants" or "membres" or "voix" or "lawmakers" or "members" or "senators" or "votes" or "mps" or "deputies"
                    && Side(sentence, pro, against.First, "pour", "for", "favour", "favor") && Side(sentence, against, sentence.End, "contre", "against") is true && all.Bound is Bound.Exact && pro.Value + against.Value > all.AsCount.High)
                {
                    var end = sentence.Find(against.Last + 1, sentence.End, "contre", "against");
                    yield return Flag(
                        TextSpan.FromBounds(all.Span.Start, article.Tokens[end].End),
                        Sums.Say(number => $"{number(pro.Value)} + {number(against.Value)} = {number(pro.Value + against.Value)}, plus que {number(all.Value)}.", number => $"{number(pro.Value)} + {number(against.Value)} = {number(pro.Value + against.Value)}, more than {number(all.Value)}."));
                }
            }
        }
    }

    static bool Side(NumberSentence sentence, Quantity votes, int end, params ReadOnlySpan<string> words) =>
        sentence.Find(votes.Last + 1, Math.Min(end, votes.Last + 5), words) >= 0;
}
