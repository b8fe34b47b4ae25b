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

    const int LongestWord = 40;

    readonly Article article;

    /// <summary>The lexicon's number of each token's form and 2 more; 1 for none, 0 where nobody asked yet.</summary>
    readonly int[] numbers;

    WordReadings(Article article)
    {
        this.article = article;
        numbers = new int[article.Tokens.Length];
    }

    public static WordReadings Of(Article article) => article.Layer(known => new WordReadings(known));

    public ReadOnlySpan<ReadingRow> this[int token]
    {
        get
        {
            if (numbers[token] == 0)
                numbers[token] = Find(token) + 2;
            return numbers[token] < 2 ? [] : LexiconAt(token)!.ReadingsOf(numbers[token] - 2);
        }
    }

    public Lexicon? LexiconAt(int token) => (article.BlockAt(article.Tokens[token].Start).Language as NewsLanguage)?.Lexicon;

    public bool Can(int token, WordClasses classes)
    {
        foreach (var reading in this[token])
        {
            if (IsIn(reading, classes))
                return true;
        }

        return false;
    }

    /// <summary>True when the word is known, and can be nothing else.</summary>
    public bool CanOnly(int token, WordClasses classes)
    {
        foreach (var reading in this[token])
        {
            if (!IsIn(reading, classes))
                return false;
        }

        return !this[token].IsEmpty;
    }

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

    /// <summary>The word in lower case, as the lexicon has it.</summary>
    public string Word(int token) => article[article.Tokens[token]].ToString().ToLowerInvariant().Replace('’', '\'');

    public static bool IsIn(ReadingRow reading, WordClasses classes) => ((int)classes & (1 << (int)reading.PartOfSpeech)) != 0;

    public static bool Shares(WordForm one, WordForm other, WordForm feature) =>
        (one & feature) is WordForm.None || (other & feature) is WordForm.None || (one & other & feature) is not WordForm.None;

    int Find(int token)
    {
        var text = article[article.Tokens[token]];
        if (article.Tokens[token].Kind is not TokenKind.Word || text.Length > LongestWord || LexiconAt(token) is not { } lexicon)
            return -1;
        if (!text.ContainsAnyInRange('A', 'Z') && !char.IsUpper(text[0]))
            return lexicon.Find(text);
        if (!article.StartsSentence(token))
            return -1;

        Span<char> lower = stackalloc char[text.Length];
        text.ToLowerInvariant(lower);
        return lexicon.Find(lower);
    }
}
