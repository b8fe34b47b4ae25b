using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class Multiplier : Rule
{
    /// <summary>How many tokens may stand between the word and the figures.</summary>
    const int Reach = 16;

    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/multiplier",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« a doublé, de 10 à 15 » : ce n'est pas le double", "Doubled, tripled or halved, and figures that were not"),
        Why = (
            "Les deux chiffres disent de combien la chose a grandi. Un dixième d'écart est admis, davantage après « presque » et « plus que ».",
            "The two figures tell how much the thing has grown. A tenth is let pass, more after \"nearly\" and \"more than\"."),
        Examples =
        [
            "Dans la ville, le nombre de cas a [|doublé, passant de 10 à 15|] en un an.",
            "Sales [|doubled from 40 to 60|] tons.",
            "Revenue [|doubled to $84 million from $28 million|] in a year.",
            "Les accidents, [|divisés par trois, sont tombés de 860 à 430|] par an.",
            "Les naissances ont [|doublé, à 412, contre 260|] il y a dix ans.",
            "Le budget passe de [|40 000 à 400 000 euros : il est multiplié par vingt|].",
            "Subscriptions [|more than doubled from 1.1m to 1.5m|] last year.",
            "Le nombre de cas a doublé, passant de 10 à 21, et presque triplé de 10 à 27 à Lyon.",
            "Sales doubled from 40 to 80 million, and nearly doubled from 40 to 70 in Leeds.",
            "Elle joue en double de 10 à 15 heures. Le double champion passe de 10 à 15 points.",
            "Les accidents, divisés par deux, sont tombés de 860 à 430 ; le budget a doublé, et l'impôt passe de 10 à 12 euros.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 2))
        {
            if (Only(sentence) is not var (from, to) || GrowthWord.OnlyOf(sentence) is not { } word || !IsBeside(sentence, word, from, to))
                continue;
            if (!word.Meets(to.Rounded / from.Rounded))
                yield return Describe(article, word, from, to);
        }
    }

    /// <summary>The only two figures of a sentence that say from what to what something went.</summary>
    static (Quantity From, Quantity To)? Only(NumberSentence sentence)
    {
        var pairs = sentence.Changes().Concat(Backwards(sentence)).ToArray();
        return pairs is [var (from, to)] && from.Value > 0 && to.Value > 0 && Sums.AreAlike(from, to) && to.Unit?.Kind is not ("time" or "months" or "share") && from.Bound is Bound.Exact && to.Bound is Bound.Exact ? (from, to) : null;
    }

    /// <summary>"to $84 million from $28 million", "412 naissances, contre 260"</summary>
    static IEnumerable<(Quantity From, Quantity To)> Backwards(NumberSentence sentence)
    {
        for (var i = 1; i < sentence.Quantities.Length; i++)
        {
            var (now, before) = (sentence.Quantities[i - 1], sentence.Quantities[i]);
            if ((sentence.Word(before.First - 1) is "contre" or "against" || (sentence.Word(now.First - 1) == "to" && sentence.Word(before.First - 1) == "from")) && before.First - NumberSentence.LastOf(now) <= 6)
                yield return (before with { Unit = before.Unit ?? now.Unit }, now);
        }
    }

    /// <summary>Near the figures, with no other figure or clause between.</summary>
    static bool IsBeside(NumberSentence sentence, GrowthWord word, Quantity from, Quantity to)
    {
        var (first, last) = (Math.Min(from.First, to.First), Math.Max(NumberSentence.LastOf(from), NumberSentence.LastOf(to)));
        var (start, end) = word.Last < first ? (word.Last + 1, first) : (last + 1, word.First);
        return end >= start && end - start <= Reach && !sentence.Has(start, end, "et", "and", ";", "tandis", "while", "mais", "but", "puis")
            && !sentence.Quantities.Any(other => other.First >= start && other.Last < end && other.Unit?.Kind is not ("time" or "months"));
    }

    Finding Describe(Article article, GrowthWord word, Quantity from, Quantity to)
    {
        var words = article.Prose[article.Tokens[word.First].Start..article.Tokens[word.Last].End];
        var (first, last) = (Math.Min(article.Tokens[word.First].Start, Math.Min(from.Span.Start, to.Span.Start)), Math.Max(article.Tokens[word.Last].End, Math.Max(from.Span.End, to.Span.End)));
        var (greater, smaller) = to.Value > from.Value ? (to.Value, from.Value) : (from.Value, to.Value);
        return Flag(
            TextSpan.FromBounds(first, last),
            Sums.Say(number => $"« {words} » : {number(greater)} ÷ {number(smaller)} = {number(greater / smaller)}.", number => $"\"{words}\": {number(greater)} ÷ {number(smaller)} = {number(greater / smaller)}."));
    }
}
