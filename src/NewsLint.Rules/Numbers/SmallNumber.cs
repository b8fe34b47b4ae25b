using System.Collections.Frozen;

namespace NewsLint.Rules.Numbers;

/// <summary>The round and small numbers that shares and multiples are told in, as French and English write them.</summary>
static class SmallNumber
{
    static readonly FrozenDictionary<string, int> Words = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["un"] = 1,
        ["une"] = 1,
        ["deux"] = 2,
        ["trois"] = 3,
        ["quatre"] = 4,
        ["cinq"] = 5,
        ["six"] = 6,
        ["sept"] = 7,
        ["huit"] = 8,
        ["neuf"] = 9,
        ["dix"] = 10,
        ["quinze"] = 15,
        ["vingt"] = 20,
        ["cent"] = 100,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>0 for another word.</summary>
    /// <param name="word">A folded word.</param>
    public static int Of(string word) => Words.GetValueOrDefault(word);
}
