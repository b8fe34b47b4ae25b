using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class ImplausibleRate : Rule
{
    /// <summary>How much the rates of a day may lie outside the bands, which are of rates at the end of days.</summary>
    const double Slack = 0.15;

    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/implausible-rate",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« 1 milliard de yens (950 millions d'euros) » : le yen n'a jamais valu autant", "A sum converted at a rate that never was"),
        Why = (
            "Depuis 1999, le cours de chaque monnaie est resté entre deux bornes connues. Une conversion très en dehors est une faute de zéros ou de monnaie.",
            "Since 1999 each currency has stayed between two known rates. A conversion far outside them has a slip in its zeros or its currency."),
        Examples =
        [
            "L'usine a coûté [|1 milliard de yens (950 millions d'euros)|] au groupe.",
            "The plant cost [|1 billion yen (£8 billion)|] to build.",
            "L'usine a coûté 1 milliard de yens (6 millions d'euros), puis 100 dollars (92 euros) et 300 francs (45 euros).",
            "The plant cost 1 billion yen (£5.2 million), and $100 (£79) a day to run. It sold for $300 Hong Kong (£30).",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sum in ConvertedSum.In(article))
        {
            if (sum.One.Unit!.PerEuro is not { } one || sum.Other.Unit!.PerEuro is not { } other)
                continue;

            var known = other / one;
            if (!sum.Rate.Meets(new(known.Low * (1 - Slack), known.High * (1 + Slack))))
                yield return Flag(sum.Span, Describe(sum, known));
        }
    }

    static Wording Describe(ConvertedSum sum, Interval known)
    {
        var (low, high) = (sum.One.Value * known.Low, sum.One.Value * known.High);
        return Sums.Say(
            number => $"Depuis 1999, cette somme n'a jamais fait que de {number(Rough(low))} à {number(Rough(high))} dans l'autre monnaie, pas {number(sum.Other.Value)}.",
            number => $"Since 1999 this sum has been worth {number(Rough(low))} to {number(Rough(high))} in the other currency, never {number(sum.Other.Value)}.");
    }

    /// <summary>Two figures are enough.</summary>
    static double Rough(double value)
    {
        var unit = Math.Pow(10, Math.Floor(Math.Log10(value)) - 1);
        return Math.Round(value / unit) * unit;
    }
}
