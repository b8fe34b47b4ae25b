using System.Collections.Frozen;
using NewsLint.Articles;

namespace NewsLint.Rules.Grammar;

/// <summary>Finds the subjects of English clauses that can be nothing else, where a verb of the wrong number follows at once.</summary>
sealed class EnglishSubjects
{
    /// <summary>Words after which a clause begins that no auxiliary and no wish rules over.</summary>
    static readonly FrozenSet<string> Openers = FrozenSet.Create(StringComparer.Ordinal, "because", "when", "while", "although", "but", "where", "since", "said", "says", "that", "which", "what", "how", "why", "after", "before", "until", "unless");

    static readonly FrozenSet<string> OfSingular = FrozenSet.Create(StringComparer.Ordinal, "is", "was", "has", "does", "isn't", "wasn't", "hasn't", "doesn't");

    static readonly FrozenSet<string> OfPlural = FrozenSet.Create(StringComparer.Ordinal, "are", "have", "do", "aren't", "haven't", "don't");

    /// <summary>Verbs whose past is their base form.</summary>
    static readonly FrozenSet<string> PastLikeBase = FrozenSet.Create(
        StringComparer.Ordinal,
        "put", "set", "cut", "hit", "let", "read", "cost", "hurt", "shut", "quit", "bet", "beat", "bid", "burst", "cast", "fit", "forecast", "broadcast", "knit", "rid", "shed", "shred", "slit", "split", "spread", "thrust", "upset", "wed", "wet", "input", "offset", "recast", "reset", "sublet", "undercut", "spit", "thrust", "proofread", "saw", "fell", "found", "lay", "left", "wound", "ground", "bound", "bore", "felt", "rent", "stove", "dove", "rose", "shot", "shone", "met", "spoke", "wore", "bit", "fed", "led", "lit", "won", "sat", "spat", "got", "hung", "need", "dare", "better", "please");

    /// <summary>Nouns in -s that are no plurals, or that may be taken as one thing.</summary>
    static readonly FrozenSet<string> OneThing = FrozenSet.Create(
        StringComparer.Ordinal,
        "news", "series", "species", "means", "headquarters", "crossroads", "barracks", "works", "gallows", "mumps", "measles", "rabies", "diabetes", "billiards", "darts", "chess", "lens", "gas", "bus", "virus", "campus", "corps", "chaos", "bonus", "census", "circus", "consensus", "focus", "status", "data", "media", "agenda", "odds", "proceeds", "thanks", "savings", "earnings", "whereabouts", "others", "times", "minutes", "hours", "days", "weeks", "months", "years", "dollars", "pounds", "euros", "miles", "kilometres", "percent", "people", "police", "sms", "us");

    readonly Article article;
    readonly WordReadings readings;

    EnglishSubjects(Article article)
    {
        this.article = article;
        readings = WordReadings.Of(article);
        var found = new List<Subject>();
        foreach (var block in article.Blocks)
        {
            for (var i = block.Tokens.Start.Value; block.Language.Code == "en" && i < Math.Min(block.Tokens.End.Value, article.Tokens.Length - 1); i++)
            {
                if (article.Tokens[i] is { Kind: TokenKind.Word, Length: <= 5 } && SubjectAt(i) is { } subject)
                    found.Add(subject);
            }
        }

        Disagreeing = found;
    }

    /// <summary>The subjects whose verb has the other number.</summary>
    public IReadOnlyList<Subject> Disagreeing { get; }

    public static EnglishSubjects Of(Article article) => article.Layer(known => new EnglishSubjects(known));

    Subject? SubjectAt(int index) => readings.Word(index) switch
    {
        "he" or "she" when OpensClause(index) && IsPluralVerb(index + 1) => new(index, index, index + 1, WordForm.Third | WordForm.Singular, IsPronoun: true),
        "it" when article.StartsSentence(index) && IsPluralVerb(index + 1) => new(index, index, index + 1, WordForm.Third | WordForm.Singular, IsPronoun: true),
        "they" or "we" when !IsAsked(index) && IsSingularVerb(index + 1) => new(index, index, index + 1, WordForm.Plural, IsPronoun: true),
        "the" or "these" or "those" when article.StartsSentence(index) && IsPluralNoun(index + 1) && OfSingular.Contains(readings.Word(index + 2)) && IsSpaced(index + 2) => new(index, index + 1, index + 2, WordForm.Plural | WordForm.Third, IsPronoun: false),
        _ => null,
    };

    bool OpensClause(int index) =>
        article.StartsSentence(index) || (index > 1 && Openers.Contains(readings.Word(index - 1)) && !(readings.Word(index - 1) is "that" && MayDemand(index - 1)));

    /// <summary><c>They demand that he go</c>: the verb keeps its base form.</summary>
    bool MayDemand(int that) => readings.Word(that - 1) is not ("said" or "says" or "say" or "think" or "thinks" or "knows" or "know" or "believes" or "so" or "fact" or "now");

    bool IsAsked(int index) => index > 0 && article.PartOfSpeechOf(index - 1) is PartOfSpeech.Auxiliary;

    bool IsPluralVerb(int index)
    {
        if (!IsSpaced(index) || !char.IsLower(article.Prose[article.Tokens[index].Start]))
            return false;

        var word = readings.Word(index);
        if (OfPlural.Contains(word))
            return true;
        if (PastLikeBase.Contains(word) || article.PartOfSpeechOf(index) is not PartOfSpeech.Verb)
            return false;

        var isBase = false;
        foreach (var reading in readings[index])
        {
            if (reading.PartOfSpeech is PartOfSpeech.Auxiliary || reading.Form.HasFlag(WordForm.Past) || reading.Form.HasFlag(WordForm.PastParticiple) || reading.Form.HasFlag(WordForm.Third))
                return false;
            isBase |= reading.PartOfSpeech is PartOfSpeech.Verb && reading.Form.HasFlag(WordForm.Infinitive);
        }

        return isBase;
    }

    bool IsSingularVerb(int index)
    {
        if (!IsSpaced(index))
            return false;

        var word = readings.Word(index);
        return OfSingular.Contains(word)
            || (article.PartOfSpeechOf(index) is PartOfSpeech.Verb && word.EndsWith('s') && IsThird(index));
    }

    bool IsThird(int index)
    {
        foreach (var reading in readings[index])
        {
            if (reading.PartOfSpeech is PartOfSpeech.Verb && !reading.Form.HasFlag(WordForm.Third))
                return false;
        }

        return readings.Can(index, WordClasses.Verb);
    }

    bool IsPluralNoun(int index)
    {
        var word = readings.Word(index);
        return index + 1 < article.Tokens.Length && word.EndsWith('s') && !word.EndsWith("ics", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal) && !OneThing.Contains(word)
            && IsSpaced(index) && readings.Can(index, WordClasses.Noun) && readings.FormsOf(index, WordClasses.Noun) is var form && form.HasFlag(WordForm.Plural) && !form.HasFlag(WordForm.Singular);
    }

    bool IsSpaced(int index) => article.Tokens[index].Start == article.Tokens[index - 1].End + 1 && article.Tokens[index].Kind is TokenKind.Word && !article.StartsSentence(index);
}
