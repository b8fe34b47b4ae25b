using NewsLint.Articles;

namespace NewsLint.Languages.Lexicons;

/// <summary>Asks whether a word can be a form of one of some lemmas, of certain word classes, with certain features.</summary>
readonly ref struct FormQuestion(Lexicon lexicon, ReadOnlySpan<string> lemmas, ReadOnlySpan<PartOfSpeech> classes, WordForm form)
{
    const int LongestWord = 64;

    readonly ReadOnlySpan<string> lemmas = lemmas;
    readonly ReadOnlySpan<PartOfSpeech> classes = classes;

    /// <summary>In the letter case it has, or in lower case; an elided word by its vowel: <c>qu'</c> is a form of <c>que</c>.</summary>
    public bool IsTrueOf(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestWord)
            return false;

        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
            folded[i] = Letters.Fold(word[i]);
        if (folded[^1] == '\'' && folded.Length > 1)
            folded[^1] = 'e';
        return HasReading(word) || (!folded.SequenceEqual(word) && HasReading(folded));
    }

    bool HasReading(ReadOnlySpan<char> word)
    {
        var number = lexicon.Find(word);
        if (number < 0)
            return false;

        foreach (var reading in lexicon.ReadingsOf(number))
        {
            if ((reading.Form & form) == form
                && (classes.IsEmpty || classes.Contains(reading.PartOfSpeech))
                && (lemmas.IsEmpty || HasLemma(word, reading)))
                return true;
        }

        return false;
    }

    bool HasLemma(ReadOnlySpan<char> word, ReadingRow reading)
    {
        foreach (var lemma in lemmas)
        {
            if (lexicon.HasLemma(word, reading, lemma))
                return true;
        }

        return false;
    }
}
