using System.Collections.Concurrent;

namespace NewsLint.Languages.Acronyms;

/// <summary>What letters are known to stand for: <c>dictionaries/acronyms.txt</c>, of which a line is read when a story has its letters.</summary>
public sealed class AcronymTable
{
    static readonly Lazy<AcronymTable> All = new(() => new());

    readonly ListFile lines = new("acronyms");
    readonly ConcurrentDictionary<int, KnownAcronym> rows = [];
    readonly ListIndex byLetters;
    readonly Lazy<ListIndex> bySorted;

    AcronymTable()
    {
        byLetters = Index(ListIndex.HashOf);
        bySorted = new(() => Index(letters => ListIndex.HashOf(Sorted(letters.ToString()))));
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

    KnownAcronym Row(int place) => rows.TryGetValue(place, out var row) ? row : rows.GetOrAdd(place, new KnownAcronym(lines[place]));

    ListIndex Index(Func<ReadOnlySpan<char>, int> hashOf)
    {
        var index = new ListIndex(2 * lines.Room);
        lines.ForEach((place, line) =>
        {
            var (first, second) = (line.IndexOf('\t'), line.IndexOf('\t') + 1 + line[(line.IndexOf('\t') + 1)..].IndexOf('\t'));
            if (line[0] != '-')
                index.Add(hashOf(line[..first]), place);
            if (line[first + 1] != '-')
                index.Add(hashOf(line[(first + 1)..second]), place);
        });
        return index;
    }
}
