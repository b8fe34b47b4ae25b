namespace NewsLint.Rules.Pages;

/// <summary>The literals that the regular expressions of a pack wait for, found in one pass over a text by the rarest two characters of each.</summary>
sealed class LiteralIndex
{
    const int Buckets = 1 << 10, None = -1;

    /// <summary>The first literal of each bucket, and the next one of each literal's.</summary>
    readonly int[] heads = new int[Buckets], nexts;

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
        (literals, nexts, offsets, regexOf) = (new string[count], new int[count], new int[count], new int[count]);
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
        ref var head = ref heads[BucketOf(text[rarest], text[rarest + 1])];
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

        for (var i = 1; i < text.Length; i++)
        {
            for (var literal = heads[BucketOf(text[i - 1], text[i])]; literal != None; literal = nexts[literal])
            {
                if (i - 1 - offsets[literal] is var start and >= 0 && text[start..].StartsWith(literals[literal], StringComparison.Ordinal))
                    isSeen[regexOf[literal]] = true;
            }
        }
    }

    static int BucketOf(char first, char second) => ((first * 37) ^ (second * 5)) & (Buckets - 1);
}
