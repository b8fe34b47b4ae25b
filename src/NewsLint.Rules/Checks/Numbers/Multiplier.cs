using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class Multiplier : Rule
{
    static readonly Dictionary<string, double> Factors = new(StringComparer.Ordinal)
    {
        ["doublé"] = 2,
        ["doublée"] = 2,
        ["doublés"] = 2,
        ["doublées"] = 2,
        ["double"] = 2,
        ["triplé"] = 3,
        ["triplée"] = 3,
        ["triplés"] = 3,
        ["triple"] = 3,
        ["quadruplé"] = 4,
        ["quadruplée"] = 4,
        ["doubled"] = 2,
        ["tripled"] = 3,
        ["trebled"] = 3,
        ["quadrupled"] = 4,
        ["halved"] = 0.5,
    };

    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/multiplier",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« a doublé, de 10 à 15 » : ce n'est pas le double", "Doubled, tripled or halved, and figures that were not"),
        Why = (
            "Les deux figures disent de combien la chose a grandi. Un dixième d'écart est admis ; « presque doublé » et « plus que doublé » ne sont pas jugés.",
            "The two figures tell how much the thing has grown. A tenth is let pass; \"nearly doubled\" and \"more than doubled\" are not judged."),
        Examples =
        [
            "Dans la ville, le nombre de cas a [|doublé, passant de 10 à 15|] en un an.",
            "Sales [|doubled from 40 to 60|] tons.",
            "Le nombre de cas a doublé, passant de 10 à 21, et presque triplé de 10 à 27 à Lyon.",
            "Sales doubled from 40 to 80 million, and nearly doubled from 40 to 70 in Leeds.",
            "Elle joue en double de 10 à 15 heures.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 2))
        {
            foreach (var (from, to) in sentence.Changes())
            {
                if (Before(sentence, from) is var word and >= 0 && from.Value > 0 && Sums.AreAlike(from, to) && to.Unit?.Kind is not ("time" or "months") && from.Bound is Bound.Exact && to.Bound is Bound.Exact)
                {
                    var factor = Factors[sentence.Word(word)];
                    var ratio = to.Rounded / from.Rounded;
                    if (!ratio.Meets(new(factor * 0.9, factor * 1.15)))
                        yield return Describe(article, word, from, to);
                }
            }
        }
    }

    /// <summary>The word of multiplying before the figures, if nothing tempers it and no other figure stands between; -1 for none.</summary>
    static int Before(NumberSentence sentence, Quantity from)
    {
        const int reach = 7;
        for (var i = from.First - 2; i >= Math.Max(sentence.First, from.First - reach); i--)
        {
            if (!Factors.ContainsKey(sentence.Word(i)))
                continue;
            var isTempered = sentence.Word(i - 1) is "presque" or "quasiment" or "que" or "almost" or "nearly" or "than" or "le" or "en" or "la" or "quasi" or "pratiquement";
            return isTempered || sentence.Quantities.Any(other => other.First > i && other.First < from.First) ? -1 : i;
        }

        return -1;
    }

    Finding Describe(Article article, int word, Quantity from, Quantity to) => Flag(
        TextSpan.FromBounds(article.Tokens[word].Start, to.NumberPlace.End),
        Sums.Say(number => $"{number(to.Value)} ÷ {number(from.Value)} = {number(to.Value / from.Value)}.", number => $"{number(to.Value)} ÷ {number(from.Value)} = {number(to.Value / from.Value)}."));
}
