using NewsLint.Languages.Quantities;

namespace NewsLint.Rules.Numbers;

/// <summary>Where a sentence gives a measure once more: after a mark or "soit", with nothing but words that announce it between.</summary>
static class SaidAgain
{
    /// <summary>How many tokens may stand between the two figures.</summary>
    const int Reach = 8;

    static readonly HashSet<string> Opening = new(StringComparer.Ordinal) { "(", ",", "–", "—", "-", ":", ";", "soit", "donc", "or", "c'est-à-dire", "autrement", "i.e." };

    static readonly HashSet<string> Announcing = new(StringComparer.Ordinal)
    {
        "soit", "donc", "ou", "or", "environ", "près", "de", "d'", "des", "quelque", "quelques", "à", "peu", "un", "une", "plus", "moins", "presque", "autrement", "dit", "c'", "est", "-", "c'est-à-dire", "est-à-dire", "encore",
        "l'", "équivalent", "l'équivalent", "altitude", "voisine", "voisin", "proche", "autour", "diagonale", "surface", "superficie", "longueur", "hauteur", "largeur", "profondeur", "distance", "total", "exactement", "précisément",
        "about", "some", "roughly", "nearly", "almost", "around", "just", "over", "under", "approximately", "a", "an", "the", "equivalent", "of", "to", "that", "is", "more", "less", "than", "an", "height", "length", "area", "little",
    };

    /// <summary>What follows a figure that is no measure of the same: "300 mètres plus haut", "4 litres par habitant".</summary>
    static readonly HashSet<string> Else = new(StringComparer.Ordinal)
    {
        "plus", "moins", "par", "de", "d'", "du", "après", "avant", "more", "less", "per", "an", "of", "after", "before", "later", "earlier", "away", "further", "from", "et", "and", "à", "to", "ou", "or", "chacun", "each",
        "supplémentaires", "supplémentaire", "below", "above", "ahead", "behind", "apart",
    };

    public static bool Is(NumberSentence sentence, Quantity one, Quantity other)
    {
        if (other.First - one.Last > Reach || one.Unit is { Kind: "time" } && sentence.Word(one.Last + 1) is "," or ":" or ";")
            return false;

        var open = one.Last + 1;
        while (open < other.First && !Opening.Contains(sentence.Word(open)))
            open++;
        if (open == other.First || open - one.Last > 4 || (open > one.Last + 1 && !sentence.Article.Tokens[one.Last + 1].IsWord) || sentence.Word(one.Last + 1) is "plus" or "more" or "de" or "from")
            return false;

        for (var i = open + 1; i < other.First; i++)
        {
            if (!Announcing.Contains(sentence.Word(i)))
                return false;
        }

        return sentence.Word(open) == "(" ? sentence.Word(other.Last + 1) is not ("de" or "d'" or "par" or "per" or "plus" or "more") : !Else.Contains(sentence.Word(other.Last + 1));
    }
}
