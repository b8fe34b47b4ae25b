using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class PercentOfAmount : Rule
{
    /// <summary>How far from one of the three figures the next may stand, and how far before the whole the word that makes it one.</summary>
    const int Reach = 14, Near = 4;

    const double Farthest = 4;

    /// <summary>A whole of fewer is none to take percentages of.</summary>
    const int SmallestWhole = 10;

    /// <summary>What says that the figures are of two times or two places.</summary>
    static readonly string[] Comparisons = ["hausse", "baisse", "augmentation", "progression", "recul", "diminution", "contre", "increase", "decrease", "rise", "rose", "fall", "fell", "drop", "up", "down", "higher", "lower", "against", "compared", "than", "dont", "including", "chacun", "each", "croissance", "growth", "intérêt", "interest", "remise", "discount"];

    static readonly string[] Links = ["soit", "(", "or", "ou", "—", "–", "-", "c'est-à-dire", "est-à-dire", "représentant", "représente", "représentent", "ie", "rate", "worth", "works", "fait", "recueille", "perdu", "owns", "stake", "montant", "atteint", "comes", "came", "save", "rapporte", "taux", "share"];

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
            "Sur [|1 200 votants, 45 %, c'est-à-dire 640|] personnes, ont choisi la semaine de quatre jours.",
            "At the main hospital, [|210 of the 450 beds, or 40 percent|], were taken.",
            "Elle détient [|5 % des 2,4 millions d'actions (240.000|] titres).",
            "Il supprime 20 % des 500 postes, soit 100 emplois, et un tiers des 600 autres.",
            "It will cut 20 percent of its 512 jobs, or about 100 people, and 20 percent of its 500 cars, or 150 million euros.",
            "Sur 60 millions d'euros promis, 15 millions ont été versés, soit 25 %. Des 440 élèves, 400 sont venus, soit une absence de 9 %.",
            "Of its 640 staff, 480, or 75 percent, back it; its 300 shops lost 20 percent, or 3 million, in 120 days.",
            "Il perd 20 % de ses 500 abonnés, soit deux fois plus que les autres.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 3))
        {
            if (Read(sentence) is var (percent, whole, part) && !Agree(percent, whole, part) && !AreRest(percent, whole, part))
                yield return Describe(percent, whole, part);
        }
    }

    /// <summary>The one percentage of a sentence, and the only two figures that can be its whole and its part.</summary>
    static (Quantity Percent, Quantity Whole, Quantity Part)? Read(NumberSentence sentence)
    {
        var changes = sentence.Changes().Select(change => change.To.First).ToArray();
        foreach (var percent in sentence.Quantities.Where(quantity => sentence.Word(quantity.First - 1) is not ("-" or "−" or "+") && quantity is { Unit.IsPercent: true, Bound: Bound.Exact or Bound.About or Bound.Nearly, Value: > 0 and < 100 }))
        {
            var near = sentence.Quantities.Where(quantity => quantity != percent && IsAmount(quantity) && Distance(quantity, percent) <= 2 * Reach).ToArray();
            if (near is [var one, var other] && !changes.Contains(other.First) && Pair(sentence, percent, one, other) is { } read)
                return read;
        }

        return null;
    }

    static (Quantity, Quantity, Quantity)? Pair(NumberSentence sentence, Quantity percent, Quantity one, Quantity other)
    {
        var (whole, part) = one.Value > other.Value ? (one, other) : (other, one);
        var (first, last) = (Math.Min(percent.First, one.First), Math.Max(percent.Last, other.Last));
        var isAlone = sentence.Quantities.Count(quantity => quantity.Unit is { IsPercent: true } && quantity.First >= first && quantity.Last <= last) == 1;
        return isAlone && part.Value < whole.Value && whole.Value >= SmallestWhole && AreOfOneKind(whole, part) && IsNear(percent, whole, part) && IsWhole(sentence, whole) && IsLinked(sentence, percent, whole, part)
            && !sentence.Has(first - 3, last + 4, Comparisons) && !IsMore(sentence, first, last) && !sentence.Has(first, last, "•", ".", "…", "...", ":") && last - first <= 3 * Reach ? (percent, whole, part) : null;
    }

    /// <summary>A slip is some figures off; what is farther off is the share of something else.</summary>
    static bool IsNear(Quantity percent, Quantity whole, Quantity part) => part.Value / (percent.Value / 100 * whole.Value) is > 1 / Farthest and < Farthest;

    /// <summary>"20 % de plus", "more than in May"</summary>
    static bool IsMore(NumberSentence sentence, int first, int last)
    {
        for (var i = first; i <= last + 2; i++)
        {
            if (sentence.Word(i) is "plus" or "moins" ? sentence.Word(i - 1) is "de" || sentence.Word(i + 1) is "que" or "qu'" : sentence.Word(i) is "more" or "less" or "fewer")
                return true;
        }

        return false;
    }

    static bool IsAmount(Quantity quantity) => quantity.Unit is null or { Kind: "money" or "area" or "length" or "mass" or "volume" } && quantity.Value >= 2 && quantity.Bound is Bound.Exact or Bound.About;

    static int Distance(Quantity one, Quantity other) => Math.Max(one.First - other.Last, other.First - one.Last);

    static bool AreOfOneKind(Quantity whole, Quantity part) => Sums.AreAlike(whole, part) || part is { Unit: null, Counted: < 0 } || (whole is { Unit: null, Counted: < 0, Scale: > 1 } && part.Scale == whole.Scale) || (part.Unit is null && part.Scale > 1 && part.Scale == whole.Scale);

    /// <summary>"of its 500 jobs", "sur les 11 000 hectares", "qui en compte 145", "estimé à 3,5 millions"</summary>
    static bool IsWhole(NumberSentence sentence, Quantity whole)
    {
        for (var i = whole.First - 1; i >= whole.First - Near; i--)
        {
            if (sentence.Word(i) is "de" or "des" or "du" or "d'" or "sur" or "parmi" or "of" or "on" or "compte" or "estimé" or "estimée" or "valorisée" or "valued" or "'s")
                return true;
            if (sentence.Word(i) is "," or "(" or ";" or "soit" or "or")
                return false;
        }

        return false;
    }

    /// <summary>"soit", "or", a bracket or a dash right before the later of percentage and part; or the part as such of the whole: "33 of the 110 seats".</summary>
    static bool IsLinked(NumberSentence sentence, Quantity percent, Quantity whole, Quantity part)
    {
        var later = percent.First > part.First ? percent : part;
        var earlier = later == percent ? part : percent;
        return (sentence.Has(later.First - 3, later.First, Links) || (later == percent && IsPartOf(sentence, whole, part))) && later.First - Math.Max(earlier.Last, whole.First < later.First ? whole.Last : 0) <= Reach && !sentence.Has(later.First - 3, later.First, "et", "and", ";")
            && sentence.Word(part.Last + 1) is not ("fois" or "times" or "in" or "out") && sentence.Noun(part) is not ("fois" or "times");
    }

    /// <summary>"33 of the 110 seats": nothing else can be meant by a percentage beside it.</summary>
    static bool IsPartOf(NumberSentence sentence, Quantity whole, Quantity part) =>
        part.Last < whole.First && whole.First - NumberSentence.LastOf(part) <= Near + 1 && sentence.Has(NumberSentence.LastOf(part) + 1, whole.First, "of", "sur", "des");

    static bool Agree(Quantity percent, Quantity whole, Quantity part) => (Wide(percent) * Interval.Of(0.01) * Wide(whole)).Meets(Wide(part));

    /// <summary>"8,800 of the 11,000 claims, or 20 percent refused": the percentage of the others.</summary>
    static bool AreRest(Quantity percent, Quantity whole, Quantity part) => Math.Abs(100 - percent.Value - (part.Value / whole.Value * 100)) <= 0.6;

    static Interval Wide(Quantity quantity) => quantity.Bound is Bound.Exact
        ? quantity.Scale >= 1e6 && quantity.Step == quantity.Scale ? new(quantity.Value - (quantity.Scale / 8), quantity.Value + (quantity.Scale / 8)) : new(quantity.Rounded.Low - (quantity.Step / 2), quantity.Rounded.High + (quantity.Step / 2))
        : quantity.Unit is { IsPercent: true } ? new(quantity.Value * 0.93, quantity.Value * 1.07) : new(quantity.Value * 0.9, quantity.Value * 1.1);

    Finding Describe(Quantity percent, Quantity whole, Quantity part)
    {
        string Calculation(Func<double, string> number) => $"{number(percent.Value)} % × {number(whole.Value)} = {number(percent.Value * whole.Value / 100)}";
        return Flag(
            Span(percent, whole, part),
            Sums.Say(number => $"{Calculation(number)}, pas {number(part.Value)}.", number => $"{Calculation(number)}, not {number(part.Value)}."));
    }

    static TextSpan Span(params ReadOnlySpan<Quantity> figures)
    {
        var (first, last) = (figures[0].Span.Start, figures[0].Span.End);
        foreach (var figure in figures)
            (first, last) = (Math.Min(first, figure.Span.Start), Math.Max(last, figure.Span.End));
        return TextSpan.FromBounds(first, last);
    }
}
