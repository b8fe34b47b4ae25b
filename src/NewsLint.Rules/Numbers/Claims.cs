using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Languages.Quantities;

namespace NewsLint.Rules.Numbers;

/// <summary>The numbers of a story, each with what it counts and what narrows it down.</summary>
sealed class Claims
{
    /// <summary>How far after a noun of people a participle may say what happened to them.</summary>
    const int Verb = 7;

    /// <summary>A story with more numbers is a table.</summary>
    const int MostClaims = 1000;

    static readonly string[] People = ["personnes", "personne", "gens", "hommes", "femmes", "enfants", "civils", "people", "persons", "men", "women", "children", "civilians"];

    Claims(Article article)
    {
        var found = ImmutableArray.CreateBuilder<Claim>();
        foreach (var sentence in NumberSentence.Of(article, least: 1))
        {
            foreach (var quantity in sentence.Quantities)
                found.Add(new(quantity, sentence, article.BlockOf(quantity.First).Kind, ThingOf(sentence, quantity)));
        }

        All = found.Count <= MostClaims ? found.DrainToImmutable() : [];
    }

    /// <summary>In the order of the text; none for a table of numbers, which is no story.</summary>
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
}
