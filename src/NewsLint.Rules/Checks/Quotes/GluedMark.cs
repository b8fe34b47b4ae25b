using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Quotes;

public sealed class GluedMark : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "quotes/glued-mark",
        Level = Level.Warning,
        Summary = ("Mot collé à l'extérieur d'un guillemet", "A word glued to the outside of a quotation mark"),
        Why = (
            "L'espace entre la citation et la suite s'est perdue.",
            "The space between the quotation and what follows was lost."),
        Examples =
        [
            "« Nous partons [|»a => » a|] dit un voisin.",
            "Elle a [|dit« => dit «|] oui » hier.",
            "« Nous partons », dit-il.",
            "L'affaire dite d'« Outreau » et l'« effet ».",
            "(« oui »)/« non »",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var mark in article.QuoteMarks)
        {
            if (mark.Style is not QuoteStyle.Guillemets || mark.IsReversed)
                continue;

            var (before, after) = (mark.Position - 1, mark.Position + 1);
            if (mark.Role is QuoteRole.Closes && after < article.Prose.Length && char.IsLetter(article.Prose[after]))
                yield return Flag(article, article.FirstTokenFrom(after) - 1, ("Espace manquante après le guillemet.", "No space after the quotation mark."));
            else if (mark.Role is QuoteRole.Opens && before >= 0 && char.IsLetter(article.Prose[before]))
                yield return Flag(article, article.FirstTokenFrom(mark.Position) - 1, ("Espace manquante avant le guillemet.", "No space before the quotation mark."));
        }
    }

    /// <summary>A word and a mark, or a mark and a word: an editor sees between what the space goes.</summary>
    Finding Flag(Article article, int first, Wording message)
    {
        var (one, other) = (article.Tokens[first], article.Tokens[first + 1]);
        return Flag(TextSpan.FromBounds(one.Start, other.End), message, $"{article[one]} {article[other]}");
    }
}
