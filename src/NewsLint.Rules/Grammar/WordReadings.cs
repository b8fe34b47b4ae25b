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

    /// <summary>The lexicon's number of each token's form; -1 for none.</summary>
    readonly int[] numbers;

    readonly KnownWord?[] words;
    WordForm[]? determiners;

    WordReadings(Article article)
    {
        this.article = article;
        (numbers, words) = (new int[article.Tokens.Length], new KnownWord?[article.Tokens.Length]);
        foreach (var block in article.Blocks)
        {
            if ((block.Language as NewsLanguage)?.Lexicon is not { } lexicon)
            {
                numbers.AsSpan()[block.Tokens].Fill(-1);
                continue;
            }

            var table = WordTable.Of(lexicon);
            for (var i = block.Tokens.Start.Value; i < block.Tokens.End.Value; i++)
            {
                words[i] = table[article[article.Tokens[i]]];
                numbers[i] = NumberOf(i, words[i]!);
            }
        }
    }

    public static WordReadings Of(Article article) => article.Layer(known => new WordReadings(known));

    public ReadOnlySpan<ReadingRow> this[int token] => numbers[token] < 0 ? [] : LexiconAt(token)!.ReadingsOf(numbers[token]);

    /// <summary>True for a word that the lexicon has as it is written, or as the first of a sentence in small letters.</summary>
    public bool IsInLexicon(int token) => numbers[token] >= 0;

    /// <summary>The lexicon's number of the word; -1 for one that it does not have, or has in small letters only.</summary>
    public int NumberAt(int token) => numbers[token];

    public Lexicon? LexiconAt(int token) => (article.BlockOf(token).Language as NewsLanguage)?.Lexicon;

    /// <summary>What the lexicon has of the token as it is written; none in a language without lexicon.</summary>
    public KnownWord? KnownAt(int token) => words[token];

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

    /// <summary>The word in lower case and with straight apostrophes, as the lexicon has it.</summary>
    public string Word(int token) => words[token]?.Folded ?? article[article.Tokens[token]].ToString().ToLowerInvariant();

    /// <summary>Gender and number that a French determiner asks of its noun; none for other words.</summary>
    public WordForm DeterminerAt(int token)
    {
        if (determiners is null)
        {
            determiners = new WordForm[numbers.Length];
            for (var i = 0; i < determiners.Length; i++)
                determiners[i] = FrenchDeterminers.FormOf(article[article.Tokens[i]]);
        }

        return determiners[token];
    }

    public static bool IsIn(ReadingRow reading, WordClasses classes) => ((int)classes & (1 << (int)reading.PartOfSpeech)) != 0;

    public static bool Shares(WordForm one, WordForm other, WordForm feature) =>
        (one & feature) is WordForm.None || (other & feature) is WordForm.None || (one & other & feature) is not WordForm.None;

    /// <summary>A capital is no part of a word at the start of a sentence only.</summary>
    int NumberOf(int token, KnownWord word)
    {
        if (article.Tokens[token].Kind is not TokenKind.Word)
            return -1;

        var text = article[article.Tokens[token]];
        return !text.ContainsAnyInRange('A', 'Z') && !char.IsUpper(text[0]) ? word.Number : article.StartsSentence(token) ? word.SmallNumber : -1;
    }
}
