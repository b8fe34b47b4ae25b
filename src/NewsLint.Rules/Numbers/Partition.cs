using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Text;

namespace NewsLint.Rules.Numbers;

/// <summary>A total and what a sentence says it is made of.</summary>
/// <param name="Total">The whole.</param>
/// <param name="Parts">Two or more, in the order of the text.</param>
/// <param name="IsComplete">False where more parts may be left unsaid: after "dont", "of the 90 seats".</param>
sealed record Partition(Quantity Total, ImmutableArray<Quantity> Parts, bool IsComplete)
{
    /// <summary>A part stands at most so many tokens after the one before it, and the sentence ends so many after the last.</summary>
    const int Gap = 9, Tail = 12;

    /// <summary>A shorter word is a sign of some trade: "350 d".</summary>
    const int ShortestNoun = 3;

    /// <summary>Parts that add up to less or more than this share of the total are parts of something else.</summary>
    const double Least = 0.6, Most = 1.6;

    /// <summary>The same behind a comma alone, which may as well part things of one list.</summary>
    const double LeastBehindComma = 0.75, MostBehindComma = 1.33;

    /// <summary>What a sentence says last of its figures with "soit" comes as near as this.</summary>
    const double NearSum = 0.1;

    /// <summary>What says that figures are no parts: another time, another whole, a rate, a comparison.</summary>
    static readonly string[] Strangers =
    [
        "notamment", "ou", "parmi", "among", "%", "moyenne", "average", "par", "per", "moins", "more", "less", "fewer", "than", "chacun", "chacune", "each", "every", "puis", "then", "après", "after", "avant", "before", "depuis", "since", "autres", "others", "encore", "already", "déjà", "fois", "times", "non", "not", "même", "long", "large", "haut", "wide", "high", "durant", "hors",
    ];

    static readonly string[] Divisions = ["comprise", "comprises", "comprend", "comprennent", "répartit", "répartissent", "divise", "décompose", "partage", "partagent", "provient", "provenant", "répartis", "réparties", "made", "comprising", "split", "divided"];

    /// <summary>From the first figure to the last, with the noun that it counts.</summary>
    public TextSpan Span
    {
        get
        {
            var (first, last) = Total.First < Parts[0].First ? (Total, Parts[^1]) : (Parts[0], Total);
            return TextSpan.FromBounds(first.Span.Start, last.CountedEnd > 0 ? last.CountedEnd : last.Span.End);
        }
    }

    public Interval Sum => Parts.Aggregate(Interval.Of(0), (sum, part) => sum + part.AsCount);

    /// <summary>The partitions of a sentence: a total and its parts after it, or parts and their total after them.</summary>
    public static Partition? In(NumberSentence sentence)
    {
        for (var i = 0; i < sentence.Quantities.Length; i++)
        {
            if (CanBeTotal(sentence, sentence.Quantities[i]) && (After(sentence, i) ?? Before(sentence, i)) is { } found && IsNear(found, Least, Most))
                return found;
        }

        return null;
    }

    static bool CanBeTotal(NumberSentence sentence, Quantity total) =>
        total is { Bound: Bound.Exact, Value: >= 3 } && total.Unit is null or { Kind: "money" or "mass" or "length" or "area" or "volume" or "months" } && (total.Unit is not null || total.Counted < 0 || sentence.Noun(total).Length >= ShortestNoun);

    static bool IsNear(Partition found, double least, double most) => found.Parts.Sum(part => part.Value) / found.Total.Value is var share && share > least && share < most;

    static Partition? After(NumberSentence sentence, int index)
    {
        var total = sentence.Quantities[index];
        var after = NumberSentence.LastOf(total) + 1;
        var verb = sentence.Find(after, after + Gap, Divisions);
        var opening = verb >= 0 ? verb : sentence.Find(after, after + Gap, ":", "(", "—", "–", "soit", "dont", "including", ",", "with", "avec");
        if (opening < 0 || sentence.Has(after, opening, ".", ")") || (sentence.Word(opening) != ":" && sentence.Has(after, opening, "et", "and")))
            return null;
        if (sentence.Word(opening) is "," or "(" && sentence.Find(opening, opening + 3, "soit", "dont", "including", "with", "avec") is var word and >= 0)
            opening = word;

        var end = EndOf(sentence, opening);
        var parts = sentence.Quantities.Where(part => part.First > opening && part.Last < end).ToImmutableArray();
        if (parts.Length < 2 || parts[0].First > opening + (verb >= 0 ? 6 : 4) || sentence.Has(opening, parts[0].First, Strangers) || !Stand(sentence, total, parts, end) || end - parts[^1].Last > Tail)
            return null;

        return sentence.Word(opening) switch
        {
            "dont" or "including" => new(total, parts, IsComplete: false),
            "with" or "avec" => new Partition(total, parts, IsComplete: true) is var said && IsNear(said, LeastBehindComma, MostBehindComma) ? said : null,
            "," => BehindComma(sentence, total, parts, opening),
            _ => new(total, parts, IsComplete: true),
        };
    }

