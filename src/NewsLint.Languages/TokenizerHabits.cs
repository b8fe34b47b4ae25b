namespace NewsLint.Languages;

/// <summary>What a language does its own way when it writes words and numbers.</summary>
sealed class TokenizerHabits(string language, IEnumerable<string> elisions, bool partsThousandsWithSpaces)
{
    readonly HashSet<string> elisions = new(elisions, StringComparer.OrdinalIgnoreCase);

    Abbreviations? abbreviations;

    /// <summary>Read when a story in the language is; two threads that read them at the same time read the same.</summary>
    public Abbreviations Abbreviations => abbreviations ??= new(language);

    /// <summary>True when an ordinary space may part thousands, as in <c>11 000</c>; a no-break space may everywhere.</summary>
    public bool PartsThousandsWithSpaces { get; } = partsThousandsWithSpaces;

    /// <summary>True for a word that drops its vowel before another: <c>l</c>, <c>qu</c>.</summary>
    public bool Elides(ReadOnlySpan<char> word) =>
        word.Length <= 7 && elisions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
