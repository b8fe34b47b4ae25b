using NewsLint.Languages;

namespace NewsLint.Rules.Grammar;

/// <summary>Names that a language writes with a capital only, by their small letters.</summary>
static class CapitalisedNames
{
    static readonly Lazy<Dictionary<string, string>> French = new(() => Read("fr")), English = new(() => Read("en"));

    /// <summary>The name with its capital; none for a word that is no such name, or that the lexicon has in small letters too.</summary>
    public static string? Of(NewsLanguage language, ReadOnlySpan<char> word)
    {
        var names = language.Code == "fr" ? French.Value : English.Value;
        return names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var name) && language.Lexicon!.Find(word) < 0 ? name : null;
    }

    static Dictionary<string, string> Read(string code) =>
        WordFile.Words($"capitalised.{code}").ToDictionary(name => name.ToLowerInvariant(), StringComparer.Ordinal);
}
