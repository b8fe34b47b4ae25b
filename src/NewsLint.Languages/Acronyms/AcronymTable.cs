using System.Collections.Concurrent;
using NewsLint.Languages.Lists;

namespace NewsLint.Languages.Acronyms;

/// <summary>What letters are known to stand for: <c>dictionaries/acronyms.txt</c>, of which a line is read when a story has its letters.</summary>
public sealed class AcronymTable
{
    static readonly Lazy<AcronymTable> All = new(() => new());

    readonly ListFile lines = new("acronyms");
    readonly ConcurrentDictionary<int, KnownAcronym> rows = [];
    readonly CompiledIndex byLetters = ListIndexes.Of("acronyms"), bySorted = ListIndexes.Of("acronyms/sorted");

    AcronymTable()
    {
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
        return bySorted.LinesWith(ListIndex.HashOf(sorted)).Select(Row)
            .SelectMany(row => new[] { row.French, row.English }).Where(other => other != letters && Sorted(other) == sorted).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The letters in the order of the alphabet.</summary>
    public static string Sorted(string letters) => string.Concat(letters.Order());

    KnownAcronym Row(int place) => rows.TryGetValue(place, out var row) ? row : rows.GetOrAdd(place, new KnownAcronym(lines[place]));

    /// <summary>The lines by their letters in either language, as a key is made of those.</summary>
    internal static byte[] Index(Func<string, string> keyOf)
    {
        var index = new ListIndex();
        new ListFile("acronyms").ForEach((place, line) =>
        {
            foreach (var letters in line.ToString().Split('\t')[..2].Where(letters => letters[0] != '-'))
                index.Add(ListIndex.HashOf(keyOf(letters)), place);
        });
        return index.Compile();
    }
}
