namespace NewsLint.Languages.Lexicons;

/// <summary>Offers words for one that is not in the lexicon.</summary>
public sealed class Suggester
{
    const int ShortestForTwoEdits = 5, ShortestHalf = 2, CommonRarity = 12;
    const float LeastForTwoEdits = 1.2f, RarityWeight = 0.035f, SplitCost = 0.9f, FarthestBehind = 0.9f;

    readonly Lexicon lexicon;
    readonly Speller speller;
    readonly SlipCost cost;

    internal Suggester(Lexicon lexicon, Speller speller, Keyboard keyboard)
    {
        this.lexicon = lexicon;
        this.speller = speller;
        cost = new(keyboard);
    }

    /// <summary>The likeliest words first, each with what it would take: about 1 for each letter that is quite another, and more for rare words.</summary>
    public IReadOnlyList<(string Word, float Cost)> Suggest(string word, int most)
    {
        var straight = word.Replace('’', '\'');
        var hyphen = straight.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0 && hyphen < straight.Length - 1 && PartToMend(straight) is var (start, end) && end - start < straight.Length)
            return [.. Suggest(straight[start..end], most).Select(near => (string.Concat(straight.AsSpan(0, start), near.Word, straight.AsSpan(end)), near.Cost))];

        var found = Rank(straight, NearWords.Of(lexicon, straight, 1));
        if (straight.Length >= ShortestForTwoEdits && (found.Count == 0 || found.Min(near => near.Cost) > LeastForTwoEdits))
            found = Rank(straight, NearWords.Of(lexicon, straight, 2));
        found.AddRange(Split(straight));
        found.Sort((one, other) => one.Cost != other.Cost ? one.Cost.CompareTo(other.Cost) : string.CompareOrdinal(one.Word, other.Word));
        return [.. found.TakeWhile(near => near.Cost <= found[0].Cost + FarthestBehind).Take(most)];
    }

    /// <summary>The one part between hyphens that is wrong; none when several are.</summary>
    (int Start, int End)? PartToMend(string word)
    {
        (int, int)? wrong = null;
        for (var start = 0; start < word.Length;)
        {
            var end = word.IndexOf('-', start) is var hyphen and >= 0 ? hyphen : word.Length;
            if (end > start && !speller.IsRight(word.AsSpan(start, end - start)))
            {
                if (wrong is not null)
                    return null;
                wrong = (start, end);
            }

            start = end + 1;
        }

        return wrong;
    }

    List<(string Word, float Cost)> Rank(string word, List<string> near)
    {
        var ranked = new List<(string, float)>();
        foreach (var form in near)
        {
            var number = lexicon.Find(form);
            if (IsOffered(form, number, word))
                ranked.Add((form, cost.Between(word, form) + (RarityWeight * lexicon.RarityOf(number))));
        }

        return ranked;
    }

    bool IsOffered(string form, int number, string word)
    {
        if (char.IsUpper(form[0]) && !char.IsUpper(word[0]))
            return false;

        foreach (var row in lexicon.AcceptancesOf(number))
        {
            if ((row.Marks & NotOffered) == WordMarks.None && (row.Varieties & speller.Varieties) != 0)
                return true;
        }

        return false;
    }

    const WordMarks NotOffered = WordMarks.NeverOffered | WordMarks.Forbidden | WordMarks.OnlyInCapitals | WordMarks.OnlyElided;

    /// <summary>Two common words written as one.</summary>
    IEnumerable<(string Word, float Cost)> Split(string word)
    {
        for (var i = ShortestHalf; i <= word.Length - ShortestHalf; i++)
        {
            var (first, second) = (RarityOf(word.AsSpan(0, i)), RarityOf(word.AsSpan(i)));
            if (first <= CommonRarity && second <= CommonRarity)
                yield return (word.Insert(i, " "), SplitCost + (RarityWeight * Math.Max(first, second)));
        }
    }

    int RarityOf(ReadOnlySpan<char> word) => lexicon.Find(word) is var number and >= 0 ? lexicon.RarityOf(number) : int.MaxValue;
}
