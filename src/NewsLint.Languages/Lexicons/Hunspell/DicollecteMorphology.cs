using NewsLint.Articles;

namespace NewsLint.Languages.Lexicons.Hunspell;

/// <summary>Reads the morphology of the French dictionary of Dicollecte: <c>po:nom is:fem is:pl</c>, <c>po:v1_it_q_zz po:ipre po:3sg</c>.</summary>
static class DicollecteMorphology
{
    /// <summary>The readings of a form; two word classes are two readings.</summary>
    public static IEnumerable<(PartOfSpeech PartOfSpeech, WordForm Form)> Read(string morphology)
    {
        var classes = new List<PartOfSpeech>();
        var (form, isVerb, isAuxiliary) = (WordForm.None, false, false);
        foreach (var field in morphology.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (field.IndexOf(':', StringComparison.Ordinal) is not 2 || field[..2] is not ("po" or "is"))
                continue;

            var value = field[3..];
            form |= FormOf(value);
            if (value.Length > 1 && value[0] == 'v' && char.IsAsciiDigit(value[1]))
                (isVerb, isAuxiliary) = (true, isAuxiliary || value[1] == '0');
            else if (ClassOf(value) is var known and not PartOfSpeech.Unknown && !classes.Contains(known))
                classes.Add(known);
        }

        if (isVerb)
            yield return (PartOfSpeech.Verb, form);
        if (isAuxiliary)
            yield return (PartOfSpeech.Auxiliary, form);
        foreach (var known in classes)
            yield return (known, form & ~(WordForm.PastParticiple | WordForm.Infinitive));
    }

    static PartOfSpeech ClassOf(string value) => value switch
    {
        "nom" or "titr" or "loc.nom" => PartOfSpeech.Noun,
        "adj" or "loc.adj" => PartOfSpeech.Adjective,
        "adv" or "negadv" or "advint" or "loc.adv" => PartOfSpeech.Adverb,
        "npr" or "patr" or "prn" or "loc.patr" => PartOfSpeech.ProperNoun,
        "prep" or "prepv" or "loc.prep" or "loc.prepv" => PartOfSpeech.Adposition,
        "cjsub" or "loc.cjsub" => PartOfSpeech.Subjunction,
        "cjco" or "cj" or "loc.cj" => PartOfSpeech.Conjunction,
        "nb" or "nbro" => PartOfSpeech.Numeral,
        "interj" or "loc.interj" => PartOfSpeech.Interjection,
        "ponc" or "sign" => PartOfSpeech.Punctuation,
        "proneg" or "prodem" or "proind" or "prorel" or "proint" or "proadv" or "properobj" or "propersuj" => PartOfSpeech.Pronoun,
        _ when value.StartsWith("det", StringComparison.Ordinal) => PartOfSpeech.Determiner,
        _ => PartOfSpeech.Unknown,
    };

    static WordForm FormOf(string value) => value switch
    {
        "mas" => WordForm.Masculine,
        "fem" => WordForm.Feminine,
        "epi" => WordForm.Masculine | WordForm.Feminine,
        "sg" => WordForm.Singular,
        "pl" => WordForm.Plural,
        "inv" => WordForm.Singular | WordForm.Plural,
        "1sg" or "1jsg" or "1isg" => WordForm.First | WordForm.Singular,
        "2sg" => WordForm.Second | WordForm.Singular,
        "3sg" => WordForm.Third | WordForm.Singular,
        "1pl" => WordForm.First | WordForm.Plural,
        "2pl" => WordForm.Second | WordForm.Plural,
        "3pl" or "3pl!" => WordForm.Third | WordForm.Plural,
        "1pe" => WordForm.First,
        "2pe" => WordForm.Second,
        "3pe" => WordForm.Third,
        "infi" => WordForm.Infinitive,
        "ppre" => WordForm.PresentParticiple,
        "ppas" => WordForm.PastParticiple,
        "ipre" => WordForm.Present,
        "iimp" => WordForm.Imperfect,
        "ipsi" => WordForm.Past,
        "ifut" => WordForm.Future,
        "cond" => WordForm.Conditional,
        "spre" => WordForm.Subjunctive | WordForm.Present,
        "simp" => WordForm.Subjunctive | WordForm.Imperfect,
        "impe" => WordForm.Imperative,
        _ => WordForm.None,
    };
}
