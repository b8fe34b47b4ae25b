namespace NewsLint.Languages.Lexicons;

/// <summary>The words that one thread has met in its stories: most words come again, and need not be looked up again.</summary>
public sealed class WordTable
{
    /// <summary>Beyond this many words the table starts anew; a longer one is none that a language has.</summary>
    const int MostWords = 8_000, LongestWord = 64;

    readonly Dictionary<string, KnownWord>.AlternateLookup<ReadOnlySpan<char>> words =
        new Dictionary<string, KnownWord>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

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
            if (words.TryGetValue(text, out var known))
                return known;

            if (words.Dictionary.Count >= MostWords)
                words.Dictionary.Clear();
            return text.Length > LongestWord ? LookUp(text) : words[text] = LookUp(text);
        }
    }

    KnownWord LookUp(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestWord)
            return new(text.ToString().ToLowerInvariant(), -1, -1);

        Span<char> small = stackalloc char[text.Length], folded = stackalloc char[text.Length];
        text.ToLowerInvariant(small);
        for (var i = 0; i < text.Length; i++)
            folded[i] = Letters.Fold(text[i]);
        var number = lexicon.Find(text);
        return new(folded.ToString(), number, small.SequenceEqual(text) ? number : lexicon.Find(small));
    }
}
