namespace NewsLint.Languages.Acronyms;

/// <summary>What letters are known to stand for: <c>dictionaries/acronyms.txt</c>, of which a line is read when a story has its letters.</summary>
public sealed class AcronymTable
{
    static readonly Lazy<AcronymTable> All = new(() => new(WordFile.Text("acronyms")));

    readonly string text;
    readonly List<(int Start, int Length)> lines = [];
    readonly KnownAcronym?[] rows;
    readonly ListIndex byLetters = new();
    readonly Lazy<ListIndex> bySorted;

    AcronymTable(string text)
    {
        this.text = text;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n') is var end and >= 0 ? end : text.Length - start;
            if (length > 0 && text[start] != '#')
                lines.Add((start, length));
            start += length + 1;
        }

        rows = new KnownAcronym?[lines.Count];
        Index(byLetters, ListIndex.HashOf);
        bySorted = new(() =>
        {
            var index = new ListIndex();
            Index(index, letters => ListIndex.HashOf(Sorted(letters.ToString())));
            return index;
        });
    }

    public static AcronymTable Shipped => All.Value;

    public bool Has(string letters) => Of(letters).Any();

    /// <summary>All that the letters stand for, in either language.</summary>
    public IEnumerable<KnownAcronym> Of(string letters) => byLetters.LinesWith(ListIndex.HashOf(letters)).Select(Row).Where(row => row.French == letters || row.English == letters);

    /// <summary>What the letters stand for in a language.</summary>
    public IEnumerable<KnownAcronym> Of(string letters, string language) => Of(letters).Where(row => row.LettersIn(language) == letters);

    /// <summary>Known letters that are these in another order.</summary>
    public IEnumerable<string> Reordered(string letters)
    {
        var sorted = Sorted(letters);
        return bySorted.Value.LinesWith(ListIndex.HashOf(sorted)).Select(Row)
            .SelectMany(row => new[] { row.French, row.English }).Where(other => other != letters && Sorted(other) == sorted).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The letters in the order of the alphabet.</summary>
    public static string Sorted(string letters) => string.Concat(letters.Order());

    KnownAcronym Row(int line) => rows[line] ??= new(text.Substring(lines[line].Start, lines[line].Length));

    void Index(ListIndex index, Func<ReadOnlySpan<char>, int> hashOf)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = text.AsSpan(lines[i].Start, lines[i].Length);
            var (first, second) = (line.IndexOf('\t'), line.IndexOf('\t') + 1 + line[(line.IndexOf('\t') + 1)..].IndexOf('\t'));
            if (line[0] != '-')
                index.Add(hashOf(line[..first]), i);
            if (line[first + 1] != '-')
                index.Add(hashOf(line[(first + 1)..second]), i);
        }
    }
}
