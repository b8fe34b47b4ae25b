using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Languages.Names;
using NewsLint.Languages.Quantities;

namespace NewsLint.Rules.Numbers;

/// <summary>The numbers of a story, each with what it counts and what narrows it down.</summary>
sealed class Claims
{
    /// <summary>How far after a noun of people a participle may say what happened to them, and how far around a number a word may put it into the past.</summary>
    const int Verb = 7, Around = 8;

    static readonly string[] People = ["personnes", "personne", "gens", "hommes", "femmes", "enfants", "civils", "people", "persons", "men", "women", "children", "civilians"];

    Claims(Article article)
    {
        var found = ImmutableArray.CreateBuilder<Claim>();
        foreach (var sentence in NumberSentence.Of(article, least: 1))
        {
            foreach (var quantity in sentence.Quantities)
                found.Add(new(quantity, sentence, article.BlockOf(quantity.First).Kind, ThingOf(sentence, quantity), new(() => ScopeOf(article, sentence, quantity))));
        }

        All = found.DrainToImmutable();
    }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<Claim> All { get; }

    public static Claims Of(Article article) => article.Layer(known => new Claims(known));

    static string ThingOf(NumberSentence sentence, Quantity quantity)
    {
        if (quantity.Unit is { } unit)
            return MeasureOf(sentence, quantity, unit);
        if (quantity.Counted < 0)
            return "";

        var noun = sentence.Noun(quantity);
        if (!People.Contains(noun, StringComparer.Ordinal))
            return SameThings.Of(noun, sentence.IsFrench);
        for (var i = quantity.Counted + 1; i <= quantity.Counted + Verb && sentence.Word(i) is { Length: > 0 } word && word is not ("," or "." or ";" or "et" or "and" or "(" or "qui"); i++)
        {
            if (SameThings.Listed(word, sentence.IsFrench) is { } thing)
                return thing;
        }

        return noun;
    }

    /// <summary>"un plan de 3 milliards d'euros", "10 ans de prison", "un homme de 42 ans": the unit with the noun that is measured.</summary>
    static string MeasureOf(NumberSentence sentence, Quantity quantity, Unit unit)
    {
        if (sentence.Word(quantity.Last + 1) is "de" or "d'" or "of" or "in" && sentence.Word(quantity.Last + 2) is "prison" or "réclusion" or "emprisonnement" or "détention" or "jail")
            return $"{unit.Name} prison";
        if (unit.IsYear && sentence.Word(quantity.First - 1) is "de" && IsPerson(sentence.Word(quantity.First - 2)))
            return "age";
        if (!sentence.IsFrench && (sentence.Word(quantity.Last) is var word && word.EndsWith("-old", StringComparison.Ordinal) || sentence.IsAt(quantity.Last + 1, "old")))
            return "age";
        var before = quantity.First - 1;
        while (sentence.Word(before) is "quelque" or "environ" or "près" or "plus" or "moins" or "about" or "some" or "nearly")
            before--;
        var noun = sentence.Word(before) is "de" or "d'" or "of" ? sentence.Word(before - 1) : "";
        return unit.IsMoney && noun.Length > 3 ? $"{unit.Name} {noun}" : unit.IsMoney ? unit.Name : "";
    }

    static bool IsPerson(string word) => word is "homme" or "femme" or "enfant" or "garçon" or "fille" or "fillette" or "garçonnet" or "adolescent" or "adolescente" or "ado" or "âgé" or "âgée" or "jeune" or "bébé" or "septuagénaire" or "retraité" or "retraitée" or "lycéen" or "lycéenne" or "étudiant" or "étudiante" or "conducteur" or "automobiliste" or "motard";

    static Scope ScopeOf(Article article, NumberSentence sentence, Quantity quantity)
    {
        var times = new HashSet<string>(StringComparer.Ordinal);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (IsTime(sentence.Word(i)))
                times.Add(sentence.Word(i));
        }

        return new(Names(article, sentence), times, Speaker(sentence), IsPart(sentence, quantity), IsBefore(sentence, quantity));
    }

    static HashSet<string> Names(Article article, NumberSentence sentence) =>
        [.. Cast.Of(article).Mentions.Where(mention => mention.First >= sentence.First && mention.Last < sentence.End && mention is { IsDoubtful: false, Kind: not NameKind.Person }).Select(mention => mention.Name.Folded)];

    /// <summary>The word after "selon la", "d'après les", "according to": police, organisateurs.</summary>
    static string Speaker(NumberSentence sentence)
    {
        var said = sentence.Find(sentence.First, sentence.End, "selon", "d'après", "according");
        if (said < 0)
            return "";
        var next = sentence.Word(said + 1) is "to" ? said + 2 : said + 1;
        return sentence.Word(next) is "la" or "le" or "les" or "l'" or "un" or "une" or "the" or "a" ? sentence.Word(next + 1) : sentence.Word(next);
    }

    static bool IsTime(string word) => word is "depuis" or "jour" or "jours" or "par" or "heures" or "semaine" or "mois" or "an" or "ans" or "année" or "dernier" or "dernière" or "hier" or "veille" or "précédent" or "précédente" or "since" or "per" or "daily" or "day" or "week" or "month" or "year" or "last" or "yesterday" or "previous" or "total" or "moyenne" or "average" || (word.Length == 4 && word[0] is '1' or '2' && word.All(char.IsAsciiDigit));

    /// <summary>"avait fait 12 morts", "12 morts l'an dernier", "12 morts il y a un mois", "le bilan précédent"</summary>
    static bool IsBefore(NumberSentence sentence, Quantity quantity)
    {
        var (first, end) = (quantity.First - Around, NumberSentence.LastOf(quantity) + Around);
        return sentence.Has(first, end, "avait", "avaient", "had", "dernier", "dernière", "derniers", "précédent", "précédente", "auparavant", "previous", "earlier", "last", "ago", "alors")
            || (sentence.Find(first, end, "an", "ans", "mois", "jours", "year", "years") is var time and >= 0 && sentence.Has(time - 4, time, "y", "depuis", "since"));
    }

    static bool IsPart(NumberSentence sentence, Quantity quantity) =>
        sentence.Word(quantity.First - 1) is "dont" or "autres" or "including" or "other" or "another" or "contre" or "sur" or "parmi" or "of" or "chaque" or "premiers" or "derniers" or "first" or "last"
        || sentence.Word(quantity.First - 2) is "dont" or "contre" or "parmi" or "sur"
        || sentence.Has(quantity.Last + 1, NumberSentence.LastOf(quantity) + 3, "autres", "supplémentaires", "nouveaux", "nouvelles", "premiers", "premières", "derniers", "dernières", "more", "other", "others", "new", "additional", "first", "extra", "restants", "seulement", "chacun", "each", "moins", "fewer");
}
