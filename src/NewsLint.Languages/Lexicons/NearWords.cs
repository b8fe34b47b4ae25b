namespace NewsLint.Languages.Lexicons;

/// <summary>All forms of a lexicon within two edits of a word: letters wrong, missing, too many, or swapped with the next.</summary>
/// <remarks>
/// A walk over the automaton beside the word's own, which is kept in bits (Wu and Manber, Fast Text Searching Allowing Errors, 1992): bit i
/// of row k is set where the path so far is k edits from the word's first i letters. A branch is left as soon as its last row is empty.
/// </remarks>
readonly ref struct NearWords
{
    public const int LongestWord = 40, MostEdits = 2;

    readonly Lexicon lexicon;
    readonly ReadOnlySpan<uint> arcs;
    readonly ReadOnlySpan<ulong> places;
    readonly Span<char> letters;
    readonly int edits;
    readonly ulong end;
    readonly List<string> found;

    NearWords(Lexicon lexicon, ReadOnlySpan<ulong> places, Span<char> letters, int length, int edits, List<string> found)
    {
        this.lexicon = lexicon;
        this.places = places;
        this.letters = letters;
        this.edits = edits;
        this.found = found;
        end = 1ul << length;
        arcs = lexicon.Arcs;
    }

    /// <param name="lexicon">The words.</param>
    /// <param name="word">What was written.</param>
    /// <param name="edits">At most how many: 1 or 2.</param>
    public static List<string> Of(Lexicon lexicon, ReadOnlySpan<char> word, int edits)
    {
        var found = new List<string>();
        if (word.Length is 0 or > LongestWord)
            return found;

        Span<ulong> places = stackalloc ulong[byte.MaxValue + 1];
        places.Clear();
        for (var i = 0; i < word.Length; i++)
            places[lexicon.LabelOf(word[i])] |= 2ul << i;
        places[0] = 0;
        new NearWords(lexicon, places, stackalloc char[word.Length + MostEdits], word.Length, edits, found)
            .Walk(lexicon.Root, 0, new(Row0: 1, Row1: 3, Row2: 7, Swap1: 0, Swap2: 0));
        return found;
    }

    /// <param name="Swap1">Where one more letter, the one before, makes a swap that costs the first edit.</param>
    /// <param name="Swap2">The same for the second.</param>
    readonly record struct Rows(ulong Row0, ulong Row1, ulong Row2, ulong Swap1, ulong Swap2);

    void Walk(int state, int depth, Rows rows)
    {
        if (depth == letters.Length)
            return;

        // Once all edits are made, only the word's own letters lead on: most arcs need no more than this.
        var (isSpent, next) = edits == 1 ? (rows.Row0 == 0, (rows.Row1 << 1) | rows.Swap1) : ((rows.Row1 | rows.Swap1) == 0, (rows.Row2 << 1) | rows.Swap2);
        for (; ; state++)
        {
            var arc = arcs[state];
            var at = places[(int)(arc >> 24)];
            if (!isSpent || (next & at) != 0)
                Follow(arc, depth, Step(rows, at));
            if ((arc & AutomatonBuilder.Last) != 0)
                return;
        }
    }

    void Follow(uint arc, int depth, Rows rows)
    {
        var reach = edits == 1 ? rows.Row1 : rows.Row2;
        if (reach == 0)
            return;

        letters[depth] = lexicon.LetterOf(arc);
        if ((arc & AutomatonBuilder.Final) != 0 && (reach & end) != 0)
            found.Add(new(letters[..(depth + 1)]));
        if ((arc & AutomatonBuilder.TargetMask) is var target and not 0)
            Walk((int)target, depth + 1, rows);
    }

    /// <param name="rows">The rows before the letter.</param>
    /// <param name="at">The places of the letter in the word.</param>
    Rows Step(in Rows rows, ulong at)
    {
        var within = (end << 1) - 1;
        var row0 = (rows.Row0 << 1) & at;
        var row1 = (((rows.Row1 << 1) & at) | rows.Row0 | ((rows.Row0 | row0) << 1) | ((rows.Swap1 & at) << 1)) & within;
        var row2 = (((rows.Row2 << 1) & at) | rows.Row1 | ((rows.Row1 | row1) << 1) | ((rows.Swap2 & at) << 1)) & within;
        return new(row0, row1, row2, (rows.Row0 << 1) & (at >> 1), (rows.Row1 << 1) & (at >> 1));
    }
}
