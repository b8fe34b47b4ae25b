using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class PercentOfAmount : Rule
{
    const int Reach = 8;

    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/percent-of-amount",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« 20 % des 500 postes, soit 150 » : 20 % de 500 font 100", "A share of an amount that does not come to the figure given"),
        Why = (
            "Le pourcentage, le tout et la partie sont tous les trois là : ils doivent s'accorder, aux arrondis près.",
            "The percentage, the whole and the part are all there: they must agree, rounding apart."),
        Examples =
        [
            "Il supprime [|20 % des 500 postes, soit 150|] emplois.",
            "It will cut [|20 percent of its 500 jobs, or 150|] people.",
            "Elle détient [|5 % des 2,4 millions d'actions (240.000|] titres).",
            "Il supprime 20 % des 500 postes, soit 100 emplois, et un tiers des 600 autres.",
            "It will cut 20 percent of its 512 jobs, or about 100 people, and 20 percent of its 500 cars, or 150 million euros.",
            "Il perd 20 % de ses 500 abonnés, soit deux fois plus que les autres.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 3))
        {
            for (var i = 0; i < sentence.Quantities.Length - 2; i++)
            {
                var (percent, whole, part) = (sentence.Quantities[i], sentence.Quantities[i + 1], sentence.Quantities[i + 2]);
                if (percent is { Unit.IsPercent: true } && IsOf(sentence, percent, whole) && IsSaid(sentence, whole, part) && !Agree(percent, whole, part))
                    yield return Describe(percent, whole, part);
            }
        }
    }

    static bool IsOf(NumberSentence sentence, Quantity percent, Quantity whole) =>
        whole.Unit is not { Kind: "share" or "time" or "months" } && whole.Value >= 10 && whole.First - percent.Last <= 3
        && sentence.Word(percent.Last + 1) is "de" or "des" or "du" or "d'" or "of";

    /// <summary>", soit 150", "(150", ", or 150": the figure follows at once, and counts the same.</summary>
    static bool IsSaid(NumberSentence sentence, Quantity whole, Quantity part)
    {
        var link = sentence.Find(whole.Last + 1, part.First, "soit", "(", "or");
        if (link < 0 || part.First - link > 3 || part.First - whole.Last > Reach || sentence.Has(whole.Last + 1, link, "et", "and", "dont"))
            return false;
        return (Sums.AreAlike(whole, part) || (part.Unit is null && part.Scale > 1 && part.Scale == whole.Scale)) && sentence.Word(part.Last + 1) is not ("fois" or "times" or "sur" or "in" or "out") && sentence.Noun(part) is not ("fois" or "times");
    }

    static bool Agree(Quantity percent, Quantity whole, Quantity part)
    {
        var share = Wide(percent) * Interval.Of(0.01);
        return (share * Wide(whole)).Meets(part.Bound is Bound.AtLeast or Bound.AtMost ? part.Range : Wide(part));
    }

    static Interval Wide(Quantity quantity) => quantity.Bound is Bound.Exact
        ? new(quantity.Rounded.Low - (quantity.Step / 2), quantity.Rounded.High + (quantity.Step / 2))
        : new(quantity.Value * 0.85, quantity.Value * 1.15);

    Finding Describe(Quantity percent, Quantity whole, Quantity part)
    {
        string Calculation(Func<double, string> number) => $"{number(percent.Value)} % × {number(whole.Value)} = {number(percent.Value * whole.Value / 100)}";
        return Flag(
            NumberSentence.Span(percent, part),
            Sums.Say(number => $"{Calculation(number)}, pas {number(part.Value)}.", number => $"{Calculation(number)}, not {number(part.Value)}."));
    }
}
