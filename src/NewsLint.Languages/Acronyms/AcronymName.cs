using System.Collections.Immutable;
using NewsLint.Languages.Names;

namespace NewsLint.Languages.Acronyms;

/// <summary>A name that letters stand for, and the words that it is told by: articles and prepositions are none, and a plural is its singular.</summary>
public sealed record AcronymName(string Text, ImmutableArray<string> Words)
{
    static readonly HashSet<string> Small = new(
        ["de", "du", "des", "d", "la", "le", "les", "l", "et", "a", "au", "aux", "en", "pour", "sur", "par", "un", "une", "the", "of", "for", "and", "on", "in", "to", "an", "at", "with", "from", "by"],
        StringComparer.Ordinal);

    public static AcronymName Of(string text) => new(text, [.. PartsOf(text).Where(word => !IsSmall(word)).Select(Singular)]);

    /// <summary>True when one of the names leaves out words of the other one, or none.</summary>
    public bool GoesWith(AcronymName other) => Words.Length >= other.Words.Length ? Holds(other) : other.Holds(this);

    bool Holds(AcronymName shorter)
    {
        var next = 0;
        foreach (var word in Words)
        {
            if (next < shorter.Words.Length && AreOne(word, shorter.Words[next]))
                next++;
        }

        return next == shorter.Words.Length;
    }

    /// <summary>The only word that is another one in names that are the same otherwise; -1 where there is none, or there are more.</summary>
    public int OnlyOther(AcronymName right)
    {
        if (Words.Length != right.Words.Length)
            return -1;

        var other = -1;
        for (var i = 0; i < Words.Length; i++)
        {
            if (AreOne(Words[i], right.Words[i]))
                continue;
            if (other >= 0)
                return -1;
            other = i;
        }

        return other;
    }

    /// <summary>True for a word and its other forms: "européen", "européenne"; "organization", "organisation".</summary>
    static bool AreOne(string one, string other) =>
        one == other || (Math.Min(one.Length, other.Length) >= 5 && NameSpelling.Distance(one, other, 2) <= 2);

    /// <summary>True for an article or a preposition, folded.</summary>
    internal static bool IsSmall(string word) => Small.Contains(word);

    static string[] PartsOf(string text) =>
        NameSpelling.Fold(text).Split([' ', '\'', '-', ','], StringSplitOptions.RemoveEmptyEntries);

    static string Singular(string word) => word.Length > 3 && word[^1] is 's' or 'x' ? word[..^1] : word;
}
