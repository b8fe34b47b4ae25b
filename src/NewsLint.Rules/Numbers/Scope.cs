using NewsLint.Languages.Names;
using NewsLint.Languages.Quantities;

namespace NewsLint.Rules.Numbers;

/// <summary>What narrows a number down: where, when, of which, says who.</summary>
/// <param name="Places">Folded names of places and bodies in the sentence.</param>
/// <param name="Times">Words of time and rate in the sentence: days, years, "depuis", "par jour".</param>
/// <param name="Speaker">Who says it: the word after "selon"; empty for the story itself.</param>
/// <param name="IsPart">True for one of several figures that are told apart: "dont 12", "12 autres", "12 de plus".</param>
/// <param name="IsBefore">True for what had been: "avait fait", "l'an dernier".</param>
sealed record Scope(IReadOnlySet<string> Places, IReadOnlySet<string> Times, string Speaker, bool IsPart, bool IsBefore)
{
    /// <summary>How far around a number a word may put it into the past.</summary>
    const int Around = 8;

    /// <summary>True where nothing tells that the one is said of another place or time, or by somebody else, than the other.</summary>
    public bool MayBe(Scope other) => Speaker == other.Speaker && Times.SetEquals(other.Times) && (Places.Count == 0 || other.Places.Count == 0 || Places.Overlaps(other.Places));

    /// <summary>True where both name the same years, or none.</summary>
    public bool HasYearsOf(Scope other) => Times.Where(IsYear).ToHashSet(StringComparer.Ordinal).SetEquals(other.Times.Where(IsYear));

    static bool IsYear(string word) => word.Length == 4 && char.IsAsciiDigit(word[0]);

    /// <summary>Reads what the sentence says around a number.</summary>
    public static Scope Of(NumberSentence sentence, Quantity quantity)
    {
        var times = new HashSet<string>(StringComparer.Ordinal);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (IsTime(sentence.Word(i)))
                times.Add(sentence.Word(i));
        }

        return new(Names(sentence), times, SpeakerOf(sentence), IsToldApart(sentence, quantity), IsToldAsBefore(sentence, quantity));
    }

    static HashSet<string> Names(NumberSentence sentence) =>
        [.. Cast.Of(sentence.Article).Mentions.Where(mention => mention.First >= sentence.First && mention.Last < sentence.End && mention is { IsDoubtful: false, Kind: not NameKind.Person }).Select(mention => mention.Name.Folded)];

    /// <summary>The word after "selon la", "d'après les", "according to": police, organisateurs.</summary>
    static string SpeakerOf(NumberSentence sentence)
    {
        var said = sentence.Find(sentence.First, sentence.End, "selon", "d'après", "according");
        if (said < 0)
            return "";
        var next = sentence.Word(said + 1) is "to" ? said + 2 : said + 1;
        return sentence.Word(next) is "la" or "le" or "les" or "l'" or "un" or "une" or "the" or "a" ? sentence.Word(next + 1) : sentence.Word(next);
    }

    static bool IsTime(string word) => word is "depuis" or "jour" or "jours" or "par" or "heures" or "semaine" or "mois" or "an" or "ans" or "année" or "dernier" or "dernière" or "hier" or "veille" or "précédent" or "précédente" or "since" or "per" or "daily" or "day" or "week" or "month" or "year" or "last" or "yesterday" or "previous" or "total" or "moyenne" or "average" || (word.Length == 4 && word[0] is '1' or '2' && word.All(char.IsAsciiDigit));

    /// <summary>"avait fait 12 morts", "12 morts l'an dernier", "12 morts il y a un mois", "le bilan précédent"</summary>
    static bool IsToldAsBefore(NumberSentence sentence, Quantity quantity)
    {
        var (first, end) = (quantity.First - Around, NumberSentence.LastOf(quantity) + Around);
        return sentence.Has(first, end, "avait", "avaient", "had", "dernier", "dernière", "derniers", "précédent", "précédente", "auparavant", "previous", "earlier", "last", "ago", "alors")
            || (sentence.Find(first, end, "an", "ans", "mois", "jours", "year", "years") is var time and >= 0 && sentence.Has(time - 4, time, "y", "depuis", "since"));
    }

    static bool IsToldApart(NumberSentence sentence, Quantity quantity) =>
        sentence.Word(quantity.First - 1) is "dont" or "autres" or "including" or "other" or "another" or "contre" or "sur" or "parmi" or "of" or "chaque" or "premiers" or "derniers" or "first" or "last"
        || sentence.Word(quantity.First - 2) is "dont" or "contre" or "parmi" or "sur"
        || sentence.Has(quantity.Last + 1, NumberSentence.LastOf(quantity) + 3, "autres", "supplémentaires", "nouveaux", "nouvelles", "premiers", "premières", "derniers", "dernières", "more", "other", "others", "new", "additional", "first", "extra", "restants", "seulement", "chacun", "each", "moins", "fewer");
}
