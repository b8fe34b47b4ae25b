using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class Average : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/average",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« entre 12 et 18, en moyenne 21 » : la moyenne est hors des bornes", "An average outside of the range it is the average of"),
        Why = (
            "Une moyenne est entre la plus petite et la plus grande valeur.",
            "An average lies between the least and the greatest value."),
        Examples =
        [
            "Il vend [|entre 12 et 18 kilos par jour, en moyenne 21|] kilos.",
            "It sells [|between 12 and 18 tons a day, on average 21|] tons.",
            "Il vend entre 12 et 18 kilos par jour, en moyenne 15 kilos.",
            "It sells between 12 and 18 tons a day, on average 15 tons, and costs 21 euros.",
            "Entre 2012 et 2018, en moyenne 21 personnes sont venues.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 3))
        {
            for (var i = 0; i < sentence.Quantities.Length - 2; i++)
            {
                var (low, high, mean) = (sentence.Quantities[i], sentence.Quantities[i + 1], sentence.Quantities[i + 2]);
                if (sentence.Word(low.First - 1) is "entre" or "between" && sentence.Has(low.Last, high.First, "et", "and") && high.First - low.Last <= 3 && IsMean(sentence, high, mean) && low.Rounded.Low < high.Value && IsOutside(low, high, mean))
                {
                    yield return Flag(
                        TextSpan.FromBounds(article.Tokens[low.First - 1].Start, mean.NumberPlace.End),
                        Sums.Say(number => $"{number(mean.Value)} n'est pas entre {number(low.Value)} et {number(high.Value)}.", number => $"{number(mean.Value)} is not between {number(low.Value)} and {number(high.Value)}."));
                }
            }
        }
    }

    static bool IsMean(NumberSentence sentence, Quantity high, Quantity mean) =>
        (sentence.IsAt(mean.First - 2, "en", "moyenne") || sentence.IsAt(mean.First - 2, "on", "average")) && mean.First - NumberSentence.LastOf(high) <= 8 && (mean.Unit == high.Unit || mean.Unit is null || high.Unit is null);

    static bool IsOutside(Quantity low, Quantity high, Quantity mean) => mean.Rounded.High < low.Rounded.Low || mean.Rounded.Low > high.Rounded.High;
}