    static Partition? BehindComma(NumberSentence sentence, Quantity total, ImmutableArray<Quantity> parts, int opening)
    {
        if (HaveOwnVerbs(sentence, parts))
            return null;
        if (IsOfTheWhole(sentence, total))
            return new(total, parts, IsComplete: false);

        var found = new Partition(total, parts, IsComplete: true);
        return parts[0].First <= opening + 2 && (total.Unit is not null || total.Counted >= 0) && IsNear(found, LeastBehindComma, MostBehindComma)
            && !IsPlaced(sentence, NumberSentence.LastOf(total), opening) && (parts.All(part => IsElliptic(sentence, part)) || AreAllPeople(sentence, total, parts) || IsGeneral(sentence.Noun(total))) ? found : null;
    }

    /// <summary>"231 mangent à la cantine, 164 viennent en car", "14 were interviewed and three hired": the same people may do both.</summary>
    static bool HaveOwnVerbs(NumberSentence sentence, ImmutableArray<Quantity> parts)
    {
        var verbs = parts.Select(part => NumberSentence.LastOf(part) + 1).Where(next => next < sentence.End && sentence.Article.PartOfSpeechOf(next) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary);
        return verbs.Select(sentence.Word).Distinct(StringComparer.Ordinal).Count() > 1;
    }

    /// <summary>What has kinds: "52 people, 48 pupils and seven teachers"; but "63 joueurs, 41 entraîneurs" are two things.</summary>
    static bool IsGeneral(string noun) => noun is "personnes" or "people" or "victimes" or "victims" or "bêtes" or "animaux" or "animals" or "têtes" or "véhicules" or "vehicles" or "emplois" or "jobs" or "postes" or "objets" or "items" or "pièces" or "œuvres" or "logements" or "homes" or "médailles" or "medals";

    /// <summary>"49.000 collaborateurs en France, 45.500 en Allemagne": the first of a list.</summary>
    static bool IsPlaced(NumberSentence sentence, int last, int opening) => sentence.Has(last + 1, opening, "en", "in", "au", "aux", "pour", "for", "chez", "with");

    /// <summary>"dix-huit à Nantes", "215 in Rotterdam": the noun is left out.</summary>
    static bool IsElliptic(NumberSentence sentence, Quantity part) =>
        part.Unit is null && part.Counted < 0 && sentence.Word(part.Last + 1) is "à" or "de" or "du" or "des" or "d'" or "en" or "dans" or "au" or "aux" or "sur" or "chez" or "pour" or "in" or "at" or "on" or "from" or "for" or "along" or "by" or "of" or "la" or "le" or "et" or "and" or "," or "." or ")" or "" || (part.Unit is null && part.Counted < 0 && sentence.Word(part.Last + 1).EndsWith("ment", StringComparison.Ordinal));

    /// <summary>"Of the 90 seats", "Sur les 48 élèves"</summary>
    static bool IsOfTheWhole(NumberSentence sentence, Quantity total) => sentence.Word(sentence.First) is "of" or "sur" or "des" or "parmi" && total.First - sentence.First <= 3;

    static bool AreAllPeople(NumberSentence sentence, Quantity total, ImmutableArray<Quantity> parts) =>
        parts.All(part => sentence.Noun(part) is "hommes" or "femmes" or "enfants" or "adultes" or "filles" or "garçons" or "men" or "women" or "children" or "adults" or "girls" or "boys")
        || (CountedPeople.Are(sentence.Noun(total)) && parts.All(part => CountedPeople.Are(sentence.Noun(part))));

    static int EndOf(NumberSentence sentence, int opening) => sentence.Word(opening) switch
    {
        "(" => sentence.Find(opening, sentence.End, ")") is var close and > 0 ? close : sentence.End,
        "—" or "–" => sentence.Find(opening + 1, sentence.End, "—", "–") is var dash and > 0 ? dash : sentence.End,
        _ => sentence.End,
    };

