using NewsLint.Languages.Quantities;

namespace NewsLint.Rules.Numbers;

/// <summary>A share in words: <c>plus de la moitié</c>, <c>deux tiers</c>, <c>un sur trois</c>, <c>nearly half</c>.</summary>
/// <param name="First">Its first token, the word of approximation included.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Share">From 0 to 1.</param>
/// <param name="Bound">How near it is said to be.</param>
sealed record FractionPhrase(int First, int Last, double Share, Bound Bound)
{
    static readonly Dictionary<string, double> Parts = new(StringComparer.Ordinal)
    {
        ["moitié"] = 1 / 2.0,
        ["tiers"] = 1 / 3.0,
        ["quart"] = 1 / 4.0,
        ["quarts"] = 1 / 4.0,
        ["cinquième"] = 1 / 5.0,
        ["cinquièmes"] = 1 / 5.0,
        ["dixième"] = 1 / 10.0,
        ["half"] = 1 / 2.0,
        ["third"] = 1 / 3.0,
        ["thirds"] = 1 / 3.0,
        ["quarter"] = 1 / 4.0,
        ["quarters"] = 1 / 4.0,
        ["fifth"] = 1 / 5.0,
        ["fifths"] = 1 / 5.0,
        ["tenth"] = 1 / 10.0,
    };

    static readonly Dictionary<string, int> Counts = new(StringComparer.Ordinal)
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
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["a"] = 1,
    };

    /// <summary>The phrase that ends at a token; none where no fraction does.</summary>
    public static FractionPhrase? Ending(NumberSentence sentence, int last)
    {
        if (Parts.TryGetValue(sentence.Word(last), out var part))
        {
            var before = sentence.Word(last - 1);
            var count = Counts.GetValueOrDefault(before, 1);
            var first = Counts.ContainsKey(before) || before is "la" or "le" ? last - 1 : last;
            if (sentence.Word(first - 1) is "les" or "the")
                first--;
            return Bounded(sentence, first, last, count * part);
        }

        return sentence.Word(last - 1) is "sur" or "in" && Counts.TryGetValue(sentence.Word(last), out var whole) && Counts.TryGetValue(sentence.Word(last - 2), out var some) && some < whole
            ? Bounded(sentence, last - 2, last, (double)some / whole) : null;
    }

    static FractionPhrase Bounded(NumberSentence sentence, int first, int last, double share)
    {
        var (one, two) = (sentence.Word(first - 1), sentence.Word(first - 2));
        return (two, one) switch
        {
            ("plus", "de" or "d'") or ("more", "than") => new(first - 2, last, share, Bound.AtLeast),
            ("moins", "de" or "d'") or ("less" or "fewer", "than") => new(first - 2, last, share, Bound.AtMost),
            ("près", "de" or "d'" or "des") => new(first - 2, last, share, Bound.Nearly),
            (_, "over" or "above") => new(first - 1, last, share, Bound.AtLeast),
            (_, "nearly" or "almost" or "presque") => new(first - 1, last, share, Bound.Nearly),
            (_, "environ" or "quelque" or "about" or "around" or "roughly" or "some") => new(first - 1, last, share, Bound.About),
            _ => new(first, last, share, Bound.Exact),
        };
    }
}
