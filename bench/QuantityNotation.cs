using System.Globalization;
using System.Text;
using NewsLint.Articles;
using NewsLint.Languages.Quantities;

namespace NewsLint.Bench;

/// <summary>A text with its quantities between brackets: <c>Il a perdu [environ 3,5 millions d'euros = 3500000 euro about].</c></summary>
static class QuantityNotation
{
    /// <summary>What the reader sees in an article, marked. The noun that is counted stands after a plus sign.</summary>
    public static string Mark(Article article)
    {
        var (marked, end) = (new StringBuilder(), 0);
        foreach (var quantity in StoryQuantities.Of(article).All)
        {
            marked.Append(article.Prose, end, quantity.Span.Start - end).Append('[').Append(article[quantity.Span]).Append(" = ").Append(Describe(article, quantity)).Append(']');
            end = quantity.Span.End;
        }

        return marked.Append(article.Prose, end, article.Prose.Length - end).ToString();
    }

    static string Describe(Article article, Quantity quantity)
    {
        var words = new List<string> { quantity.Value.ToString("0.######", CultureInfo.InvariantCulture) };
        if (quantity.Unit is { } unit)
            words.Add(unit.Name);
        if (quantity.Counted >= 0)
            words.Add($"+{article[article.Tokens[quantity.Counted]]}");
        if (quantity.Bound is not Bound.Exact)
            words.Add(quantity.Bound.ToString().ToLowerInvariant());
        return string.Join(' ', words);
    }
}
