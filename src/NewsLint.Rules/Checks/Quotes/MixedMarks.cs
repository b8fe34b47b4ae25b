using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Quotes;

public sealed class MixedMarks : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "quotes/mixed-marks",
        Level = Level.Warning,
        Summary = ("Citation ouverte et fermée par des guillemets différents", "A quotation that opens and closes with different marks"),
        Why = (
            "« ... \" : le clavier et la correction automatique se sont croisés, ou deux citations se chevauchent.",
            "“ ... \": keyboard and autocorrect crossed, or two quotations overlap."),
        Examples =
        [
            "« Il faut agir[|\" => »|], a dit le maire.",
            "“We must act[|\" => ”|], the mayor said.",
            "« Il faut agir », a dit le maire.",
            "« Il a dit \"oui\" hier », dit-elle.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var mark in article.QuoteMarks)
        {
            if (mark.Role is not QuoteRole.Closes || mark.Partner == QuoteMark.NoPartner || article.QuoteMarks[mark.Partner].Style == mark.Style)
                continue;

            var opening = article.QuoteMarks[mark.Partner];
            var (first, last) = (article.Prose[opening.Position], article.Prose[mark.Position]);
            yield return Flag(
                new TextSpan(mark.Position, 1),
                ($"La citation s'ouvre par {first} et se ferme par {last}.", $"The quotation opens with {first} and closes with {last}."),
                Closing(first)) with
            { Evidence = [new(new(opening.Position, 1), ("s'ouvre ici", "opens here"))] };
        }
    }

    static string Closing(char opening) => opening switch { '«' => "»", '“' => "”", '„' => "“", '‹' => "›", _ => opening.ToString() };
}
