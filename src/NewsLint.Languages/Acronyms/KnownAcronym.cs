using System.Collections.Immutable;

namespace NewsLint.Languages.Acronyms;

/// <summary>A body or a thing that letters stand for. What it is called is read when asked for.</summary>
public sealed class KnownAcronym
{
    readonly string frenchColumn, englishColumn;
    ImmutableArray<AcronymName> french, english;

    /// <param name="line">A line of <c>dictionaries/acronyms.txt</c>.</param>
    internal KnownAcronym(string line)
    {
        var columns = line.Split('\t');
        (French, English, frenchColumn, englishColumn, NeedsNoWord) = (Letters(columns[0]), Letters(columns[1]), columns[2], columns[3], columns[4] == "*");
    }

    /// <summary>Its letters in French; empty if French has none.</summary>
    public string French { get; }

    /// <summary>Its letters in English; empty if English has none.</summary>
    public string English { get; }

    /// <summary>True where readers know it without an explanation.</summary>
    public bool NeedsNoWord { get; }

    /// <summary>What the letters stand for in both languages.</summary>
    public IEnumerable<AcronymName> Names => NamesIn("fr").Concat(NamesIn("en"));

    /// <summary>The letters of a language; empty if it has none.</summary>
    public string LettersIn(string language) => language == "fr" ? French : English;

    /// <summary>What they stand for in a language, the usual wording first.</summary>
    public ImmutableArray<AcronymName> NamesIn(string language)
    {
        if (language == "fr")
            return french.IsDefault ? french = Read(frenchColumn) : french;
        return english.IsDefault ? english = Read(englishColumn) : english;
    }

    static string Letters(string column) => column == "-" ? "" : column;

    static ImmutableArray<AcronymName> Read(string column) => column == "-" ? [] : [.. column.Split(" | ").Select(AcronymName.Of)];
}
