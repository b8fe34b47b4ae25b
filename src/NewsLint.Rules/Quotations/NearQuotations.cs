using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Lists;

namespace NewsLint.Rules.Quotations;

/// <summary>Pairs of quotations that share stretches of words: found by their threes of words, so that a story with many quotations costs no more a word.</summary>
sealed class NearQuotations
{
    /// <summary>How many threes of words a pair must share, and how many earlier quotations a three may lead to.</summary>
    const int LeastShared = 2, MostOften = 8;

    /// <summary>Of long quotations they must share a part: one three for so many words.</summary>
    const int Part = 4;

    NearQuotations(Article article) => Pairs = [.. Read(StoryQuotations.Of(article).All)];

    /// <summary>The earlier one first, in the order of the later ones.</summary>
    public ImmutableArray<(QuotedWords First, QuotedWords Second)> Pairs { get; }

    public static NearQuotations Of(Article article) => article.Layer(known => new NearQuotations(known));

    static IEnumerable<(QuotedWords First, QuotedWords Second)> Read(ImmutableArray<QuotedWords> quotations)
    {
        if (quotations.Length < 2)
            yield break;

        var (seen, shared, others) = (new ListIndex(quotations.Sum(quotation => quotation.Threes.Length)), new int[quotations.Length], new List<int>());
        for (var i = 0; i < quotations.Length; i++)
        {
            foreach (var three in quotations[i].Threes)
                Count(seen, three, shared, others);
            foreach (var three in quotations[i].Threes)
                seen.Add(three, i);
            others.Sort();
            foreach (var other in others)
            {
                if (shared[other] >= Math.Max(LeastShared, Math.Min(quotations[other].Words.Length, quotations[i].Words.Length) / Part))
                    yield return (quotations[other], quotations[i]);
                shared[other] = 0;
            }

            others.Clear();
        }
    }

    static void Count(ListIndex seen, int three, int[] shared, List<int> others)
    {
        var entry = seen.Find(three);
        for (var often = 0; entry >= 0 && often < MostOften; often++, entry = seen.Next(entry))
        {
            if (shared[seen.LineAt(entry)]++ == 0)
                others.Add(seen.LineAt(entry));
        }
    }
}
