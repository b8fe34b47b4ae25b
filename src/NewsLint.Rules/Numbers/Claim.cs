using System.Globalization;
using NewsLint.Documents;
using NewsLint.Languages.Quantities;
using NewsLint.Text;

namespace NewsLint.Rules.Numbers;

/// <summary>A number with all that the story says of it.</summary>
/// <param name="Quantity">The number.</param>
/// <param name="Sentence">The sentence that it stands in.</param>
/// <param name="Block">The kind of its block.</param>
/// <param name="Thing">What is counted or measured: one word for all that mean the same; empty where nobody can tell.</param>
sealed record Claim(Quantity Quantity, NumberSentence Sentence, BlockKind Block, string Thing)
{
    Scope? scope;

    /// <summary>Smaller numbers are not rounded without a word.</summary>
    const double LeastRounded = 100, Twice = 2, JustUnderHalf = 0.499;

    /// <summary>How many words before and after a number tell what it is about.</summary>
    const int Around = 12;

    /// <summary>What narrows it down, read when asked for.</summary>
    public Scope Scope => scope ??= Scope.Of(Sentence, Quantity);

    public double Value => Quantity.Value;

    /// <summary>From the number to the noun that it counts.</summary>
    public TextSpan Span => TextSpan.FromBounds(Quantity.Span.Start, Math.Max(Quantity.Span.End, Quantity.CountedEnd));

    public bool IsExact => Quantity.Bound is Bound.Exact;

    /// <summary>True where the one figure may be the other one, rounded or said roughly. "At least 12" is not "at least 21".</summary>
    public bool MayBe(Quantity other) => Quantity.Bound == other.Bound && other.Bound is Bound.AtLeast or Bound.AtMost
        ? Rounded(Quantity).Meets(Rounded(other))
        : Widened(Quantity).Meets(Widened(other)) || IsCutFrom(Quantity, other) || IsCutFrom(other, Quantity);

    /// <summary>91,000 for 91,723: the figures after the first ones are cut off.</summary>
    static bool IsCutFrom(Quantity rough, Quantity exact) =>
        StepOf(rough) is var step && step > StepOf(exact) && Math.Floor(exact.Value / step) * step == rough.Value;

    /// <summary>True where both figures are of one size, neither twice the other, or have the same digits in another order.</summary>
    public bool IsNear(Claim other) => (Value <= other.Value * Twice && other.Value <= Value * Twice) || HasDigitsOf(other);

    /// <summary>True for 1,254 and 1,245: two figures or more, the same ones in another order.</summary>
    public bool HasDigitsOf(Claim other)
    {
        var (one, two) = (Digits(Value), Digits(other.Value));
        return one.Length > 1 && one != two && one.Length == two.Length && one.Order().SequenceEqual(two.Order());
    }

    /// <summary>True where both count the same thing; "12 personnes" may be the "12 personnes évacuées".</summary>
    public bool IsOfSame(Claim other) => Thing.Length > 0 && (Thing == other.Thing || (Noun.Length > 0 && Noun == other.Noun && (Thing == Noun || other.Thing == Noun)));

    /// <summary>How many words around both numbers are the same, the counted noun apart.</summary>
    public int SharedWords(Claim other) => ContentWords().Intersect(other.ContentWords(), StringComparer.Ordinal).Count();

    /// <summary>The words of more than three letters around the number that are nouns, verbs, adjectives or names.</summary>
    public IEnumerable<string> ContentWords()
    {
        for (var i = Quantity.First - Around; i <= NumberSentence.LastOf(Quantity) + Around; i++)
        {
            if (i != Quantity.Counted && (i < Quantity.First || i > Quantity.Last) && Sentence.Word(i) is { Length: > 3 } word && Sentence.IsContent(i))
                yield return word;
        }
    }

    public string Noun => Sentence.Noun(Quantity);

    static string Digits(double value) => value.ToString("0", CultureInfo.InvariantCulture);

    /// <summary>True for what is one of several figures, or told as what had been before.</summary>
    public bool IsOfAnotherTime => Scope.IsPart || Scope.IsBefore;

    /// <summary>What zeros at the end may have been rounded from.</summary>
    static Interval Rounded(Quantity quantity)
    {
        var step = StepOf(quantity);
        return step <= 1 && quantity.Step >= 1 ? Interval.Of(quantity.Value) : new(quantity.Value - (step * JustUnderHalf), quantity.Value + (step * JustUnderHalf));
    }

    /// <summary>What the last figure that is no zero counts.</summary>
    static double StepOf(Quantity quantity)
    {
        var step = quantity.Step;
        while (quantity.Value >= LeastRounded && step >= 1 && step * 10 <= quantity.Value && quantity.Value % (step * 10) < 1e-9 * quantity.Value)
            step *= 10;
        return step;
    }

    static Interval Widened(Quantity quantity)
    {
        var (range, rounded) = (quantity.Range, Rounded(quantity));
        return new(Math.Min(range.Low, rounded.Low), Math.Max(range.High, rounded.High));
    }
}
