using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsLint.Languages.Lexicons;

/// <summary>The words that one thread has met in its stories: most words come again, and need not be looked up again. A cache of four ways: a new word may take an older one's place.</summary>
public sealed class WordTable
{
    const int Ways = 4, FirstSets = 1 << 9, MostSets = 1 << 13, LongestWord = 64;

    KnownWord?[] words = new KnownWord?[FirstSets * Ways];
    uint[] hashes = new uint[FirstSets * Ways];

    /// <summary>The words and marks of one character.</summary>
    readonly KnownWord?[] marks = new KnownWord?[0x100];

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
            var first = FirstPlaceOf(hash);
            for (var place = first; place < first + Ways; place++)
            {
                if (hashes[place] == hash && words[place] is { } word && text.SequenceEqual(word.Written))
                    return place == first ? word : Advance(place, word);
                if (words[place] is null)
                    return Keep(place, hash, text);
            }

            if (words.Length < MostSets * Ways)
            {
                Grow();
                return this[text];
            }

            return Keep(first + Ways - 1, hash, text);
        }
    }

    int FirstPlaceOf(uint hash) => (int)(hash % (uint)(words.Length / Ways)) * Ways;

    /// <summary>A table for one story is small; it grows when a word would have to go.</summary>
    void Grow()
    {
        var (oldWords, oldHashes) = (words, hashes);
        (words, hashes) = (new KnownWord?[Ways * oldWords.Length], new uint[Ways * oldWords.Length]);
        for (var i = 0; i < oldWords.Length; i++)
        {
            if (oldWords[i] is null)
                continue;

            var place = FirstPlaceOf(oldHashes[i]);
            while (words[place] is not null)
                place++;
            (words[place], hashes[place]) = (oldWords[i], oldHashes[i]);
        }
    }

    KnownWord Keep(int place, uint hash, ReadOnlySpan<char> text)
    {
        hashes[place] = hash;
        return words[place] = LookUp(text);
    }

    /// <summary>A word that comes again moves to the front, where it is found first and lost last.</summary>
    KnownWord Advance(int place, KnownWord word)
    {
        (words[place - 1], words[place]) = (word, words[place - 1]);
        (hashes[place - 1], hashes[place]) = (hashes[place], hashes[place - 1]);
        return word;
    }

    /// <summary>Four characters at a time.</summary>
    static uint HashOf(ReadOnlySpan<char> text)
    {
        const ulong mix = 0x9E3779B97F4A7C15;
        var hash = (ulong)text.Length;
        for (; text.Length >= 4; text = text[4..])
            hash = BitOperations.RotateLeft((hash ^ MemoryMarshal.Cast<char, ulong>(text[..4])[0]) * mix, 29);
        foreach (var c in text)
            hash = BitOperations.RotateLeft((hash ^ c) * mix, 29);
        hash *= mix;
        return (uint)(hash >> 32);
    }

    KnownWord LookUp(ReadOnlySpan<char> text)
    {
        Span<char> small = stackalloc char[text.Length], folded = stackalloc char[text.Length];
        text.ToLowerInvariant(small);
        for (var i = 0; i < text.Length; i++)
            folded[i] = Letters.Fold(text[i]);
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
