using NewsLint.Articles;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Languages.Tagging;

/// <summary>The word classes that a lexicon gives a word, as one number: words that can be the same have the same.</summary>
sealed class LexicalClasses(Lexicon lexicon)
{
    const uint Unknown = 2;

    const WordForm Telling = WordForm.Infinitive | WordForm.PresentParticiple | WordForm.PastParticiple | WordForm.Plural | WordForm.Singular | WordForm.Third | WordForm.Past;

    /// <summary>By the lexicon's entries, which many words share; 0 where it was not asked for yet.</summary>
    readonly uint[] known = new uint[lexicon.Entries];

    public uint Of(ReadOnlySpan<char> word)
    {
        if (word.Length > 0 && Letters.IsApostrophe(word[^1]))
            return OfElided(word[..^1]);

        var number = lexicon.Find(word);
        if (number >= 0)
            return OfForm(number);

        var hyphen = word.LastIndexOf('-');
        return hyphen > 0 && hyphen < word.Length - 1 && lexicon.Find(word[(hyphen + 1)..]) is var last and >= 0 ? OfForm(last) * 31 : Unknown;
    }

    /// <summary>What the word is with its vowel: <c>qu'</c> is <c>que</c>.</summary>
    uint OfElided(ReadOnlySpan<char> start)
    {
        Span<char> whole = stackalloc char[start.Length + 1];
        start.CopyTo(whole);
        whole[^1] = 'e';
        var number = lexicon.Find(whole);
        return number < 0 ? Unknown : OfForm(number) * 37;
    }

    uint OfForm(int number)
    {
        ref var code = ref known[lexicon.EntryOf(number)];
        if (code == 0)
        {
            var mixed = 17u;
            var last = 0u;
            foreach (var reading in lexicon.ReadingsOf(number))
            {
                var one = ((uint)reading.PartOfSpeech << 20) | (uint)(reading.Form & Telling);
                mixed = one == last ? mixed : (mixed * 0x01000193) ^ one;
                last = one;
            }

            code = mixed | 4;
        }

        return code;
    }
}
