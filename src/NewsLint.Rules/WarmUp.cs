using NewsLint.Languages;
using NewsLint.Languages.Names;
using NewsLint.Rules.Grammar;
using NewsLint.Rules.Spellings;

namespace NewsLint.Rules;

/// <summary>Gets ready what nearly every story asks for: tables that are otherwise opened when first needed.</summary>
public static class WarmUp
{
    /// <summary>Opens the tables, in the order of the rules that ask: done on a core that is free, it spares the first story the wait.</summary>
    /// <param name="language">The two-letter code of the language that stories are likely to be in.</param>
    public static void OpenTables(string language)
    {
        _ = NewsLanguage.Of(language).Lexicon;
        _ = KnownNames.Shipped;
        _ = SpellingTable.Of(language);
        NounPairs.OpenLists();
        foreach (var other in NewsLanguage.WithLexicon)
            _ = other.Lexicon;
    }
}
