namespace NewsLint.Languages.Quantities;

/// <summary>The words before and after a number that say how near it is.</summary>
static class BoundWords
{
    /// <param name="text">The block.</param>
    /// <param name="first">The first token of the number.</param>
    /// <param name="last">The last token of the number, its unit and the noun it counts.</param>
    /// <param name="unit">Its unit.</param>
    public static Bound Around(NumberText text, int first, int last, Unit? unit) =>
        Before(text, first, unit) is var before and not Bound.Exact ? before : After(text, last + 1);

    static Bound Before(NumberText text, int first, Unit? unit)
    {
        if (text.Folded(first - 1) is "a" or "un" or "une")
            first--;
        var (one, two, three) = (text.Folded(first - 1), text.Folded(first - 2), text.Folded(first - 3));
        if (three is "pas" or "no" && two is "moins" or "plus" or "fewer" or "less" or "more")
            return two is "plus" or "more" ? Bound.AtMost : Bound.AtLeast;
        return (three, two, one) switch
        {
            (_, _, "environ" or "quelque" or "about" or "around" or "approximately" or "roughly" or "some" or "circa") => Bound.About,
            (_, "autour" or "alentours", "de") or (_, "à", "peu") or ("à", "peu", "près") or ("l'" or "de", "ordre", "de") or (_, "l'ordre", "de") or ("the", "region", "of") => Bound.About,
            (_, not ("for" or "just" or "after" or "in"), "over") when unit is { Kind: "time" or "months" } => Bound.Exact,
            (_, "près" or "proche", "de" or "d'") or (_, _, "nearly" or "almost" or "presque") or (_, "close", "to") => Bound.Nearly,
            (_, "plus" or "delà" or "minimum", "de" or "d'") or (_, "more", "than") or (_, "at" or "au", "least" or "moins" or "minimum") or (_, "upwards", "of") or (_, _, "over" or "above") => Bound.AtLeast,
            (_, "moins", "de" or "d'") or (_, "less" or "fewer", "than") or (_, "up", "to") or (_, "at" or "au", "most" or "plus" or "maximum") or (_, "jusqu'", "à") or (_, _, "under" or "below") => Bound.AtMost,
            _ => Bound.Exact,
        };
    }

    /// <summary>"trois enfants ou plus", "£15 or less", "45 kilomètres environ"</summary>
    static Bound After(NumberText text, int next) => (text.Folded(next), text.Folded(next + 1)) switch
    {
        ("environ" or "approximately", var after) when !text.Has(next + 1) || after is "," or "." or ")" or ";" or "et" or "and" => Bound.About,
        ("or", "so" or "thereabouts") => Bound.About,
        ("ou" or "or" or "et" or "and", "plus" or "more") => Bound.AtLeast,
        ("ou" or "or", "moins" or "less" or "fewer") => Bound.AtMost,
        _ => Bound.Exact,
    };
}
