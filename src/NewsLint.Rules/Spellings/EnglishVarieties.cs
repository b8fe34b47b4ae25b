using System.Collections.Concurrent;
using NewsLint.Languages;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Rules.Spellings;

/// <summary>Tells British from American spellings: the lexicon has the word on one side only, and its counterpart on the other.</summary>
static class EnglishVarieties
{
    const int American = 1, British = 2, Shortest = 5;

    /// <summary>How the spellings differ, British first.</summary>
    static readonly (string British, string American)[] Differences =
        [("our", "or"), ("tre", "ter"), ("ogue", "og"), ("lled", "led"), ("lling", "ling"), ("ller", "ler"), ("ence", "ense"), ("ys", "yz"), ("ae", "e"), ("oe", "e"), ("is", "iz"), ("lf", "llf"), ("lm", "llm"), ("gramme", "gram"), ("grey", "gray"), ("scep", "skep"), ("plough", "plow"), ("mould", "mold"), ("moult", "molt")];

    /// <summary>What was found out, by the lexicon's number of the word.</summary>
    static readonly ConcurrentDictionary<int, (EnglishVariety Variety, string Counterpart)> Known = [];

    /// <summary>The variety of a word in small letters, and its spelling in the other one.</summary>
    public static (EnglishVariety Variety, string Counterpart) Of(KnownWord word) =>
        word.Number < 0 || word.HasCapital || word.Written.Length < Shortest ? (EnglishVariety.Both, "")
        : Known.TryGetValue(word.Number, out var known) ? known
        : Known.GetOrAdd(word.Number, Find(word));

    static (EnglishVariety Variety, string Counterpart) Find(KnownWord word)
    {
        var own = Bits(word.Number);
        if (own is not (American or British))
            return (EnglishVariety.Both, "");

        var variety = own == British ? EnglishVariety.British : EnglishVariety.American;
        foreach (var (british, american) in Differences)
        {
            var (from, to) = own == British ? (british, american) : (american, british);
            for (var at = word.Written.IndexOf(from, 1, StringComparison.Ordinal); at >= 0; at = word.Written.IndexOf(from, at + 1, StringComparison.Ordinal))
            {
                var other = $"{word.Written[..at]}{to}{word.Written[(at + from.Length)..]}";
                if (NewsLanguage.English.Lexicon!.Find(other) is var number and >= 0 && (Bits(number) & (own == British ? American : British)) != 0 && (Bits(number) != (American | British) || from is "is"))
                    return (variety, other);
            }
        }

        return (EnglishVariety.Both, "");
    }

    static int Bits(int number) => NewsLanguage.English.Lexicon!.VarietiesOf(number) & (American | British);
}
