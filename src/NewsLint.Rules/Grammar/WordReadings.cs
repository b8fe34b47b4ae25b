using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Rules.Grammar;

/// <summary>What the lexicon says that the words of an article can be. A capital inside a sentence is a name's: such a word can be nothing.</summary>
sealed class WordReadings
{
    public const WordForm Gender = WordForm.Masculine | WordForm.Feminine,
        Number = WordForm.Singular | WordForm.Plural,
        Person = WordForm.First | WordForm.Second | WordForm.Third,
        NotFinite = WordForm.Infinitive | WordForm.PastParticiple | WordForm.PresentParticiple;

    readonly Article article;

    readonly StoryWords words;

    readonly LexiconEntry[] entries;

    WordReadings(Article article)
    {
        this.article = article;
        words = StoryWords.Of(article);
        entries = new LexiconEntry[article.Tokens.Length];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = Entry(i);
    }

    public static WordReadings Of(Article article) => article.Layer(known => new WordReadings(known));

    public ReadOnlySpan<ReadingRow> this[int token] => entries[token].Number is var number and >= 0 ? LexiconAt(token)!.ReadingsOf(number) : [];

    /// <summary>True for a word that the lexicon has as it is written, or as the first of a sentence in small letters.</summary>
    public bool IsInLexicon(int token) => entries[token].Number >= 0;

    /// <summary>The lexicon's number of the word; -1 for one that it does not have, or has in small letters only.</summary>
    public int NumberAt(int token) => entries[token].Number;

    public Lexicon? LexiconAt(int token) => (article.BlockOf(token).Language as NewsLanguage)?.Lexicon;

    /// <summary>What the lexicon has of the token as it is written; none in a language without lexicon.</summary>
    public KnownWord? KnownAt(int token) => words[token];

    public bool Can(int token, WordClasses classes) => (entries[token].Classes & (int)classes) != 0;

    /// <summary>True when the word is known, and can be nothing else.</summary>
    public bool CanOnly(int token, WordClasses classes) => entries[token].Classes is var all and not 0 && (all & ~(int)classes) == 0;

    /// <summary>True when the word can be of one of the classes in a form that shares a gender and a number with the one given. What a form leaves open, it shares.</summary>
    public bool Agrees(int token, WordClasses classes, WordForm form)
    {
        foreach (var reading in this[token])
        {
            if (IsIn(reading, classes) && Shares(reading.Form, form, Gender) && Shares(reading.Form, form, Number))
                return true;
        }

        return false;
    }

    /// <summary>All genders and numbers that the word can have in these classes.</summary>
    public WordForm FormsOf(int token, WordClasses classes)
    {
        var form = WordForm.None;
        foreach (var reading in this[token])
            form |= IsIn(reading, classes) ? reading.Form : WordForm.None;
        return form;
    }

    /// <summary>The word in lower case and with straight apostrophes, as the lexicon has it.</summary>
    public string Word(int token) => words[token]?.Folded ?? article[article.Tokens[token]].ToString().ToLowerInvariant();

    /// <summary>True for a word that was known not to be this when the story was read.</summary>
    public bool Lacks(int token, WordLack what) => words.Lacks(token, what);

    /// <summary>Gender and number that a French determiner asks of its noun; none for other words.</summary>
    public WordForm DeterminerAt(int token) =>
        words.Lacks(token, WordLack.Determiner) ? WordForm.None
        : words[token] is { } word ? word.AsDeterminer ?? AskDeterminer(word)
        : FrenchDeterminers.FormOf(article[article.Tokens[token]]);

    static WordForm AskDeterminer(KnownWord word)
    {
        var form = FrenchDeterminers.FormOf(word.Written);
        word.AsDeterminer = form;
        word.Lacks |= form is WordForm.None ? WordLack.Determiner : WordLack.None;
        return form;
    }

    public static bool IsIn(ReadingRow reading, WordClasses classes) => ((int)classes & (1 << (int)reading.PartOfSpeech)) != 0;

    public static bool Shares(WordForm one, WordForm other, WordForm feature) =>
        (one & feature) is WordForm.None || (other & feature) is WordForm.None || (one & other & feature) is not WordForm.None;

    /// <summary>A capital is no part of a word at the start of a sentence only.</summary>
    LexiconEntry Entry(int token)
    {
        if (words[token] is not { } word || article.Tokens[token].Kind is not TokenKind.Word)
            return LexiconEntry.None;
        return !word.HasCapital ? word.AsWritten : article.StartsSentence(token) ? word.InSmall : LexiconEntry.None;
    }
}
