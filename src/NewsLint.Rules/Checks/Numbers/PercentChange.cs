using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class PercentChange : Rule
{
    /// <summary>How many tokens may stand between the two figures and their percentage.</summary>
    const int Reach = 14;

    /// <summary>How many tokens stand between "contre" or "compared with" and the figure.</summary>
    const int Near = 4;

    /// <summary>"60 %" may be said of 57.</summary>
    const double RoundTens = 3.5;

    static readonly string[] Changes =
    [
        "hausse", "augmentation", "progression", "bond", "croissance", "baisse", "recul", "chute", "diminution", "réduction", "repli", "augmenté", "augmenter", "augmente", "baissé", "baisse", "baisser", "progressé", "progresse", "reculé", "recule", "chuté", "chute", "diminué", "diminue", "bondi", "bondit", "grimpé", "grimpe", "crû", "fondu", "cédé", "cède", "perte", "perdu", "gagné", "effondré", "effondrée", "effondrés", "envolé", "envolée", "renchéri", "plongé", "accroissement", "perdant", "gagnant", "grimpant", "retombé", "majoration", "rabais",
        "increase", "rise", "growth", "jump", "gain", "decrease", "fall", "drop", "decline", "rose", "risen", "fell", "fallen", "up", "down", "increased", "decreased", "dropped", "jumped", "grew", "grown", "declined", "soared", "surged", "plunged", "slid", "swelled", "swollen", "ballooned", "shrank", "shrunk", "tumbling", "tumbled", "climbed", "climbing", "cut", "raise", "loss", "slumped", "sank", "reduction", "hike", "uptick", "surge", "dip", "plunge", "slump",
    ];

    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/percent-change",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« de 50 à 55 euros, soit une hausse de 20 % » : c'est 10 %", "A change in percent that its two figures do not give"),
        Why = (
            "Le pourcentage se calcule : (après − avant) ÷ avant. Les arrondis des trois nombres sont admis.",
            "The percentage follows: (after − before) ÷ before. All three numbers may be rounded."),
        Examples =
        [
            "Le prix passe de [|50 à 55 euros, soit une hausse de 20 %|].",
            "The price went from [|50 to 55 euros, a rise of 20 percent|].",
            "Les ventes sont tombées de [|2,4 millions à 1,2 million, une baisse de 60 %|].",
            "Le blé, à [|189 euros la tonne contre 210 euros en septembre, a cédé 19 %|].",
            "Burglaries dropped to [|63 from 84 last year, a 35%|] decline.",
            "The price tag has ballooned [|30%, from $2.0 billion to $2.9 billion|].",
            "Le blé, à 189 euros la tonne contre 210 euros en septembre, a cédé 10 %. Il coûte 15 euros contre 12, et 30 % de moins ailleurs.",
            "Burglaries dropped to 63 from 84 last year, a 25% decline. He won 6 of 8 games, against 12 last year, in a 5% wind.",
            "Le prix passe de 50 à 55 euros, soit une hausse de 10 %, et le taux de 4 % à 6 %, soit une hausse de 50 %.",
            "Les ventes sont tombées de 2,4 millions à 1,3 million, une baisse de 46 %.",
            "Ils ont droit à des trajets (de 4 à 16 selon les cas), puis à 90 % de réduction.",
            "The pass rate rose among girls (to 82 per cent, from 80) and among boys (to 62, from 60).",
            "It went from 3 to 4 million, up 33 percent; it went from 50 to 55, and costs 20 percent more elsewhere.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 3))
        {
            foreach (var (from, to) in Pairs(sentence))
            {
                if (PercentOf(sentence, from, to) is not { } percent || from.Value <= 0 || !Sums.AreAlike(from, to) || to.Unit is { IsPercent: true } || to.Unit is { IsYear: true })
                    continue;

                var change = ((Fine(to, from) / Fine(from, to)) - Interval.Of(1)) * Interval.Of(100);
                var said = percent.Bound is Bound.Exact ? percent.Rounded : new Interval(percent.Value * 0.92, percent.Value * 1.08);
                if (percent.Value % 10 == 0 && Math.Abs((Math.Abs(to.Value - from.Value) / from.Value * 100) - percent.Value) <= RoundTens)
                    continue;
                var slack = percent.Step / 2;
                if (!change.Meets(new(said.Low - slack, said.High + slack)) && !change.Meets(new(-said.High - slack, -said.Low + slack)))
                    yield return Describe(from, to, percent);
            }
        }
    }

    /// <summary>The two figures of a change as the words put them in order; else the only two of a kind, in both orders.</summary>
    static (Quantity From, Quantity To)[] Pairs(NumberSentence sentence)
    {
        var ordered = sentence.Changes().Concat(Comparisons(sentence)).ToArray();
        if (ordered.Length > 0 || sentence.Quantities.Where(quantity => quantity is not { Unit: { IsPercent: true } or { Kind: "time" or "months" } }).ToArray() is not [{ Unit: not null } one, { Unit: not null } other])
            return ordered;
        return one.Unit == other.Unit && one.Bound is Bound.Exact && other.Bound is Bound.Exact && IsThenAndNow(sentence, one, other) && IsChangedBy(sentence, other, one) is false ? [(one, other)] : [];
    }

    /// <summary>"€80 last year, now €104": a word of time goes with each, or with one of them.</summary>
    static bool IsThenAndNow(NumberSentence sentence, Quantity one, Quantity other) =>
        sentence.Has(one.First - 6, other.Last + 4, "now", "désormais", "aujourd'hui", "ago", "dernier", "auparavant", "jusqu'ici", "previously", "earlier", "stood", "facturé", "coté", "cotée", "était", "was");

    /// <summary>True when the percentage fits a change the other way round.</summary>
    static bool IsChangedBy(NumberSentence sentence, Quantity from, Quantity to) =>
        PercentOf(sentence, from, to) is { } percent && from.Value > 0 && Math.Abs((Math.Abs(to.Value - from.Value) / from.Value * 100) - percent.Value) <= RoundTens;

    /// <summary>"63, down from 84", "189 euros la tonne contre 210 euros", "7,800, compared with 6,000": the later figure stands first.</summary>
    static IEnumerable<(Quantity From, Quantity To)> Comparisons(NumberSentence sentence)
    {
        var amounts = sentence.Quantities.Where(quantity => quantity.Unit is not ({ IsPercent: true } or { Kind: "time" or "months" }) && quantity.Bound is Bound.Exact or Bound.About).ToArray();
        for (var i = 1; i < amounts.Length; i++)
        {
            var (now, then) = (amounts[i - 1], amounts[i]);
            var link = sentence.Find(now.Last + 1, then.First, "contre", "from", "against", "compared", "rapport", "lieu", "versus", "vs");
            if (link >= 0 && then.First - link <= Near && link - now.Last <= Reach && !sentence.Has(now.Last + 1, link, "et", "and", "mais", "but", ";", "à", "to"))
                yield return (then.SharingWith(now), now);
        }
    }

    /// <summary>Beside 2.50, 4 is 4.00.</summary>
    static Interval Fine(Quantity figure, Quantity beside) =>
        figure.Step > beside.Step && (figure.Scale == beside.Scale && figure.Scale > 1 || (beside.Step < 1 && figure is { Value: < 1000, Scale: 1, Unit.IsMoney: true })) ? (figure with { Step = beside.Step }).Rounded : figure.Rounded;

    /// <summary>The only percentage of the sentence, near the two figures, and with a word of rise or fall.</summary>
    static Quantity? PercentOf(NumberSentence sentence, Quantity from, Quantity to)
    {
        var percents = sentence.Quantities.Where(quantity => quantity.Unit is { IsPercent: true }).ToArray();
        if (percents is not [{ } percent] || sentence.Word(percent.First - 1) is "to" or "à")
            return null;

        var (first, last) = (Math.Min(from.First, to.First), Math.Max(from.Last, to.Last));
        var earlier = from.First < to.First ? from : to;
        if (percent.First > earlier.Last && percent.Last < last)
            return HasChange(sentence, earlier.Last + 1, percent) && !IsOther(sentence, earlier.Last + 1, percent.First) ? percent : null;
        return percent.First > last
            ? percent.First - last <= Reach && HasChange(sentence, first - 7, percent) && !IsOther(sentence, last + 1, percent.First) ? percent : null
            : percent.Last < first && first - percent.Last <= Reach && HasChange(sentence, percent.First - Reach, percent) && !sentence.Has(percent.Last + 1, first, "mais", "but", ";", "dont", "tandis", "while", "whereas", "including") ? percent : null;
    }

    /// <summary>A word of rise or fall between a place and a percentage, or right after it: "60 % de plus", "a 22% increase".</summary>
    static bool HasChange(NumberSentence sentence, int start, Quantity percent)
    {
        if (sentence.Word(percent.First - 1) is "+" or "-" or "−" || sentence.Has(start, percent.First, Changes) || sentence.Has(percent.Last + 1, percent.Last + 4, Changes))
            return true;
        return sentence.IsAt(percent.Last + 1, "de", "plus") || sentence.IsAt(percent.Last + 1, "de", "moins") || sentence.Word(percent.Last + 1) is "more" or "less" or "fewer" or "higher" or "lower";
    }

    static bool IsOther(NumberSentence sentence, int start, int end) => (sentence.Has(start, end, ")") && !sentence.Has(start, end, "(")) || sentence.Has(start, end, "et", "and", "mais", "but", ";", "dont", "ailleurs", "tandis", "while", "alors", "whereas", "including", "puis", "then", "taux", "part");

    Finding Describe(Quantity from, Quantity to, Quantity percent)
    {
        var change = (to.Value - from.Value) / from.Value * 100;
        string Calculation(Func<double, string> number) => $"({number(to.Value)} − {number(from.Value)}) ÷ {number(from.Value)} = {number(change)} %";
        return Flag(
            TextSpan.FromBounds(Math.Min(from.Span.Start, Math.Min(to.Span.Start, percent.Span.Start)), Math.Max(percent.Span.End, Math.Max(from.Span.End, to.Span.End))),
            Sums.Say(number => $"{Calculation(number)}, pas {number(percent.Value)} %.", number => $"{Calculation(number)}, not {number(percent.Value)} %."));
    }
}
