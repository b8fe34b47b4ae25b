using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Languages;

namespace NewsLint.Rules.Quotations;

/// <summary>The words that one quotation has and the other has not.</summary>
static class WordChanges
{
    /// <summary>A longer word is the same with an s or x at its end: "le" and "les" are not.</summary>
    const int ShortWord = 3;

    /// <summary>Words of the shorter wording that are others in the longer one; what the shorter one leaves out is no change.</summary>
    public static ImmutableArray<(string Short, string Long)> Of(WordDifference difference) => [.. difference.Changes.Where(change => change.Short.Length > 0 && !IsOnlySpelling(change))];

    public static Wording Describe(ImmutableArray<(string Short, string Long)> changes)
    {
        var french = changes.Select(change => change.Long.Length == 0 ? $"« {change.Short} » en plus" : $"« {change.Short} » pour « {change.Long} »");
        var english = changes.Select(change => change.Long.Length == 0 ? $"\"{change.Short}\" added" : $"\"{change.Short}\" for \"{change.Long}\"");
        return ($"La citation n'est pas la même plus loin : {string.Join(", ", french)}.", $"The same quotation has other words elsewhere: {string.Join(", ", english)}.");
    }

    /// <summary>"5" and "cinq", "faux cul" and "faux-cul", "leur lieu" and "leurs lieux", "état" and "etat": too little to be another word.</summary>
    static bool IsOnlySpelling((string Short, string Long) change) =>
        Heard(change.Short) == Heard(change.Long) || (change.Short.Length < 3 && change.Long.Length < 3) || change.Short.Any(char.IsAsciiDigit);

    /// <summary>The letters without accents; of longer words without the mark of the plural, which is not heard.</summary>
    static string Heard(string words) => string.Concat(words.Split(' ').Select(word => word.Length > ShortWord ? word.TrimEnd('s', 'x') : word).SelectMany(word => word.Where(char.IsLetterOrDigit)).Select(Letters.Unaccented));
}
