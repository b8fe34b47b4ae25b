using NewsLint.Languages.Quantities;

namespace NewsLint.Rules.Numbers;

/// <summary>What a figure is given for one of: <c>de l'heure</c>, <c>par habitant</c>, <c>each</c>, or a mean of whatever the sentence counts.</summary>
/// <param name="Word">The noun, folded, without the s of the plural; empty for each or a mean.</param>
sealed record UnitRate(string Word)
{
    /// <summary>How far before a figure "moyenne" or "average" may stand.</summary>
    const int Near = 4;

    /// <summary>True for "pièce", "each", "apiece", and for a mean: one of what is counted, whatever that is.</summary>
    public bool IsEach => Word.Length == 0;

    /// <summary>The rate that a figure is; none where it is none.</summary>
    public static UnitRate? Of(NumberSentence sentence, Quantity figure)
    {
        var last = NumberSentence.LastOf(figure);
        if (sentence.Word(last + 1) is "pièce" or "chacun" or "chacune" or "each" or "apiece" || sentence.IsAt(last + 1, "a", "time") || sentence.IsAt(last + 1, "l'", "unité"))
            return new("");
        if (IsMean(sentence, figure))
            return new("");

        var noun = (sentence.Word(last + 1), sentence.Word(last + 2), sentence.Word(last + 3)) switch
        {
            ("par" or "per" or "a" or "an" or "le" or "au" or "l'", var one, _) => one,
            ("de" or "à" or "to", "l'" or "la" or "the", var one) => one,
            _ => "",
        };
        return noun.Length > 2 ? new(Singular(noun)) : null;
    }

    /// <summary>"une moyenne de 17 000", "un don moyen de 45 euros", "averaging 24", "on average four"</summary>
    static bool IsMean(NumberSentence sentence, Quantity figure)
    {
        for (var i = figure.First - 1; i >= figure.First - Near && sentence.Word(i) is not ("," or "(" or "âge" or "age"); i--)
        {
            if (sentence.Word(i) is "moyenne" or "moyen" or "average" or "averaging" or "averages" or "averaged")
                return true;
        }

        return false;
    }

    /// <summary>True for a number of what the rate is one of.</summary>
    public bool Counts(NumberSentence sentence, Quantity number)
    {
        if (IsEach)
            return number is { Unit: null, Counted: >= 0, Value: >= 2 };
        if (number.Unit is not null)
            return Singular(sentence.UnitText(number).Split(' ')[0].ToLowerInvariant()) == Word;
        return number.Counted >= 0 && AreOne(Singular(sentence.Noun(number)), Word);
    }

    static bool AreOne(string noun, string other) => noun == other || (noun is "habitant" or "âme" or "personne" or "resident" or "people" && other is "habitant" or "personne" or "tête" or "resident" or "person" or "head" or "capita");

    static string Singular(string noun) => noun.Length > 3 && noun[^1] is 's' or 'x' ? noun[..^1] : noun;
}
