using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class FractionWord : Rule
{
    /// <summary>How many points a fraction said without "about" may be off; after "nearly" or "more than", how far it goes.</summary>
    const double Slack = 4, LeastSlack = 2, Reach = 17;

    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/fraction-word",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« plus de la moitié (48 %) » : 48 % font moins de la moitié", "A fraction in words beside another percentage: more than half (48 %)"),
        Why = (
            "Le mot et le chiffre disent la même chose : ils doivent s'accorder. Quatre points d'écart sont admis, du bon côté après « près de » et « plus de ».",
            "Word and figure say the same thing and must agree. Four points are let pass, on the right side after \"nearly\" and \"more than\"."),
        Examples =
        [
            "Ils sont [|plus de la moitié (48 %|]) à le dire.",
            "[|Un tiers (25 %|]) des élèves sont absents.",
            "[|Two thirds (57 %|]) of voters stayed at home.",
            "[|Deux sur trois (57 %|]) le disent.",
            "Ils sont plus de la moitié (54 %) à le dire, et près d'un tiers (31 %) à en douter.",
            "Two thirds (66 %) of voters stayed at home; almost half (48 %) were ill.",
            "La moitié (du moins 48 %) est venue ; un quart (25 %) est reparti.",
            "[|Moins d'un tiers des forêts communales (39 %|]) sont gérées.",
            "[|La moitié des 340 lycéens du lycée, soit 140|] élèves, ont manqué un cours.",
            "[|Three in five of the 500 nurses asked — 350|] — said no.",
            "The chain will shut [|27 of its 36 branches, or two-thirds|], by Easter.",
            "[|Un cinquième des recettes – 12 000 euros sur les 120 000|] récoltés – ira à la recherche.",
            "La moitié des 340 lycéens, soit 170, ont manqué un cours ; 9 élus sur 27, un tiers du conseil, sont partis.",
            "Half of the 40 pupils, 12 teachers and two cooks were ill; 27 of its 36 branches, three-quarters, will shut.",
            "Sept trains sur dix sont prévus, et trois cars sur quatre. La moitié des électeurs de Luc Bel (24 %) le disent ; le tiers des 300 élus, puis 40 autres, ont signé.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 1))
        {
            foreach (var claim in FractionFigures.In(sentence))
            {
                if (!Meets(claim.Fraction, claim.Share * Interval.Of(100)))
                    yield return Describe(article, claim);
            }
        }
    }

    static bool Meets(FractionPhrase fraction, Interval percent)
    {
        var share = fraction.Share * 100;
        var slack = Math.Min(Slack, LeastSlack + (share / 12));
        var range = fraction.Bound switch
        {
            Bound.AtLeast => new Interval(share, share + Reach),
            Bound.AtMost => new Interval(share - Reach, share),
            Bound.Nearly => new Interval(share - (slack * 1.5), share + 0.5),
            Bound.About => new Interval(share - (slack * 1.5), share + (slack * 1.5)),
            _ => new Interval(share - slack, share + slack),
        };
        return range.Meets(percent);
    }

    Finding Describe(Article article, FractionFigures claim)
    {
        var words = article.Prose[article.Tokens[claim.Fraction.First].Start..article.Tokens[claim.Fraction.Last].End];
        var percent = (claim.Share.Low + claim.Share.High) / 2 * 100;
        string Calculation(Func<double, string> number) => claim.Whole is null ? $"{number(percent)} %" : $"{number(claim.Part.Value)} ÷ {number(claim.Whole.Value)} = {number(percent)} %";
        return Flag(
            claim.Span(article),
            Sums.Say(number => $"« {words} », {number(claim.Fraction.Share * 100)} % : {Calculation(number)}.", number => $"\"{words}\", {number(claim.Fraction.Share * 100)} %: {Calculation(number)}."));
    }
}
