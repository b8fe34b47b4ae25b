using NewsLint.Languages.Quantities;
using NewsLint.Text;

namespace NewsLint.Rules.Numbers;

/// <summary>A fraction in words and the figures that stand beside it for the same share.</summary>
/// <param name="Fraction">The words.</param>
/// <param name="Share">What the figures come to, from 0 to 1.</param>
/// <param name="Part">The percentage, or the figure that is the part.</param>
/// <param name="Whole">What it is the part of; none for a percentage.</param>
sealed record FractionFigures(FractionPhrase Fraction, Interval Share, Quantity Part, Quantity? Whole)
{
    /// <summary>How many tokens may stand between a fraction and what it is one of, and its figures.</summary>
    const int Reach = 7, Near = 4;

    /// <summary>"Trois trains sur quatre" is a fraction of its own.</summary>
    const int MostOfAFraction = 10;

    /// <summary>All of a sentence, each fraction with the figures nearest to it.</summary>
    public static IEnumerable<FractionFigures> In(NumberSentence sentence)
    {
        for (var last = sentence.First; last < sentence.End; last++)
        {
            if (FractionPhrase.Ending(sentence, last) is not { } fraction)
                continue;

            if (Beside(sentence, fraction) is { } figures)
                yield return figures;
        }
    }

    static FractionFigures? Beside(NumberSentence sentence, FractionPhrase fraction)
    {
        var others = sentence.Quantities.Where(quantity => quantity.Last < fraction.First || quantity.First > fraction.Last).ToArray();
        var next = Array.FindIndex(others, quantity => quantity.First > fraction.Last);
        return After(sentence, fraction, next < 0 ? [] : others.AsSpan(next))
            ?? ((next < 0 ? others.Length : next) is var count and >= 2 ? Before(sentence, others[count - 2], others[count - 1], fraction) : null);
    }

    static FractionFigures? After(NumberSentence sentence, FractionPhrase fraction, ReadOnlySpan<Quantity> next)
    {
        if (next.IsEmpty)
            return null;
        if (next[0].Unit is { IsPercent: true })
            return IsPercentBeside(sentence, fraction, next[0]) ? new(fraction, next[0].Rounded * Interval.Of(0.01), next[0], Whole: null) : null;
        if (next.Length < 2 || !IsFigure(next[0]) || !IsFigure(next[1]))
            return null;
        if (IsOf(sentence, fraction.Last + 1, next[0].First) && IsPartAfter(sentence, next[0], next[1]))
            return Of(fraction, next[1], next[0]);
        return IsPartOf(sentence, next[0], next[1]) && IsBeside(sentence, fraction, next[0]) && EndsThere(sentence, next[1]) ? Of(fraction, next[0], next[1]) : null;
    }

    /// <summary>"27 of its 36 branches, or two-thirds", "neuf élus sur vingt-sept, soit un quart du conseil"</summary>
    static FractionFigures? Before(NumberSentence sentence, Quantity part, Quantity whole, FractionPhrase fraction)
    {
        var link = sentence.Find(NumberSentence.LastOf(whole) + 1, fraction.First, ",", "(", "–", "—", "-", "soit");
        if (link < 0 || link - NumberSentence.LastOf(whole) > Near || fraction.First - link > 3 || !IsFigure(part) || !IsFigure(whole) || !IsPartOf(sentence, part, whole))
            return null;

        var (isSaid, after) = (IsSaying(sentence, link, fraction.First), sentence.Word(fraction.Last + 1));
        var ends = after is "," or "." or ")" or ";" or ":" or "–" or "—" or "" || (isSaid && after is not ("des" or "et" or "and" or "more" or "plus")) || (after is "of" or "du" && !sentence.IsPluralNoun(fraction.Last + 2) && !sentence.IsPluralNoun(fraction.Last + 3));
        return ends && !IsCompared(sentence, part.First, fraction.Last + 2) ? Of(fraction, part, whole) : null;
    }

    /// <summary>"soit", "or", "exactly": nothing but the same share can follow.</summary>
    static bool IsSaying(NumberSentence sentence, int link, int end) => sentence.Word(link) is "(" or "soit" || sentence.Has(link, end, "soit", "or", "exactly", "exactement", "autrement", "roughly", "précisément", "c'est-à-dire");

    static FractionFigures Of(FractionPhrase fraction, Quantity part, Quantity whole) => new(fraction, Wide(part) / Wide(whole), part, whole);

    static Interval Wide(Quantity quantity) => quantity.Scale > 1 ? quantity.Rounded : quantity.AsCount;

    static bool IsFigure(Quantity quantity) => quantity is { Bound: Bound.Exact or Bound.About, Value: >= 2 } && quantity.Unit?.Kind is null or "money" or "area" or "length" or "mass" or "volume";

    /// <summary>"un tiers (25 %)", "moins d'un tiers des forêts communales (39 %)", "trois sur quatre, soit 65 %"</summary>
    static bool IsPercentBeside(NumberSentence sentence, FractionPhrase fraction, Quantity percent)
    {
        if (percent.Bound is not Bound.Exact)
            return false;

        var before = percent.First - 1;
        var isOpen = sentence.Word(before) == "(" && (before == fraction.Last + 1 || sentence.Word(percent.Last + 1) == ")");
        var opens = isOpen || (sentence.Word(before) == "soit" && sentence.Word(percent.Last + 1) is "," or "." or ")" or "");
        before -= sentence.Word(before) == "soit" && sentence.Word(before - 1) is "," or "(" ? 1 : 0;
        return opens && (before == fraction.Last + 1 || IsComplement(sentence, fraction.Last + 1, before));
    }

