using System.Collections.Immutable;
using NewsLint.Articles;

namespace NewsLint.Rules.Quotations;

/// <summary>The words that one quotation has and the other has not.</summary>
static class WordChanges
{
    /// <summary>Words of the shorter wording that are others in the longer one; what the shorter one leaves out is no change.</summary>
    public static ImmutableArray<(string Short, string Long)> Of(WordDifference difference) => [.. difference.Changes.Where(change => change.Short.Length > 0 && !IsOnlySpelling(change))];

    public static Wording Describe(ImmutableArray<(string Short, string Long)> changes)
    {
        var french = changes.Select(change => change.Long.Length == 0 ? $"« {change.Short} » en plus" : $"« {change.Short} » pour « {change.Long} »");
        var english = changes.Select(change => change.Long.Length == 0 ? $"\"{change.Short}\" added" : $"\"{change.Short}\" for \"{change.Long}\"");
        return ($"La citation n'est pas la même plus loin : {string.Join(", ", french)}.", $"The same quotation has other words elsewhere: {string.Join(", ", english)}.");
    }

    /// <summary>"5" and "cinq", "faux cul" and "faux-cul": too little to be another word.</summary>
    static bool IsOnlySpelling((string Short, string Long) change) =>
        Letters(change.Short) == Letters(change.Long) || (change.Short.Length < 3 && change.Long.Length < 3) || change.Short.Any(char.IsAsciiDigit);

    static string Letters(string words) => string.Concat(words.Where(char.IsLetterOrDigit));
}
