namespace NewsLint.Languages.Lexicons;

/// <summary>All forms of a lexicon within some edits of a word: letters wrong, missing, too many, or swapped with the next.</summary>
/// <remarks>A walk over the automaton with one row of the edit distance a letter; a branch is left as soon as its row holds nothing near enough.</remarks>
ref struct NearWords
{
    public const int LongestWord = 40;

    readonly Lexicon lexicon;
    readonly ReadOnlySpan<uint> arcs;
    readonly int most, length;
    readonly Span<byte> word, path;
    readonly Span<char> letters;
    readonly Span<int> rows;
    readonly List<string> found;

    NearWords(Lexicon lexicon, int most, int length, Span<byte> word, Span<byte> path, Span<char> letters, Span<int> rows, List<string> found)
    {
        this.lexicon = lexicon;
        this.most = most;
        this.length = length;
        this.word = word;
        this.path = path;
        this.letters = letters;
        this.rows = rows;
        this.found = found;
        arcs = lexicon.Arcs;
    }

    /// <param name="edits">At most how many.</param>
    public static List<string> Of(Lexicon lexicon, ReadOnlySpan<char> word, int edits)
    {
        var found = new List<string>();
        if (word.Length is 0 or > LongestWord)
            return found;

        var deepest = word.Length + edits;
        Span<byte> labels = stackalloc byte[word.Length];
        for (var i = 0; i < word.Length; i++)
            labels[i] = lexicon.LabelOf(word[i]);
        Span<int> rows = new int[(deepest + 1) * (word.Length + 1)];
        for (var j = 0; j <= word.Length; j++)
            rows[j] = j;
        new NearWords(lexicon, edits, word.Length, labels, stackalloc byte[deepest + 1], stackalloc char[deepest + 1], rows, found).Walk(lexicon.Root, 0);
        return found;
    }

    readonly void Walk(int state, int depth)
    {
        if (depth == length + most)
            return;

        for (; ; state++)
        {
            var arc = arcs[state];
            path[depth] = (byte)(arc >> 24);
            if (FillRow(depth + 1) <= most)
            {
                letters[depth] = lexicon.LetterOf(arc);
                if ((arc & AutomatonBuilder.Final) != 0 && rows[((depth + 1) * (length + 1)) + length] <= most)
                    found.Add(new(letters[..(depth + 1)]));
                if ((arc & AutomatonBuilder.TargetMask) is var target and not 0)
                    Walk((int)target, depth + 1);
            }

            if ((arc & AutomatonBuilder.Last) != 0)
                return;
        }
    }

    /// <summary>The distances from the path so far to each beginning of the word; the least of them comes back.</summary>
    readonly int FillRow(int depth)
    {
        var width = length + 1;
        var row = rows.Slice(depth * width, width);
        var above = rows.Slice((depth - 1) * width, width);
        var label = path[depth - 1];
        var (first, last) = (Math.Max(1, depth - most), Math.Min(length, depth + most));
        row[first - 1] = first == 1 ? depth : most + 1;
        var least = row[first - 1];
        for (var j = first; j <= last; j++)
        {
            var isSame = word[j - 1] == label;
            var cost = above[j - 1] + (isSame ? 0 : 1);
            cost = Math.Min(cost, row[j - 1] + 1);
            cost = j < depth + most ? Math.Min(cost, above[j] + 1) : cost;
            if (!isSame && depth > 1 && j > 1 && word[j - 2] == label && path[depth - 2] == word[j - 1])
                cost = Math.Min(cost, rows[((depth - 2) * width) + j - 2] + 1);
            row[j] = cost;
            least = Math.Min(least, cost);
        }

        return least;
    }
}
