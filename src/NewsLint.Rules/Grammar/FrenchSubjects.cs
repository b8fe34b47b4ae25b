using System.Collections.Frozen;
using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Rules.Grammar;

/// <summary>Finds the subjects of French clauses: a pronoun, or a noun group that opens its clause.</summary>
sealed class FrenchSubjects
{
    const WordForm M = WordForm.Masculine, F = WordForm.Feminine, S = WordForm.Singular, P = WordForm.Plural, Third = WordForm.Third;

    static readonly FrozenDictionary<string, WordForm> Pronouns = new Dictionary<string, WordForm>(StringComparer.Ordinal)
    {
        ["il"] = M | S | Third,
        ["elle"] = F | S | Third,
        ["ils"] = M | P | Third,
        ["elles"] = F | P | Third,
        ["on"] = S | Third,
        ["je"] = S | WordForm.First,
        ["j'"] = S | WordForm.First,
        ["tu"] = S | WordForm.Second,
        ["nous"] = P | WordForm.First,
        ["vous"] = P | WordForm.Second,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>No pronoun and no determiner is longer.</summary>
    const int LongestOpening = 9;

    /// <summary>Words after which a clause begins.</summary>
    static readonly FrozenSet<string> Openers = FrozenSet.Create(StringComparer.Ordinal, "que", "qu'", "si", "s'", "quand", "lorsque", "lorsqu'", "puisque", "puisqu'", "car", "mais", "comme", "où", "donc");

    /// <summary>What may stand between a subject and its verb.</summary>
    static readonly FrozenSet<string> Clitics = FrozenSet.Create(StringComparer.Ordinal, "ne", "n'", "se", "s'", "me", "m'", "te", "t'", "le", "la", "l'", "les", "lui", "leur", "y", "en", "nous", "vous");

    /// <summary>Nouns that count others: their verb may follow those.</summary>
    static readonly FrozenSet<string> Counting = FrozenSet.Create(
        StringComparer.Ordinal,
        "plupart", "majorité", "minorité", "moitié", "tiers", "quart", "quarts", "dizaine", "dizaines", "douzaine", "douzaines", "quantités", "nombres", "séries", "groupes", "parties", "ensembles", "parts", "types", "sortes", "couples", "poignées", "vingtaines", "vingtaine", "trentaine", "quarantaine", "cinquantaine", "soixantaine", "centaine", "centaines", "millier", "milliers", "million", "millions", "milliard", "milliards", "nombre", "poignée", "série", "ensemble", "foule", "multitude", "partie", "totalité", "groupe", "couple", "type", "sorte", "peu", "reste", "infinité", "quantité", "flot", "pourcentage", "proportion", "total", "trio", "duo", "part", "quinzaine", "huitaine", "demi-douzaine", "ribambelle", "kyrielle", "cortège");

    readonly Article article;
    readonly WordReadings readings;

    FrenchSubjects(Article article)
    {
        this.article = article;
        readings = WordReadings.Of(article);
        var found = new List<Subject>();
        foreach (var block in article.Blocks)
        {
            for (var i = block.Tokens.Start.Value; block.Language.Code == "fr" && i + 1 < block.Tokens.End.Value; i++)
            {
                if (MayOpen(i) && article.Tokens[i].Kind is TokenKind.Word && SubjectAt(i) is { } subject)
                    found.Add(subject);
            }
        }

        All = found;
    }

    public IReadOnlyList<Subject> All { get; }

    public static FrenchSubjects Of(Article article) => article.Layer(known => new FrenchSubjects(known));

    /// <summary>A determiner or a pronoun.</summary>
    bool MayOpen(int index)
    {
        if (readings.Lacks(index, WordLack.Opening))
            return false;
        if (readings.DeterminerAt(index) is not WordForm.None || readings.KnownAt(index) is not { } word || (word.Folded.Length <= LongestOpening && Pronouns.ContainsKey(word.Folded)))
            return true;

        word.Lacks |= WordLack.Opening;
        return false;
    }

    Subject? SubjectAt(int index)
    {
        var word = readings.Word(index);
        if (Pronouns.TryGetValue(word, out var person))
            return IsSubject(index, word) && VerbAfter(index) is var verb and > 0 ? new(index, index, verb, person, IsPronoun: true) : null;

        return readings.DeterminerAt(index) is var determiner and not WordForm.None && OpensClause(index) && word is not ("du" or "des" or "au" or "aux" or "quel" or "quelle" or "quels" or "quelles") && index + 2 < article.Tokens.Length
            ? NounGroup(index, determiner) : null;
    }

    /// <summary>Some pronouns are objects too, or stand after a preposition.</summary>
    bool IsSubject(int index, string word) => word switch
    {
        "il" or "ils" or "je" or "j'" or "tu" => !HasHyphenBefore(index),
        "on" => !article.IsGlued(index) || readings.Word(index - 1) is "l'" or "qu'",
        "nous" or "vous" => article.StartsSentence(index),
        _ => OpensClause(index),
    };

    /// <summary>
    /// True when the sentence bears it out: the head is a noun, the verb a verb, and no verb stands before the pronoun (<c>dit il</c>). Sentences
    /// are tagged for this: ask it last.
    /// </summary>
    public bool IsCertain(Subject subject)
    {
        if (article.PartOfSpeechOf(subject.Verb) is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary))
            return false;
        if (!subject.IsPronoun)
            return article.PartOfSpeechOf(subject.Head) is PartOfSpeech.Noun;

        return subject.Head == 0 || article.StartsSentence(subject.Head)
            || (article.Prose[article.Tokens[subject.Head - 1].End - 1] != '-' && article.PartOfSpeechOf(subject.Head - 1) is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary))
            || Openers.Contains(readings.Word(subject.Head - 1));
    }

    bool OpensClause(int index) =>
        article.StartsSentence(index)
        || (index > 0 && article.Tokens[index - 1].IsWord && Openers.Contains(readings.Word(index - 1)) && !IsCompared(index - 1));

    /// <summary><c>plus que la mesure</c>, <c>comme les autres</c>: no clause follows for certain.</summary>
    bool IsCompared(int opener) => readings.Word(opener) is "comme" or "donc" or "où" || (opener > 0 && readings.Word(opener) is "que" or "qu'" && (!article.Tokens[opener - 1].IsWord || readings.Can(opener - 1, WordClasses.Adjective | WordClasses.Adverb | WordClasses.Noun) || readings.Word(opener - 1) is "ne" or "plus" or "moins" or "autant" or "aussi" or "même" or "pas" or "ainsi" or "autre" or "autres" or "tel" or "telle" or "tant"));

    Subject? NounGroup(int index, WordForm determiner)
    {
        var head = index + 1;
        if (!readings.Can(head, WordClasses.Noun) || (HasFiniteReading(head) && readings.Word(index) is "le" or "la" or "les" or "leur") || !readings.Agrees(head, WordClasses.Noun, determiner) || Counting.Contains(readings.Word(head)))
            return null;

        var form = determiner & readings.FormsOf(head, WordClasses.Noun) & (WordReadings.Gender | WordReadings.Number);
        var next = head + 1;
        while (next < article.Tokens.Length && IsAdjectiveOf(next, form))
            next++;
        var end = AfterComplement(next);
        return VerbAfter(end - 1) is var verb and > 0 ? new(index, head, verb, form | Third, IsPronoun: false, HasComplement: end > next) : null;
    }

    /// <summary>Behind one complement: <c>(les travaux) du pont de la gare</c>; the same place where there is none.</summary>
    int AfterComplement(int index)
    {
        var next = index;
        if (next >= article.Tokens.Length || readings.Word(next) is not ("de" or "d'" or "du" or "des"))
            return index;

        next++;
        if (next < article.Tokens.Length && readings.Word(next) is "la" or "l'" or "son" or "sa" or "ses" or "leur" or "leurs" or "cette" or "ce")
            next++;
        if (next >= article.Tokens.Length || article.Tokens[next].Kind is not TokenKind.Word || !readings.Can(next, WordClasses.Noun) || HasFiniteReading(next))
            return index;

        var form = readings.FormsOf(next++, WordClasses.Noun);
        while (next < article.Tokens.Length && IsAdjectiveOf(next, form))
            next++;
        return next;
    }

    bool HasFiniteReading(int index)
    {
        foreach (var reading in readings[index])
        {
            if (WordReadings.IsIn(reading, WordClasses.Verbal) && !reading.Form.HasFlag(WordForm.PastParticiple))
                return true;
        }

        return false;
    }

    bool IsAdjectiveOf(int index, WordForm form) =>
        readings.Can(index, WordClasses.Adjective) && !readings.Can(index, WordClasses.Verbal) && readings.Agrees(index, WordClasses.Adjective, form);

    /// <summary>The next word that is no clitic and no negation, in the same sentence and without a mark between; 0 if there is none.</summary>
    int VerbAfter(int index)
    {
        for (var i = index + 1; i < article.Tokens.Length; i++)
        {
            if (article.Tokens[i].Kind is not TokenKind.Word || article.StartsSentence(i) || HasHyphenBefore(i))
                return 0;
            if (readings.Word(i) is "souris" or "arrière")
                return 0;
            if (!Clitics.Contains(readings.Word(i)) || (readings.Word(i) is "nous" or "vous" && i == index + 1 && !Pronouns.ContainsKey(readings.Word(index))))
                return readings.Can(i, WordClasses.Verbal) ? i : 0;
        }

        return 0;
    }

    bool HasHyphenBefore(int index) => article.IsGlued(index) && article.Prose[article.Tokens[index].Start - 1] == '-';
}
