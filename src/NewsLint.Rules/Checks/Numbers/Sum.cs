using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class Sum : Rule
{
    /// <summary>A part stands at most so many tokens after the one before it.</summary>
    const int Gap = 8;

    /// <summary>A shorter word is a sign of some trade: "350 d".</summary>
    const int ShortestNoun = 3;

    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/sum",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« 28 blessés : 19 hommes et 8 femmes » : 19 + 8 = 27", "Parts that do not add up to the total announced"),
        Why = (
            "Un total et ses parties viennent souvent de deux dépêches. La règle ne compte que ce qui est annoncé par deux points, une parenthèse ou « soit » ; « dont » n'annonce pas tout.",
            "A total and its parts often come from two dispatches. Only what a colon, a bracket or \"that is\" announces is added up; \"including\" announces a part only."),
        Examples =
        [
            "L'accident a fait [|28 blessés : 19 hommes et 8 femmes|].",
            "The crash injured [|28 people: 19 men and 8 women|].",
            "Il a vendu [|120 billets (70 adultes et 40 enfants|]) hier.",
            "La ville compte 27 écoles : 19 publiques et 8 privées.",
            "Le jury a lu 28 dossiers : 12 de Lyon, 9 de Pau et 7 de Lens.",
            "Il y a eu 28 blessés, dont 19 hommes et 8 femmes ; 28 morts : au moins 19 hommes et 8 femmes.",
            "Les 28 pays : entre 19 et 8 votes, 40 % pour et 50 % contre.",
            "Ils étaient 28 (19 hommes, 8 femmes), 28 personnes (12 hommes, 15 femmes et un bébé), 24 voix (8 blancs, 11 nuls).",
            "Trois matches : 2-1, 3-0 et 1-1. It took 12 votes: 5 against 7, or 3 days.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 3))
        {
            for (var i = 0; i < sentence.Quantities.Length - 2; i++)
            {
                var total = sentence.Quantities[i];
                if (total.Bound is Bound.Exact && total.Unit?.Kind is null or "money" && total.Value >= 3 && Opening(sentence, total) is var opening and >= 0 && Parts(sentence, i, opening) is { Length: >= 2 } parts && !AddsUp(total, parts))
                    yield return Describe(total, parts);
            }
        }
    }

    /// <summary>The colon, the bracket or the "soit" that announces the parts; -1 for none.</summary>
    static int Opening(NumberSentence sentence, Quantity total)
    {
        if (total.Unit is null && sentence.Noun(total).Length < ShortestNoun)
            return -1;
        var after = NumberSentence.LastOf(total) + 1;
        var opening = total.Unit is null ? sentence.Find(after, after + 3, ":", "(", "soit") : sentence.Find(after, after + 3, ":", "soit");
        return opening >= 0 && !sentence.Has(after, opening - (sentence.Word(opening) == "soit" ? 1 : 0), ",", "dont", "et", "and", ".") ? opening : -1;
    }

    /// <summary>All quantities after the opening, if they stand in one row: commas and an "and" between them, no other number, nothing partial.</summary>
    static Quantity[] Parts(NumberSentence sentence, int total, int opening)
    {
        var end = sentence.Word(opening) == "(" && sentence.Find(opening, sentence.End, ")") is var close and > 0 ? close : sentence.End;
        var parts = sentence.Quantities.Where(part => part.First > opening && part.Last < end).ToArray();
        if (parts.Length < 2 || parts[0].First > opening + 2 || !Array.TrueForAll(parts, part => part.Bound is Bound.Exact && part.Value >= 1 && Sums.AreAlike(part, sentence.Quantities[total])))
            return [];
        if (sentence.Has(opening, end, "dont", "including", "notamment", "entre", "between", "contre", "against", "puis", "ou", "or", "à", "to", "sur", "of", "parmi", "among", "%", "autres", "others", "environ", "moyenne", "average", "par", "per"))
            return [];

        if (!sentence.Has(parts[^2].Last, parts[^1].First, "et", "and") || sentence.Has(parts[^1].Last, end, "et", "and") || Array.Exists(parts, part => part.Value % 1 != 0 && sentence.Quantities[total].Value >= 1000 && part.Value < 1000))
            return [];

        for (var i = 1; i < parts.Length; i++)
        {
            if (parts[i].First - parts[i - 1].Last > Gap || !sentence.Has(parts[i - 1].Last + 1, parts[i].First, ",", "et", "and", ";", "plus"))
                return [];
        }

        return end - parts[^1].Last <= Gap ? parts : [];
    }

    static bool AddsUp(Quantity total, Quantity[] parts) =>
        parts.Aggregate(Interval.Of(0), (sum, part) => sum + part.AsCount).Meets(total.AsCount);

    Finding Describe(Quantity total, Quantity[] parts)
    {
        var sum = parts.Sum(part => part.Value);
        string Calculation(Func<double, string> number) => $"{string.Join(" + ", parts.Select(part => number(part.Value)))} = {number(sum)}";
        return Flag(
            TextSpan.FromBounds(total.Span.Start, LastPlace(parts[^1])),
            Sums.Say(number => $"{Calculation(number)}, pas {number(total.Value)}.", number => $"{Calculation(number)}, not {number(total.Value)}."));
    }

    static int LastPlace(Quantity part) => part.CountedEnd > 0 ? part.CountedEnd : part.Span.End;
}
