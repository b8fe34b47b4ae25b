using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class ExchangeRate : Rule
{
    /// <summary>Rates of one story may differ by so much: sums are converted on different days.</summary>
    const double Slack = 0.06;

    /// <summary>Of more conversions between two currencies, the first are compared.</summary>
    const int MostPairs = 50;

    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/exchange-rate",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« 100 dollars (92 euros) » puis « 200 dollars (144 euros) » : deux taux de change", "Sums of one story converted at rates that do not agree"),
        Why = (
            "Dans un article, un dollar vaut à peu près toujours autant d'euros. Quand deux conversions ne s'accordent pas, l'une est fausse.",
            "In one story a dollar buys about the same number of euros throughout. When two conversions disagree, one is wrong."),
        Examples =
        [
            "Le billet coûte 100 dollars (92 euros). La chambre coûte [|200 dollars (144 euros)|] la nuit.",
            "The ticket costs $100 (£79). The room costs [|$200 (£258)|] a night.",
            "Le billet coûte 100 dollars (92 euros). La chambre coûte 200 dollars (184 euros) la nuit.",
            "Le billet coûte 100 dollars (92 euros) en mai, la chambre 200 dollars (176 euros) hors taxe.",
            "The ticket costs $100 (£79). The room costs $2.5 million (£2 million) to build.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var pairs in ConvertedSum.In(article).GroupBy(pair => (pair.One.Unit, pair.Other.Unit)).Select(group => group.Take(MostPairs).ToArray()))
        {
            for (var i = 0; i < pairs.Length; i++)
            {
                var others = pairs.Where(pair => !Rate(pair).Meets(Rate(pairs[i]))).ToArray();
                if (others.Length > 0 && IsTheOddOne(pairs, i))
                    yield return Describe(others[0], pairs[i]);
            }
        }
    }

    /// <summary>True for a rate that fewer of the others agree with than with some other; of two, for the second.</summary>
    static bool IsTheOddOne(ConvertedSum[] pairs, int index)
    {
        int Agreeing(int pair) => pairs.Count(other => Rate(other).Meets(Rate(pairs[pair])));
        var own = Agreeing(index);
        return Enumerable.Range(0, pairs.Length).Any(other => !Rate(pairs[other]).Meets(Rate(pairs[index])) && (Agreeing(other) > own || (Agreeing(other) == own && other < index)));
    }

    static Interval Rate(ConvertedSum pair) => new(pair.Rate.Low * (1 - Slack), pair.Rate.High * (1 + Slack));

    Finding Describe(ConvertedSum usual, ConvertedSum odd)
    {
        var ((first, second), (one, other)) = (usual, odd);
        Wording message = Sums.Say(
            number => $"{number(other.Value)} ÷ {number(one.Value)} = {number(other.Value / one.Value)}, mais {number(second.Value)} ÷ {number(first.Value)} = {number(second.Value / first.Value)} : deux taux de change.",
            number => $"{number(other.Value)} ÷ {number(one.Value)} = {number(other.Value / one.Value)}, but {number(second.Value)} ÷ {number(first.Value)} = {number(second.Value / first.Value)}: two exchange rates.");
        return new(Info, odd.Span, message)
        {
            Evidence = [new(usual.Span, ("l'autre conversion", "the other conversion"))],
        };
    }
}
