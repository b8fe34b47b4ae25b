using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class PercentagePoints : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/percentage-points",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« de 4 % à 6 %, soit une hausse de 2 % » : de deux points", "A difference between percentages that is called a percentage"),
        Why = (
            "De 4 % à 6 %, la hausse est de deux points, ou de 50 %.",
            "From 4 % to 6 % is a rise of two points, or of 50 %."),
        Examples =
        [
            "Le taux est passé de 4 % à 6 %, soit une hausse de [|2 %|] en un an.",
            "The rate went from 4 percent to 6 percent, an increase of [|2 percent|] in a year.",
            "Le taux est passé de 4 % à 6 %, soit une hausse de 2 points, ou de 50 %.",
            "The rate went from 4 percent to 6 percent, an increase of 50 percent, or 2 percentage points.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 3))
        {
            foreach (var (from, to) in sentence.Changes())
            {
                var change = sentence.Quantities.FirstOrDefault(quantity => quantity.First > to.Last);
                if (from.Unit is { IsPercent: true } && to.Unit is { IsPercent: true } && change is { Unit.IsPercent: true } && IsChange(sentence, to, change) && Math.Abs(Math.Abs(to.Value - from.Value) - change.Value) < 1e-6 && !IsRelative(from, to, change))
                {
                    yield return new Finding(Info, change.Span, Sums.Say(
                        number => $"De {number(from.Value)} % à {number(to.Value)} %, l'écart est de {number(change.Value)} {(change.Value < 2 ? "point" : "points")}.",
                        number => $"From {number(from.Value)} % to {number(to.Value)} % is {number(change.Value)} percentage {(change.Value == 1 ? "point" : "points")}."));
                }
            }
        }
    }

    static bool IsChange(NumberSentence sentence, Quantity to, Quantity change) =>
        change.First - to.Last <= 9 && sentence.Has(to.Last, change.First, "hausse", "baisse", "augmentation", "progression", "recul", "diminution", "increase", "rise", "decrease", "drop", "fall", "gain") && !sentence.Has(to.Last, change.First, "et", "and");

    static bool IsRelative(Quantity from, Quantity to, Quantity change) => Math.Abs((Math.Abs(to.Value - from.Value) / from.Value * 100) - change.Value) < 0.6;
}
