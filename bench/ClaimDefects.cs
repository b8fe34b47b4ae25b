using System.Globalization;
using NewsLint.Articles;
using NewsLint.Languages.Quantities;

namespace NewsLint.Bench;

/// <summary>A number that stands twice in a story and is another one at one of its places.</summary>
static class ClaimDefects
{
    static readonly string[] Rules = ["numbers/headline-number", "numbers/second-number", "numbers/magnitude"];

    public static readonly Defect[] All =
    [
        new("claim: headline number", null, Rules, planter => Change(planter, isHeadline: true)),
        new("claim: second mention", null, Rules, planter => Change(planter, isHeadline: false)),
        new("claim: caption", null, Rules, Caption),
        new("claim: magnitude", null, Rules, Magnitude),
    ];

    /// <summary>The number of a thing that is counted at both places, one of them in the headline or none.</summary>
    static (string Text, int Start, int End)? Change(Planter planter, bool isHeadline)
    {
        var all = StoryQuantities.Of(planter.Article).All;
        var end = planter.Article.Blocks[0].Span.End;
        var places = all.Where(quantity => IsCounted(planter, quantity) && quantity.Span.Start < end == isHeadline)
            .Where(quantity => all.Any(other => other.First != quantity.First && (isHeadline ? other.First > quantity.First : other.First < quantity.First && other.Span.Start >= end) && IsSame(planter, quantity, other)))
            .Where(quantity => isHeadline || !all.Any(other => other.Span.Start < end && other.Value == quantity.Value)).ToArray();
        return planter.Pick(places.Select(quantity => quantity.First)) is { } first ? Write(planter, places.First(quantity => quantity.First == first)) : null;
    }

    /// <summary>A caption that repeats a sentence's number of a thing, and gets it wrong.</summary>
    static (string Text, int Start, int End)? Caption(Planter planter)
    {
        var end = planter.Article.Blocks[0].Span.End;
        var places = StoryQuantities.Of(planter.Article).All.Where(quantity => IsCounted(planter, quantity) && quantity.Span.Start > end && quantity.Bound is Bound.Exact && planter.Article.Sentences.Any(sentence => sentence.Span.Contains(quantity.Span) && sentence.Span.Length is > 40 and < 220 && !planter.Article.IsQuoted(quantity.Span.Start))).ToArray();
        if (planter.Pick(places.Select(quantity => quantity.First)) is not { } first)
            return null;

        var chosen = places.First(quantity => quantity.First == first);
        var sentence = planter.Article.Sentences.First(other => other.Span.Contains(chosen.Span));
        var (start, words) = (chosen.NumberPlace.Start - sentence.Span.Start, planter.Article[sentence.Span].ToString().Trim().TrimEnd('.', '"', '»'));
        var changed = $"{words[..start]}{Other(planter, chosen.Value)}{words[(start + chosen.NumberPlace.Length)..]}".Replace("\"", "", StringComparison.Ordinal);
        const string before = "---\ncaption: \"";
        return ($"{before}{changed.Replace("\\", "", StringComparison.Ordinal)}\"\n---\n\n{planter.Text}", before.Length, before.Length + changed.Length);
    }

    /// <summary>Millions where billions were said of the same sum.</summary>
    static (string Text, int Start, int End)? Magnitude(Planter planter)
    {
        var all = StoryQuantities.Of(planter.Article).All;
        var places = all.Where(quantity => quantity.Scale is 1e6 or 1e9 && IsWord(planter, quantity) && all.Any(other => other.First != quantity.First && other.Value == quantity.Value && other.Unit == quantity.Unit)).ToArray();
        if (planter.Pick(places.Select(quantity => quantity.First)) is not { } first)
            return null;

        var chosen = places.First(quantity => quantity.First == first);
        var number = planter.Article[chosen.NumberPlace].ToString();
        var other = number.Replace("milliard", "\u0001", StringComparison.Ordinal).Replace("million", "milliard", StringComparison.Ordinal).Replace("\u0001", "million", StringComparison.Ordinal);
        if (!planter.IsFrench)
            other = number.Contains("million", StringComparison.Ordinal) ? number.Replace("million", "billion", StringComparison.Ordinal) : number.Replace("billion", "million", StringComparison.Ordinal);
        return planter.Replace(chosen.NumberPlace.Start, chosen.NumberPlace.End, other);
    }

    static bool IsWord(Planter planter, Quantity quantity) => planter.Article[quantity.NumberPlace].EndsWith("ion") || planter.Article[quantity.NumberPlace].EndsWith("ions") || planter.Article[quantity.NumberPlace].EndsWith("iard") || planter.Article[quantity.NumberPlace].EndsWith("iards");

    static bool IsCounted(Planter planter, Quantity quantity) => quantity is { Counted: >= 0, Unit: null, Value: >= 2, Scale: 1 } && quantity.Value % 1 == 0;

    static bool IsSame(Planter planter, Quantity one, Quantity other) => one.Value == other.Value && other.Counted >= 0 && planter.Word(one.Counted).Equals(planter.Word(other.Counted), StringComparison.OrdinalIgnoreCase);

    static (string Text, int Start, int End) Write(Planter planter, Quantity quantity) => planter.Replace(quantity.NumberPlace.Start, quantity.NumberPlace.End, Other(planter, quantity.Value));

    /// <summary>Two digits swapped, one wrong, or a few more or fewer.</summary>
    static string Other(Planter planter, double value)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture).ToCharArray();
        if (digits.Length >= 2 && digits[0] != digits[1] && digits[1] != '0' && planter.Chance.Next(2) == 0)
            (digits[0], digits[1]) = (digits[1], digits[0]);
        else
            digits[0] = digits[0] == '9' ? '8' : (char)(digits[0] + 1);
        var number = double.Parse(digits, CultureInfo.InvariantCulture);
        return number >= 10_000 ? number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", planter.IsFrench ? "." : ",", StringComparison.Ordinal) : number.ToString(CultureInfo.InvariantCulture);
    }
}
