namespace NewsLint.Languages.Acronyms;

/// <summary>What letters are known to stand for: <c>dictionaries/acronyms.txt</c>, read when a story first has letters.</summary>
public sealed class AcronymTable
{
    static readonly Lazy<AcronymTable> All = new(() => new(WordFile.Lines("acronyms")));

    readonly ILookup<string, KnownAcronym> byFrench, byEnglish;
    readonly Lazy<ILookup<string, string>> bySorted;

    AcronymTable(IEnumerable<string> lines)
    {
        var rows = lines.Select(line => new KnownAcronym(line)).ToArray();
        byFrench = rows.Where(row => row.French.Length > 0).ToLookup(row => row.French, StringComparer.Ordinal);
        byEnglish = rows.Where(row => row.English.Length > 0).ToLookup(row => row.English, StringComparer.Ordinal);
        bySorted = new(() => byFrench.Select(group => group.Key).Union(byEnglish.Select(group => group.Key), StringComparer.Ordinal).ToLookup(Sorted, StringComparer.Ordinal));
    }

    public static AcronymTable Shipped => All.Value;

    public bool Has(string letters) => byFrench.Contains(letters) || byEnglish.Contains(letters);

    /// <summary>All that the letters stand for, in either language.</summary>
    public IEnumerable<KnownAcronym> Of(string letters) => byFrench[letters].Union(byEnglish[letters]);

    /// <summary>What the letters stand for in a language.</summary>
    public IEnumerable<KnownAcronym> Of(string letters, string language) => (language == "fr" ? byFrench : byEnglish)[letters];

    /// <summary>Known letters that are these in another order.</summary>
    public IEnumerable<string> Reordered(string letters) => bySorted.Value[Sorted(letters)].Where(other => other != letters);

    /// <summary>The letters in the order of the alphabet.</summary>
    public static string Sorted(string letters) => string.Concat(letters.Order());
}
