using NewsLint.Languages.Lexicons;
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
        ["sixième"] = 1 / 6.0,
        ["sixièmes"] = 1 / 6.0,
        ["huitième"] = 1 / 8.0,
        ["huitièmes"] = 1 / 8.0,
        ["dixième"] = 1 / 10.0,
        ["dixièmes"] = 1 / 10.0,
        ["half"] = 1 / 2.0,
        ["third"] = 1 / 3.0,
        ["thirds"] = 1 / 3.0,
        ["quarter"] = 1 / 4.0,
        ["quarters"] = 1 / 4.0,
        ["fifth"] = 1 / 5.0,
        ["fifths"] = 1 / 5.0,
        ["sixth"] = 1 / 6.0,
        ["eighth"] = 1 / 8.0,
        ["eighths"] = 1 / 8.0,
        ["tenth"] = 1 / 10.0,
        ["tenths"] = 1 / 10.0,
    };

    /// <summary>Nobody tells shares of more parts in words; "12 sur vingt" is a mark at school.</summary>
    const int MostParts = 10;

    /// <summary>The phrase that ends at a token; none where no fraction does.</summary>
    public static FractionPhrase? Ending(NumberSentence sentence, int last)
    {
        if (!sentence.MayBe(last, WordLack.Share, MayEnd))
            return null;

        var word = sentence.Word(last);
        if (Parts.TryGetValue(word, out var part))
            return OfPart(sentence, last, part);
        if (word.IndexOf('-', StringComparison.Ordinal) is var hyphen and > 0 && TryCount(word[..hyphen], out var several) && Parts.TryGetValue(word[(hyphen + 1)..], out var joined))
            return Bounded(sentence, last, last, several * joined);
        return TryCount(word, out var whole) && OfWhole(sentence, last) is var (first, some) && some < whole ? Bounded(sentence, first, last, (double)some / whole) : null;
    }

    static bool MayEnd(string word) => Parts.ContainsKey(word) || TryCount(word, out _) || word.Contains('-', StringComparison.Ordinal);

    static bool TryCount(string word, out int count) => (count = word == "a" ? 1 : SmallNumber.Of(word)) is > 0 and <= MostParts;

    /// <summary>"la moitié", "un tiers", "les trois quarts", "a third"; "the third" and "le cinquième" are ordinals.</summary>
    static FractionPhrase? OfPart(NumberSentence sentence, int last, double part)
    {
        var (word, before) = (sentence.Word(last), sentence.Word(last - 1));
        var isCounted = TryCount(before, out var count);
        if (!isCounted && !(word is "half" or "moitié" || (word is "tiers" or "quart" && before is "le")))
            return null;

        var first = isCounted || before is "la" or "le" ? last - 1 : last;
        if (sentence.Word(first - 1) is "les" or "the")
            first--;
        return Bounded(sentence, first, last, isCounted ? count * part : part);
    }

    /// <summary>"un sur trois", "deux agents sur trois", "one resident in ten", "seven out of eight": where it begins, and how many.</summary>
    static (int First, int Some)? OfWhole(NumberSentence sentence, int last)
    {
        var link = sentence.Word(last - 1) is "sur" or "in" ? last - 1 : sentence.IsAt(last - 2, "out", "of") ? last - 2 : -1;
        if (link < 0)
            return null;
        if (TryCount(sentence.Word(link - 1), out var some))
            return (link - 1, some);
        return sentence.IsContent(link - 1) && sentence.Word(link - 2) != "a" && TryCount(sentence.Word(link - 2), out some) ? (link - 2, some) : null;
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
