using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Text;

namespace NewsLint.Rules.Numbers;

/// <summary>A sum with the same in another currency in brackets right after it.</summary>
readonly record struct ConvertedSum(Quantity One, Quantity Other)
{
    /// <summary>Up to the closing bracket.</summary>
    public TextSpan Span => TextSpan.FromBounds(One.Span.Start, Other.Span.End + 1);

    /// <summary>What one unit of the first is of the second, by all that the figures may stand for.</summary>
    public Interval Rate => Other.Rounded / One.Rounded;

    public static IEnumerable<ConvertedSum> In(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 2))
        {
            for (var i = 1; i < sentence.Quantities.Length; i++)
            {
                var (one, other) = (sentence.Quantities[i - 1], sentence.Quantities[i]);
                if (one.Unit is { IsMoney: true } && other.Unit is { IsMoney: true } && one.Unit != other.Unit && one.Value > 0 && other.Value > 0 && sentence.Word(one.Last + 1) == "(" && other.First - one.Last <= 3 && sentence.Word(other.Last + 1) == ")")
                    yield return new(one, other);
            }
        }
    }
}
