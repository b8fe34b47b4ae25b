using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsLint.Languages.Lexicons;

/// <summary>The words that one thread has met in its stories: most words come again, and need not be looked up again. A cache of four ways: a new word may take another's place.</summary>
public sealed class WordTable
{
    const int Ways = 4, FirstSets = 1 << 9, MostSets = 1 << 13, LongestWord = 64;

    (ulong Hash, KnownWord? Word)[] places = new (ulong, KnownWord?)[FirstSets * Ways];

    /// <summary>The words and marks of one character.</summary>
    readonly KnownWord?[] marks = new KnownWord?[0x100];

    /// <summary>Which of a set has to go: each in turn, whatever the set. To note which was met last would be a write at every word, which the collector looks through.</summary>
    uint leaving;

    [ThreadStatic]
    static Dictionary<Lexicon, WordTable>? tables;

    readonly Lexicon lexicon;

    WordTable(Lexicon lexicon) => this.lexicon = lexicon;

    /// <summary>The table of the thread that asks.</summary>
    public static WordTable Of(Lexicon lexicon)
    {
        tables ??= [];
        if (!tables.TryGetValue(lexicon, out var table))
            tables.Add(lexicon, table = new(lexicon));
        return table;
    }

    public KnownWord this[ReadOnlySpan<char> text]
    {
        get
        {
            if (text.Length == 1 && text[0] < marks.Length)
                return marks[text[0]] ??= LookUp(text);
            if (text.Length > LongestWord)
                return new(text.ToString(), text.ToString().ToLowerInvariant(), LexiconEntry.None, LexiconEntry.None);

            var hash = HashOf(text);
            var set = places.AsSpan(FirstPlaceOf(hash), Ways);
            for (var way = 0; way < Ways; way++)
            {
                if (set[way].Word is not { } word)
                    return Keep(ref set[way], hash, text);
                if (set[way].Hash == hash && text.SequenceEqual(word.Written))
                    return word;
            }

            if (places.Length == MostSets * Ways)
                return Keep(ref set[(int)(leaving++ % Ways)], hash, text);
            Grow();
            return this[text];
        }
    }

    int FirstPlaceOf(ulong hash) => (int)(hash & (ulong)((places.Length / Ways) - 1)) * Ways;

    /// <summary>A table for one story is small; it grows when a word would have to go.</summary>
    void Grow()
    {
        var old = places;
        places = new (ulong, KnownWord?)[Ways * old.Length];
        foreach (var (hash, word) in old)
        {
            if (word is null)
                continue;

            var place = FirstPlaceOf(hash);
            while (places[place].Word is not null)
                place++;
            places[place] = (hash, word);
        }
    }

    KnownWord Keep(ref (ulong Hash, KnownWord? Word) place, ulong hash, ReadOnlySpan<char> text)
    {
        var word = LookUp(text);
        place = (hash, word);
        return word;
    }

    /// <summary>Four characters at a time.</summary>
    static ulong HashOf(ReadOnlySpan<char> text)
    {
        const ulong mix = 0x9E3779B97F4A7C15;
        var hash = (ulong)text.Length;
        for (; text.Length >= 4; text = text[4..])
            hash = BitOperations.RotateLeft((hash ^ MemoryMarshal.Cast<char, ulong>(text[..4])[0]) * mix, 29);
        foreach (var c in text)
            hash = BitOperations.RotateLeft((hash ^ c) * mix, 29);
        hash *= mix;
        return hash ^ (hash >> 32);
    }

    KnownWord LookUp(ReadOnlySpan<char> text)
    {
        Span<char> small = stackalloc char[text.Length], folded = stackalloc char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = Letters.Fold(text[i]);
            small[i] = Letters.IsApostrophe(text[i]) ? text[i] : folded[i];
        }

        var (written, asWritten) = (text.ToString(), EntryOf(text));
        return new(written, folded.SequenceEqual(text) ? written : folded.ToString(), asWritten, small.SequenceEqual(text) ? asWritten : EntryOf(small));
    }

    LexiconEntry EntryOf(ReadOnlySpan<char> word)
    {
        if (lexicon.Find(word) is not (var number and >= 0))
            return LexiconEntry.None;

        var classes = 0;
        foreach (var reading in lexicon.ReadingsOf(number))
            classes |= 1 << (int)reading.PartOfSpeech;
        return new(number, classes);
    }
}
