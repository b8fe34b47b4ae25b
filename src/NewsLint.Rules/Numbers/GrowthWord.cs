using System.Globalization;
using NewsLint.Languages.Quantities;

namespace NewsLint.Rules.Numbers;

/// <summary>A word that says how many times something has grown: <c>doublé</c>, <c>multiplié par trois</c>, <c>halved</c>, <c>tenfold</c>.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token, the figure included.</param>
/// <param name="Factor">The new value divided by the old one.</param>
/// <param name="Bound">How near it is said to be.</param>
sealed record GrowthWord(int First, int Last, double Factor, Bound Bound)
{
    static readonly (string Stem, double Factor)[] Stems =
    [
        ("doubl", 2), ("tripl", 3), ("trebl", 3), ("quadrupl", 4), ("quintupl", 5), ("sextupl", 6), ("décupl", 10), ("centupl", 100),
    ];

    /// <summary>What those stems end with where something has grown: participles, and the noun of it.</summary>
    static readonly HashSet<string> Endings = new(StringComparer.Ordinal) { "é", "ée", "és", "ées", "er", "ement", "ait", "ant", "e", "ed", "ing", "ent" };

    static readonly Dictionary<string, double> Whole = new(StringComparer.Ordinal)
    {
        ["halved"] = 0.5,
        ["halving"] = 0.5,
        ["twofold"] = 2,
        ["two-fold"] = 2,
        ["threefold"] = 3,
        ["three-fold"] = 3,
        ["fourfold"] = 4,
        ["four-fold"] = 4,
        ["fivefold"] = 5,
        ["five-fold"] = 5,
        ["tenfold"] = 10,
        ["ten-fold"] = 10,
    };

    /// <summary>The only such word of a sentence; none where there are two, or none.</summary>
    public static GrowthWord? OnlyOf(NumberSentence sentence)
    {
        GrowthWord? only = null;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (At(sentence, token) is not { } word)
                continue;
            if (only is not null)
                return null;
            only = word;
        }

        return only;
    }

    static GrowthWord? At(NumberSentence sentence, int token)
    {
        var word = sentence.Word(token);
        if (word is "multiplié" or "multipliée" or "multipliés" or "multipliées" or "divisé" or "divisée" or "divisés" or "divisées" && sentence.Word(token + 1) == "par")
            return By(sentence, token, isDivided: word[0] == 'd');
        if (sentence.Word(token - 1) is "en" or "le" or "la" or "un" or "une" or "the" or "his" or "her" or "au" or "du" || sentence.Word(token + 1) is "peine" or "vainqueur" or "meurtre" or "mixte" or "champion" or "championne")
            return word.EndsWith("ement", StringComparison.Ordinal) && FactorOf(word) is var noun and > 0 ? Bounded(sentence, token, token, noun) : null;
        return FactorOf(word) is var factor and > 0 ? Bounded(sentence, token, token, factor) : null;
    }

    /// <summary>0 for a word that says nothing of growth.</summary>
    static double FactorOf(string word)
    {
        if (Whole.TryGetValue(word, out var factor))
            return factor;
        foreach (var (stem, times) in Stems)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal) && Endings.Contains(word[stem.Length..]))
                return times;
        }

        return 0;
    }

    /// <summary>"multiplié par vingt", "divisée par 3,5"</summary>
    static GrowthWord? By(NumberSentence sentence, int token, bool isDivided)
    {
        var times = SmallNumber.Of(sentence.Word(token + 2)) is var word and > 1 ? word
            : double.TryParse(sentence.Word(token + 2).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure) && figure > 1 ? figure : 0;
        return times == 0 ? null : Bounded(sentence, token, token + 2, isDivided ? 1 / times : times);
    }

    static GrowthWord Bounded(NumberSentence sentence, int first, int last, double factor) => sentence.Word(first - 1) switch
    {
        "presque" or "quasiment" or "quasi" or "pratiquement" or "almost" or "nearly" => new(first - 1, last, factor, Bound.Nearly),
        "que" or "than" => new(first - 2, last, factor, Bound.AtLeast),
        "over" => new(first - 1, last, factor, Bound.AtLeast),
        "environ" or "about" or "roughly" => new(first - 1, last, factor, Bound.About),
        _ => new(first, last, factor, Bound.Exact),
    };

    /// <summary>True for a quotient that the word may round to.</summary>
    public bool Meets(Interval quotient)
    {
        var (factor, grown) = Factor < 1 ? (1 / Factor, Interval.Of(1) / quotient) : (Factor, quotient);
        return grown.Meets(Bound switch
        {
            Bound.Nearly => new(factor * 0.75, factor * 1.03),
            Bound.AtLeast => new(factor * 0.97, factor * 1.75),
            Bound.About => new(factor * 0.8, factor * 1.25),
            _ => new(factor * 0.9, factor * 1.15),
        });
    }
}
