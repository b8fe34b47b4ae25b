using NewsLint.Languages;
using NewsLint.Languages.Lexicons;
using NewsLint.Languages.Names;

namespace NewsLint.Rules.Names;

/// <summary>What a story and the dictionaries say of the words of its names.</summary>
sealed class NameFacts(Cast cast)
{
    /// <summary>How many characters a quoted title has at most.</summary>
    const int LongestTitle = 40;

    /// <summary>True when the word is surely a name's: at one place at least its capital has no other cause, or no dictionary has it.</summary>
    public bool IsCertain(NameWord word) => word.Places.Any(place => !cast.Mentions[place.Mention].IsDoubtful) || !word.Name.IsKnown;

    /// <summary>True when the first of two spellings is likelier what was meant: the one that the story has more often, that is better known, that comes first.</summary>
    public bool IsLikelier(NameWord one, NameWord other) => one.Count != other.Count ? one.Count > other.Count : Renown(one) >= Renown(other);

    /// <summary>From 3, for a known name or a word that stands in one, to 0, for a word that no list and no dictionary has.</summary>
    public int Renown(NameWord word) =>
        word.Name.Known is not null || word.Places.Any(place => cast.Mentions[place.Mention].Name.Known is not null) ? 3
        : KnownNames.Shipped.HasWord(word.Folded) ? 2
        : word.Name.IsKnown ? 1 : 0;

    /// <summary>True when a place of it stands in quotation marks around a few words only: a title, a pun.</summary>
    public bool IsTitle(NameWord word) => word.Places.Any(place => IsTitle(cast.Mentions[place.Mention]));

    public bool IsTitle(Mention mention)
    {
        var start = cast.Article.Tokens[mention.First].Start;
        foreach (var quotation in cast.Article.Quotations)
        {
            if (quotation.Span.Contains(start) && quotation.Span.Length <= LongestTitle)
                return true;
        }

        return false;
    }

    public bool IsPerson(NameWord word)
    {
        foreach (var place in word.Places)
        {
            if (cast.Mentions[place.Mention].Kind is NameKind.Person)
                return true;
        }

        return false;
    }

    public static bool SharesBefore(NameWord one, NameWord other) => one.Before.ContainsAny(other.Before);

    public static bool SharesAfter(NameWord one, NameWord other) => one.After.ContainsAny(other.After);

    /// <summary>True when the story tells the two apart: each has given names, or family names, that the other has not.</summary>
    public static bool AreTwo(NameWord one, NameWord other) => Differ(one.Before, other.Before) || Differ(one.After, other.After);

    static bool Differ(ReadOnlySpan<string> one, ReadOnlySpan<string> other)
    {
        foreach (var name in one)
        {
            foreach (var twin in other)
            {
                if (NameSpelling.Distance(name, twin, 1) <= 1)
                    return false;
            }
        }

        return !one.IsEmpty && !other.IsEmpty;
    }

    /// <summary>True when a man's and a woman's name stand before one family name, or two given names do more than once each.</summary>
    public static bool MayBeRelatives(NameWord one, NameWord other) =>
        (one.Count > 1 && other.Count > 1)
        || NameList.HaveOtherGenders(one.Folded, other.Folded);

    /// <summary>True when the rarer word may stand for the other: what comes after it, if anything, comes after the other too.</summary>
    public static bool MayReplace(NameWord rare, NameWord usual) =>
        !rare.After.ContainsAnyExcept(usual.After) && (usual.IsEverLast || SharesAfter(rare, usual));

    /// <summary>True for a given name, if the story does not only have it as a family name.</summary>
    public static bool MayBeGivenName(NameWord word) => NameList.GivenNames.Contains(word.Folded) && (word.Before.Length == 0 || word.After.Length > 0);

    /// <summary>True when both are common words, which happen to have a capital.</summary>
    public static bool AreBothCommon(NameWord one, NameWord other) => IsCommon(one.Text) && IsCommon(other.Text);

    /// <summary>True for a common word of either language and its plural: "Gay Pride", "Gay Prides".</summary>
    public static bool ArePlural(NameWord one, NameWord other) =>
        one.Text.TrimEnd('s') is var singular && singular == other.Text.TrimEnd('s') && (IsCommon(singular) || IsCommon(NewsLanguage.English, singular));

    /// <summary>True for a common word, which happens to have a capital.</summary>
    public static bool IsCommon(string text) => IsCommon(NewsLanguage.French, text);

    static bool IsCommon(NewsLanguage language, string text) => WordTable.Of(language.Lexicon!)[text].SmallNumber >= 0;
}
