using System.Collections.Immutable;

namespace NewsLint.Rules.Quotations;

/// <summary>Pairs of quotations that share stretches of words: found by their threes of words, so that a story with many quotations costs no more a word.</summary>
static class NearQuotations
{
    /// <summary>How many threes of words a pair must share, and how often a three may stand in a story to tell anything.</summary>
    const int LeastShared = 2, MostOften = 8;

    /// <summary>The pairs, the earlier one first, in the order of the later ones.</summary>
    public static IEnumerable<(QuotedWords First, QuotedWords Second)> In(ImmutableArray<QuotedWords> quotations)
    {
        var seen = new Dictionary<(string, string, string), List<int>>();
        for (var i = 0; i < quotations.Length; i++)
        {
            var shared = new Dictionary<int, int>();
            foreach (var three in Threes(quotations[i].Words))
            {
                if (!seen.TryGetValue(three, out var earlier))
                    seen.Add(three, earlier = []);
                foreach (var other in earlier.Count <= MostOften ? earlier : [])
                    shared[other] = shared.GetValueOrDefault(other) + 1;
                if (earlier.Count <= MostOften)
                    earlier.Add(i);
            }

            foreach (var (other, _) in shared.Where(pair => pair.Key != i && pair.Value >= LeastShared).OrderBy(pair => pair.Key))
                yield return (quotations[other], quotations[i]);
        }
    }

    static IEnumerable<(string, string, string)> Threes(ImmutableArray<string> words) =>
        Enumerable.Range(0, Math.Max(0, words.Length - 2)).Select(i => (words[i], words[i + 1], words[i + 2])).Distinct();
}
