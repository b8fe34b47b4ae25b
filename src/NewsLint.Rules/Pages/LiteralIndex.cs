namespace NewsLint.Rules.Pages;

/// <summary>The literals that the regular expressions of a pack wait for, found in one pass over a text by the rarest two characters of each.</summary>
sealed class LiteralIndex
{
    const int BucketBits = 11, Buckets = 1 << BucketBits;

    const int None = -1;

    /// <summary>The first literal of each bucket, and the next one of each literal's.</summary>
    readonly int[] heads = new int[Buckets], nexts;

    /// <summary>The two characters that each literal is found by.</summary>
    readonly uint[] pairs;

    readonly string[] literals;

    /// <summary>Where the two characters stand in each literal.</summary>
    readonly int[] offsets;

    /// <summary>Which regular expression waits for each literal.</summary>
    readonly int[] regexOf;

    /// <summary>What French and English write most, the most frequent first.</summary>
    const string Frequent = " esantirulodcmpévqfbgh.,'’àjxyèêzwçkù";

    readonly List<int> single = [];

    public LiteralIndex(PackTables tables)
    {
        var count = tables.Literals.Length;
        (literals, pairs, nexts, offsets, regexOf) = (new string[count], new uint[count], new int[count], new int[count], new int[count]);
        heads.AsSpan().Fill(None);
        for (var regex = 0; regex < tables.Regexes.Length; regex++)
        {
            var row = tables.Regexes[regex];
            for (var literal = row.FirstLiteral; literal < row.FirstLiteral + row.Literals; literal++)
                Add(literal, tables[tables.Literals[literal]].ToString(), regex);
        }
    }

    void Add(int literal, string text, int regex)
    {
        (literals[literal], regexOf[literal]) = (text, regex);
        if (text.Length == 1)
        {
            single.Add(literal);
            return;
        }

        var rarest = RarestPair(text);
        pairs[literal] = PairOf(text[rarest], text[rarest + 1]);
        ref var head = ref heads[BucketOf(pairs[literal])];
        (offsets[literal], nexts[literal], head) = (rarest, head, literal);
    }

    static int RarestPair(string text)
    {
        var rarest = 0;
        for (var i = 1; i < text.Length - 1; i++)
            rarest = RarityOf(text[i]) + RarityOf(text[i + 1]) > RarityOf(text[rarest]) + RarityOf(text[rarest + 1]) ? i : rarest;
        return rarest;
    }

    static int RarityOf(char c) => Frequent.IndexOf(c, StringComparison.Ordinal) is var place and >= 0 ? place : Frequent.Length;

    /// <summary>Tells of each regular expression that waits for something whether the text has it.</summary>
    public void Find(ReadOnlySpan<char> text, Span<bool> isSeen)
    {
        foreach (var literal in single)
            isSeen[regexOf[literal]] |= text.Contains(literals[literal][0]);

        var (before, place) = (0u, -1);
        var first = heads.AsSpan(0, Buckets);
        foreach (var c in text)
        {
            var pair = (before << 16) | c;
            before = c;
            for (var literal = first[BucketOf(pair)]; literal != None; literal = nexts[literal])
            {
                if (pairs[literal] == pair && place - offsets[literal] is var start and >= 0 && text[start..].StartsWith(literals[literal], StringComparison.Ordinal))
                    isSeen[regexOf[literal]] = true;
            }

            place++;
        }
    }

    static uint PairOf(char first, char second) => ((uint)first << 16) | second;

    /// <summary>Spread by 2^32 over the golden ratio.</summary>
    static int BucketOf(uint pair) => (int)((pair * 0x9E3779B9) >> (32 - BucketBits));
}
