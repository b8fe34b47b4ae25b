using System.Collections.Immutable;

namespace NewsLint.Languages.Acronyms;

/// <summary>A body or a thing that letters stand for.</summary>
/// <param name="French">Its letters in French; empty if French has none.</param>
/// <param name="English">Its letters in English; empty if English has none.</param>
/// <param name="FrenchNames">What they stand for, in French, the usual wording first.</param>
/// <param name="EnglishNames">The same in English.</param>
/// <param name="NeedsNoWord">True where readers know it without an explanation.</param>
public sealed record KnownAcronym(string French, string English, ImmutableArray<AcronymName> FrenchNames, ImmutableArray<AcronymName> EnglishNames, bool NeedsNoWord)
{
    /// <summary>The letters of a language.</summary>
    public string LettersIn(string language) => language == "fr" ? French : English;

    public ImmutableArray<AcronymName> NamesIn(string language) => language == "fr" ? FrenchNames : EnglishNames;

    /// <summary>Reads a line of <c>dictionaries/acronyms.txt</c>.</summary>
    internal static KnownAcronym Parse(string line)
    {
        var columns = line.Split('\t');
        return new(Letters(columns[0]), Letters(columns[1]), Names(columns[2]), Names(columns[3]), columns[4] == "*");
    }

    static string Letters(string column) => column == "-" ? "" : column;

    static ImmutableArray<AcronymName> Names(string column) => column == "-" ? [] : [.. column.Split(" | ").Select(AcronymName.Of)];
}
