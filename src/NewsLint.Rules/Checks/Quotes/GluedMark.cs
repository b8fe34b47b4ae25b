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
            "« Nous partons »[|a =>  a|], dit-il.",
            "Elle a dit[|« =>  «|] oui » hier.",
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
                yield return Flag(new TextSpan(after, 1), ("Espace manquante après le guillemet.", "No space after the quotation mark."), $" {article.Prose[after]}");
            else if (mark.Role is QuoteRole.Opens && before >= 0 && char.IsLetter(article.Prose[before]))
                yield return Flag(new TextSpan(mark.Position, 1), ("Espace manquante avant le guillemet.", "No space before the quotation mark."), $" {article.Prose[mark.Position]}");
        }
    }
}