    /// <summary>"des forêts communales", "of the town": a few words without a name or a mark.</summary>
    static bool IsComplement(NumberSentence sentence, int first, int end)
    {
        if (end - first > Near + 1 || sentence.Word(first) is not ("de" or "des" or "du" or "d'" or "of"))
            return false;
        for (var i = first; i < end; i++)
        {
            if (!sentence.Article.Tokens[i].IsWord || char.IsUpper(sentence.Article[sentence.Article.Tokens[i]][0]))
                return false;
        }

        return true;
    }

    /// <summary>"of the 90 households", "des 1 200 signataires", "half the 250 delegates": what the fraction is one of.</summary>
    static bool IsOf(NumberSentence sentence, int first, int whole)
    {
        if (whole - first > Near || whole == first)
            return false;
        var isOf = sentence.Word(first) is "de" or "des" or "du" or "d'" or "of" or "the" || (sentence.Word(first) is "parmi" or "among");
        return isOf && !sentence.Has(first, whole, ",", ";", "(", "–", "—", ":");
    }

    /// <summary>", soit 140 élèves", ", 45 in all,", "— 350 —", "(240 emplois)"</summary>
    static bool IsPartAfter(NumberSentence sentence, Quantity whole, Quantity part)
    {
        var end = NumberSentence.LastOf(whole);
        var link = sentence.Find(end + 1, part.First, ",", "(", "–", "—", "-", "soit");
        if (link < 0 || link - end > Reach || part.First - link > Near || part.Value >= whole.Value || !AreOfOneKind(sentence, whole, part) || IsCompared(sentence, end, NumberSentence.LastOf(part) + 4))
            return false;

        var isSaid = IsSaying(sentence, link, part.First);
        if (part.First != link + 1 && !isSaid && !sentence.Has(link, part.First, "of"))
            return false;
        var after = sentence.Word(NumberSentence.LastOf(part) + 1);
        return isSaid || after is "," or "." or "–" or "—" or ")" or "" or "in" or "to" or "apiece" or "précisément" or "exactement" or "exactly" or "each" or "chacun" || (after is "," && sentence.Noun(part).Length > 0);
    }

    /// <summary>"6,000 of the town's 18,000 residents", "46 sur 98", "2,400 in a city of 42,000"</summary>
    static bool IsPartOf(NumberSentence sentence, Quantity part, Quantity whole)
    {
        var end = NumberSentence.LastOf(part);
        var link = sentence.Find(end + 1, whole.First, "of", "sur", "des", "parmi");
        return link >= 0 && link - end <= 3 && whole.First - link <= Near && whole.Value > MostOfAFraction && part.Value < whole.Value && AreOfOneKind(sentence, whole, part) && !sentence.Has(end + 1, whole.First, ",", ";", "(", "et", "and", "à", "to");
    }

    /// <summary>A mark, and nothing that another figure could belong to, between the fraction and the figure.</summary>
    static bool IsBeside(NumberSentence sentence, FractionPhrase fraction, Quantity part)
    {
        var link = sentence.Find(fraction.Last + 1, part.First, ",", "(", "–", "—", ":", "soit");
        return link >= 0 && part.First - link <= 2 && link - fraction.Last <= Reach + 1 && !IsCompared(sentence, fraction.First, part.First);
    }

    static bool EndsThere(NumberSentence sentence, Quantity whole) => sentence.Word(NumberSentence.LastOf(whole) + 1) is not ("%" or "fois" or "times" or "à" or "to");

    static bool AreOfOneKind(NumberSentence sentence, Quantity whole, Quantity part)
    {
        if (whole.Unit != part.Unit)
            return (part.Unit is null && part.Counted < 0) || (whole.Unit is null && whole.Counted < 0);
        var (one, other) = (sentence.Noun(whole), sentence.Noun(part));
        return one.Length == 0 || other.Length == 0 || one == other || other is "personnes" or "people" or "élèves" || (CountedPeople.Are(one) && CountedPeople.Are(other));
    }

    /// <summary>Figures of two times or of other things.</summary>
    static bool IsCompared(NumberSentence sentence, int first, int end) =>
        sentence.Has(first, end, "contre", "against", "compared", "than", "dont", "including", "hausse", "baisse", "up", "down", "autre", "autres", "other", "others", "puis", "then", "reste", "rest");

    /// <summary>From the first of the words and figures to the last.</summary>
    public TextSpan Span(Articles.Article article)
    {
        var (first, last) = (article.Tokens[Fraction.First].Start, article.Tokens[Fraction.Last].End);
        foreach (var figure in Whole is null ? [Part] : (Quantity[])[Part, Whole])
            (first, last) = (Math.Min(first, figure.Span.Start), Math.Max(last, figure.Span.End));
        return TextSpan.FromBounds(first, last);
    }
}
