using NewsLint.Languages.Lexicons;

namespace NewsLint.Languages.Tagging;

/// <summary>What a tagger sees of one word, each as a number.</summary>
/// <param name="Lower">The word in lower case.</param>
/// <param name="Classes">What the lexicon says the lower-case word can be.</param>
/// <param name="OwnClasses">The same for the word as written.</param>
/// <param name="HasTail">True with a hyphen in it, or with something hanging on: <c>dit-il</c>, <c>Putin's</c>.</param>
readonly record struct WordView(uint Lower, uint End1, uint End2, uint End3, uint End4, uint Start2, uint Shape, uint Classes, uint OwnClasses, bool HasTail)
{
    public static readonly WordView Outside = new(1, 1, 1, 1, 1, 1, 9, 1, 1, HasTail: false);

    const int LongestWord = 64;

    /// <summary>What may hang on a French verb or noun by a hyphen.</summary>
    static readonly string[] Hanging = ["il", "elle", "on", "ils", "elles", "je", "tu", "nous", "vous", "ce", "t", "là", "ci", "moi", "toi", "le", "la", "les", "lui", "leur", "y", "en"];

    public static WordView Of(ReadOnlySpan<char> word, LexicalClasses classes)
    {
        var whole = word.Length;
        word = WithoutHanging(word[..Math.Min(word.Length, LongestWord)]);
        Span<char> lower = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
            lower[i] = Letters.Fold(word[i]);

        var own = classes.Of(word);
        return new(
            Hash(lower), End(lower, 1), End(lower, 2), End(lower, 3), End(lower, 4),
            Hash(lower[..Math.Min(2, lower.Length)]), ShapeOf(word),
            lower.SequenceEqual(word) ? own : classes.Of(lower), own, word.Length < whole || word.Contains('-'));
    }

    static ReadOnlySpan<char> WithoutHanging(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word[^1] == 's' && Letters.IsApostrophe(word[^2]))
            return word[..^2];

        while (word.LastIndexOf('-') is var hyphen and > 0 && IsHanging(word[(hyphen + 1)..]))
            word = word[..hyphen];
        return word;
    }

    static bool IsHanging(ReadOnlySpan<char> part)
    {
        foreach (var hanging in Hanging)
        {
            if (part.SequenceEqual(hanging))
                return true;
        }

        return false;
    }

    static uint End(ReadOnlySpan<char> word, int length) => Hash(word[Math.Max(0, word.Length - length)..]);

    static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = (hash ^ c) * 16777619u;
        return hash;
    }

    /// <summary>Figures, mixed with figures, capitals, capitalised, marks, lower case.</summary>
    static uint ShapeOf(ReadOnlySpan<char> word)
    {
        var (digits, upper, letters) = (0, 0, 0);
        foreach (var c in word)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            upper += char.IsUpper(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        if (digits > 0)
            return digits == word.Length ? 1u : 2u;
        if (upper > 1 && upper == letters)
            return 3;
        return upper > 0 && char.IsUpper(word[0]) ? 4u : letters == 0 ? 5u : 6u;
    }
}
