namespace NewsLint.Rules.Pages;

/// <summary>The literals that the regular expressions of a pack wait for, found in one pass over a text by their first two characters.</summary>
sealed class LiteralIndex
{
    const int Buckets = 1 << 10, None = -1;

    /// <summary>The first literal of each bucket, and the next one of each literal's.</summary>
    readonly int[] heads = new int[Buckets], nexts;

    readonly string[] literals;

    /// <summary>Which regular expression waits for each literal.</summary>
    readonly int[] regexOf;

    readonly List<int> single = [];

    public LiteralIndex(PackTables tables)
    {
        (literals, nexts, regexOf) = (new string[tables.Literals.Length], new int[tables.Literals.Length], new int[tables.Literals.Length]);
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

        ref var head = ref heads[BucketOf(text[0], text[1])];
        (nexts[literal], head) = (head, literal);
    }

    /// <summary>Tells of each regular expression that waits for something whether the text has it.</summary>
    public void Find(ReadOnlySpan<char> text, Span<bool> isSeen)
    {
        foreach (var literal in single)
            isSeen[regexOf[literal]] |= text.Contains(literals[literal][0]);

        for (var i = 1; i < text.Length; i++)
        {
            for (var literal = heads[BucketOf(text[i - 1], text[i])]; literal != None; literal = nexts[literal])
            {
                if (text[(i - 1)..].StartsWith(literals[literal], StringComparison.Ordinal))
                    isSeen[regexOf[literal]] = true;
            }
        }
    }

    static int BucketOf(char first, char second) => ((first * 37) ^ (second * 5)) & (Buckets - 1);
}
