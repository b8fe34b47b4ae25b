using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Quotes;

public sealed class NestedMarks : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "quotes/nested-marks",
        Level = Level.Note,
        Summary = ("Citation dans la citation, avec les mêmes guillemets", "A quotation inside a quotation with the same marks"),
        Why = (
            "Avec deux fois les mêmes guillemets, le lecteur ne sait plus laquelle des deux citations se ferme.",
            "With the same marks twice, readers cannot tell which of the two quotations ends."),
        Examples =
        [
            "« Il a dit [|« oui »|] hier », dit-elle.",
            "“He said [|“yes”|] twice,” she said.",
            "« Il a dit “oui” hier », dit-elle.",
            "« Oui », dit-elle. « Non », dit-il.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var outer = default(Quotation?);
        foreach (var quotation in article.Quotations)
        {
            if (outer is { } around && around.Span.Contains(quotation.Span))
            {
                if (around.Style == quotation.Style && quotation.Style is not QuoteStyle.Straight)
                    yield return Flag(quotation.Span, ("Guillemets de même forme que ceux de la citation qui l'entoure.", "The same marks as the quotation around it."));
            }
            else
            {
                outer = quotation;
            }
        }
    }
}
