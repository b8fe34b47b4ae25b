using NewsLint.Articles;

namespace NewsLint.Languages.Quantities;

/// <summary>Finds the noun that a number counts.</summary>
static class CountedNoun
{
    /// <summary>"dans" is a noun too.</summary>
    const int Functions = (1 << (int)PartOfSpeech.Adposition) | (1 << (int)PartOfSpeech.Conjunction) | (1 << (int)PartOfSpeech.Determiner) | (1 << (int)PartOfSpeech.Pronoun);

    const int Nouns = 1 << (int)PartOfSpeech.Noun, Adjectives = 1 << (int)PartOfSpeech.Adjective, Reach = 4;

    /// <summary>The token of the noun after a number: the first one in French, the last of its row in English; -1 for none.</summary>
    /// <param name="text">The block.</param>
    /// <param name="last">The last token of the number.</param>
    /// <param name="value">Its value: two things and more have a plural.</param>
    public static int After(NumberText text, int last, double value)
    {
        var next = last + 1;
        if (text.Folded(next) is "de" or "d'" or "of")
            next++;
        return text.IsFrench ? InFrench(text, next, value) : InEnglish(text, next);
    }

    static int InFrench(NumberText text, int next, double value)
    {
        for (var i = next; i < next + Reach && MayGoOn(text, i); i++)
        {
            var (classes, word) = (text.ClassesAt(i), text.Folded(i));
            if ((classes & (Nouns | Adjectives)) == 0 || IsFunction(classes, word) || word is "la" or "le" or "les" or "un" or "une" or "plus" or "moins")
                return -1;
            if ((classes & Nouns) != 0 && !IsBeforeNoun(word))
                return value < 2 || word[^1] is 's' or 'x' or 'z' ? i : -1;
        }

        return -1;
    }

    static int InEnglish(NumberText text, int next)
    {
        var noun = -1;
        for (var i = next; i < next + Reach && MayGoOn(text, i); i++)
        {
            var (classes, word) = (text.ClassesAt(i), text.Folded(i));
            if (((classes & (Nouns | Adjectives)) == 0 || IsFunction(classes, word)) && !word.EndsWith("ing", StringComparison.Ordinal) && !IsAcronym(text[i]))
                return noun;
            if ((classes & Nouns) != 0 && IsPlural(word))
                noun = i;
            else if (noun >= 0)
                return noun;
        }

        return noun;
    }

    static bool IsFunction(int classes, string word) => (classes & Functions) != 0 && word.Length <= 5 && word is not ("cas" or "points" or "point" or "pas" or "but" or "buts" or "mines" or "round");

    public static bool IsNoun(NumberText text, int token) => (text.ClassesAt(token) & Nouns) != 0;

    static bool MayGoOn(NumberText text, int token) =>
        text.Has(token, TokenKind.Word) && (!text.HasCapital(token) || text[token] is "États" || (!text.IsFrench && (IsAcronym(text[token]) || (text.ClassesAt(token) & Adjectives) != 0))) && !text.IsOfCalendar(token);

    /// <summary>"27 EU governments"</summary>
    static bool IsAcronym(ReadOnlySpan<char> word) => word.Length is > 1 and < 6 && !word.ContainsAnyExceptInRange('A', 'Z');

    static bool IsPlural(string noun) =>
        (noun[^1] == 's' && !noun.EndsWith("ss", StringComparison.Ordinal) && noun is not ("plus" or "is" or "was" or "has" or "as" or "this" or "various"))
        || noun.EndsWith("men", StringComparison.Ordinal) || noun.EndsWith("children", StringComparison.Ordinal)
        || noun is "people" or "police" or "troops" or "dead" or "pence" or "sheep" or "cattle" or "fish" or "aircraft" or "staff" or "crew" or "feet" or "mice" or "deer" or "salmon";

    /// <summary>French adjectives before a noun, which can be nouns too.</summary>
    static bool IsBeforeNoun(string word) => word is "jeunes" or "autres" or "nouveaux" or "nouvelles" or "petits" or "petites" or "grands" or "grandes" or "premiers" or "premières" or "derniers" or "dernières" or "anciens" or "anciennes" or "principaux" or "principales" or "différents" or "différentes" or "longues" or "longs" or "bons" or "bonnes" or "seuls" or "seules";
}
