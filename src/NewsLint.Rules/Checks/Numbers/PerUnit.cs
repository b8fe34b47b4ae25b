using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class PerUnit : Rule
{
    /// <summary>How far the rate may be off beyond the rounding of the three figures.</summary>
    const double Slack = 0.03;

    /// <summary>A slip makes a rate some times too large or small, or a power of ten; what is farther off is the rate of something else.</summary>
    const double Farthest = 3;

    /// <summary>What says that the figures are of two times, or that a part is taken.</summary>
    static readonly string[] Comparisons = ["contre", "against", "compared", "dont", "including", "hausse", "baisse", "lieu", "instead", "than", "que", "up", "down", "from", "minimum", "maximum", "jusqu'", "least", "plus", "moins", "more", "less", "fewer", "où", "where", "majorité", "majority", "seuil", "threshold"];

    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/per-unit",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« 1 540 euros pour 110 heures, soit 16 euros de l'heure » : 1 540 ÷ 110 = 14", "A rate that is not the total divided by the number: £240 for 12 tickets, £24 each"),
        Why = (
            "Le total, le nombre et le montant pour un sont tous les trois là : ils doivent s'accorder, aux arrondis près.",
            "The total, the number and the rate are all there: they must agree, rounding apart."),
        Examples =
        [
            "Elle réclame [|1 540 euros pour 110 heures de vendange, soit 16 euros|] de l'heure.",
            "The school paid [|£240 for 12 tickets, £24|] each.",
            "It drew [|1.5 million litres out of the mine in six hours, a rate of 350,000 litres|] an hour.",
            "[|255 000 spectateurs sont venus pour 17 rencontres, une moyenne de 17 000|] par soirée.",
            "[|120 billets vendus à 15 euros pièce : le bal a rapporté 1 500 euros|] à l'école.",
            "Elle réclame 1 540 euros pour 110 heures de vendange, soit 14 euros de l'heure.",
            "The school paid £240 for 12 tickets, £20 each, and £30 for two teachers, £12 each.",
            "Le club paie 540 euros pour 12 mois, contre 50 euros par mois avant.",
            "The 12 guests paid 300 euros in all, with wine at 20 euros a bottle.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 3))
        {
            foreach (var rate in sentence.Quantities)
            {
                if (IsExact(rate) && UnitRate.Of(sentence, rate) is { } unit && Read(sentence, rate, unit) is var (total, number) && !Agree(total, number, rate) && IsSlip(total, number, rate))
                    yield return Describe(total, number, rate);
            }
        }
    }

    /// <summary>The only total and the only number of a sentence that the rate can be of.</summary>
    static (Quantity Total, Quantity Number)? Read(NumberSentence sentence, Quantity rate, UnitRate unit)
    {
        var others = sentence.Quantities.Where(other => other != rate).ToArray();
        if (others.Length != 2 || !others.All(IsExact))
            return null;

        // Of two that are counted, as in "540 points in 20 games", the smaller one is the number.
        var number = others.Where(other => unit.Counts(sentence, other) && (other.Unit != rate.Unit || unit.IsEach)).MinBy(other => other.Value);
        if (number is null)
            return null;

        var total = others[0] == number ? others[1] : others[0];
        var (first, last) = (sentence.Quantities[0].First, sentence.Quantities[^1].Last);
        return IsOfOneKind(sentence, total, rate) && total.Value > rate.Value && !sentence.Has(first - 3, last + 3, Comparisons) && !sentence.Has(first, last, "et", "and") ? (total, number) : null;
    }

    static bool IsExact(Quantity quantity) => quantity is { Bound: Bound.Exact, Value: > 0 };

    static bool IsOfOneKind(NumberSentence sentence, Quantity total, Quantity rate) =>
        total.Unit == rate.Unit && total.Unit?.IsPercent != true && (total.Unit is not null || rate.Counted < 0 || sentence.Noun(total) == sentence.Noun(rate));

    static bool Agree(Quantity total, Quantity number, Quantity rate)
    {
        var product = rate.Rounded * (number.Unit is null ? number.AsCount : number.Rounded);
        return new Interval(product.Low * (1 - Slack), product.High * (1 + Slack)).Meets(total.Rounded);
    }

    static bool IsSlip(Quantity total, Quantity number, Quantity rate)
    {
        var ratio = total.Value / (number.Value * rate.Value);
        var power = Math.Log10(ratio);
        return ratio is > 1 / Farthest and < Farthest || (Math.Abs(power) < 2.1 && Math.Abs(power - Math.Round(power)) < 0.02);
    }

    Finding Describe(Quantity total, Quantity number, Quantity rate)
    {
        string Calculation(Func<double, string> say) => $"{say(total.Value)} ÷ {say(number.Value)} = {say(total.Value / number.Value)}";
        var (first, last) = (Math.Min(total.Span.Start, Math.Min(number.Span.Start, rate.Span.Start)), Math.Max(total.Span.End, Math.Max(number.Span.End, rate.Span.End)));
        return Flag(
            TextSpan.FromBounds(first, last),
            Sums.Say(say => $"{Calculation(say)}, pas {say(rate.Value)}.", say => $"{Calculation(say)}, not {say(rate.Value)}."));
    }
}