    /// <summary>"84 lits et 26 de plus, soit un total de 110": all alike figures of the sentence before a total that is called one.</summary>
    static Partition? Before(NumberSentence sentence, int index)
    {
        var total = sentence.Quantities[index];
        var isCalled = sentence.Has(total.First - 6, total.First, "total", "totalisent", "totalise", "totalling", "totaling", "combined", "terminent", "termine", "finish")
            || (sentence.Has(total.First - 6, total.First, "bring", "brings", "bringing", "portent", "portera", "portant") && AreOfOneNoun(sentence, index))
            || (sentence.Word(sentence.First) is "entre" or "between" && sentence.Has(total.First - 3, total.First, "atteint", "reached", "to", "à")) || sentence.IsAt(NumberSentence.LastOf(total) + 1, "in", "all") || sentence.IsAt(NumberSentence.LastOf(total) + 1, "en", "tout");
        var parts = sentence.Quantities.Where(part => part.First < total.First && Sums.AreAlike(part, total)).ToImmutableArray();
        if (parts.Length > 2 && parts[0].Value == parts.Length - 1) // "Les trois sites, Lens (212), Pau (145) et Arras (93), totalisent..."
            parts = parts[1..];
        if (!isCalled && (parts.Length < 2 || sentence.Word(total.First - 1) != "soit" || Math.Abs((parts.Sum(part => part.Value) / total.Value) - 1) > NearSum))
            return null;

        return parts.Length >= 2 && !sentence.Quantities.Any(other => other.First > total.First && Sums.AreAlike(other, total)) && Stand(sentence, total, parts, total.First) ? new(total, parts, IsComplete: true) : null;
    }

    /// <summary>"69.239 contaminations et 912 morts, portant à 56.706" adds to what was there before.</summary>
    static bool AreOfOneNoun(NumberSentence sentence, int index) =>
        sentence.Quantities[..(index + 1)].Where(quantity => quantity.Unit is null && quantity.Counted >= 0).Select(sentence.Noun).Distinct(StringComparer.Ordinal).Count() <= 1;

    /// <summary>True for figures in one row: all of the total's kind, with commas and an "and" between, and nothing that makes them anything else.</summary>
    static bool Stand(NumberSentence sentence, Quantity total, ImmutableArray<Quantity> parts, int end)
    {
        if (sentence.Has(parts[0].First, parts[^1].Last + 3, Strangers) || !sentence.Has(parts[^2].Last, parts[^1].First, "et", "and", "plus", "&", "que") || (!sentence.IsFrench && sentence.Has(parts[0].First, parts[^1].Last + 3, "or")))
            return false;
        if (parts.Any(part => part.Bound is not Bound.Exact || part.Value <= 0 || !IsOfKind(total, part) || IsRangeEnd(sentence, part)))
            return false;
        if (parts.Any(part => sentence.Has(part.Last + 1, part.Last + 3, "contre", "against") && !IsSide(sentence, part)))
            return false;
        if (parts.Any(part => part.Value % 1 != 0 && total.Value >= 1000 && part.Value < 1000) || sentence.Has(parts[^1].Last, Math.Min(end, parts[^1].Last + Gap), "et", "and"))
            return false;

        for (var i = 1; i < parts.Length; i++)
        {
            if (parts[i].First - parts[i - 1].Last > Gap || !sentence.Has(parts[i - 1].Last + 1, parts[i].First, ",", "et", "and", ";", "plus", "&", "que"))
                return false;
        }

        return true;
    }

    static bool IsOfKind(Quantity total, Quantity part) => Sums.AreAlike(part, total) || (part is { Unit: null, Counted: < 0 } && part.Scale == total.Scale);

    /// <summary>"18 contre et 5 abstentions", not "18 contre 12".</summary>
    static bool IsSide(NumberSentence sentence, Quantity part) =>
        sentence.Find(part.Last + 1, part.Last + 3, "contre", "against") is var word and >= 0 && sentence.Word(word + 1) is "," or "et" or "and" or "" or ".";

    /// <summary>"de 3 à 5", "from 3 to 5", "contre 12"</summary>
    static bool IsRangeEnd(NumberSentence sentence, Quantity part) => sentence.Word(part.First - 1) is "à" or "to" or "from" or "sur" or "entre" or "between" or "contre" or "against";
}
