using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class FractionWord : Rule
{
    /// <summary>How many points a fraction said without "about" may be off; after "nearly" or "more than", how far it goes.</summary>
    const double Slack = 4, Reach = 17;

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
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 1))
        {
            foreach (var percent in sentence.Quantities)
            {
                if (percent is { Unit.IsPercent: true, Bound: Bound.Exact } && sentence.Word(percent.First - 1) == "(" && FractionPhrase.Ending(sentence, percent.First - 2) is { } fraction && !Meets(fraction, percent))
                    yield return Describe(article, fraction, percent);
            }
        }
    }

    static bool Meets(FractionPhrase fraction, Quantity percent)
    {
        var share = fraction.Share * 100;
        var range = fraction.Bound switch
        {
            Bound.AtLeast => new Interval(share, share + Reach),
            Bound.AtMost => new Interval(share - Reach, share),
            Bound.Nearly => new Interval(share - (Slack * 1.5), share + 0.5),
            Bound.About => new Interval(share - (Slack * 1.5), share + (Slack * 1.5)),
            _ => new Interval(share - Slack, share + Slack),
        };
        return range.Meets(percent.Rounded);
    }

    Finding Describe(Article article, FractionPhrase fraction, Quantity percent)
    {
        var words = article.Prose[article.Tokens[fraction.First].Start..article.Tokens[fraction.Last].End];
        return Flag(
            TextSpan.FromBounds(article.Tokens[fraction.First].Start, percent.Span.End),
            Sums.Say(number => $"« {words} » : {number(fraction.Share * 100)} %, pas {number(percent.Value)} %.", number => $"\"{words}\": {number(fraction.Share * 100)} %, not {number(percent.Value)} %."));
    }
}
