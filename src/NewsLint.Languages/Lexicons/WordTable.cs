namespace NewsLint.Languages.Lexicons;

/// <summary>The words that one thread has met in its stories: most words come again, and need not be looked up again.</summary>
public sealed class WordTable
{
    /// <summary>Beyond this many words the table starts anew; a longer one is none that a language has.</summary>
    const int MostWords = 8_000, LongestWord = 64;

    readonly Dictionary<string, KnownWord>.AlternateLookup<ReadOnlySpan<char>> words =
        new Dictionary<string, KnownWord>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

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
            if (words.TryGetValue(text, out var known))
                return known;
            if (text.Length > LongestWord)
                return new(text.ToString(), text.ToString().ToLowerInvariant(), LexiconEntry.None, LexiconEntry.None);

            if (words.Dictionary.Count >= MostWords)
                words.Dictionary.Clear();
            known = LookUp(text);
            words.Dictionary.Add(known.Written, known);
            return known;
        }
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
