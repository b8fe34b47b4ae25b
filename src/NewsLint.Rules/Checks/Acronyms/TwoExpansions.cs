using NewsLint.Articles;
using NewsLint.Languages.Acronyms;

namespace NewsLint.Rules.Checks.Acronyms;

public sealed class TwoExpansions : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "acronyms/two-expansions",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("Un sigle expliqué de deux façons dans un article", "An acronym explained in two ways in one story"),
        Why = (
            "Un sigle a un sens dans un article. La règle compare les noms qui ont ces initiales ; une abréviation du nom, un pluriel et deux organismes connus sous les mêmes lettres restent sans remarque.",
            "An acronym has one meaning in a story. The names that have these initials are compared; a shortened name, a plural, and two bodies known by the same letters are left alone."),
        Examples =
        [
            "L'Agence régionale de santé (ARS) a prévenu. L'[|Autorité régionale de surveillance|] (ARS) confirme.",
            "The National Water Office (NWO) warned. The [|Northern Water Office|] (NWO) agreed.",
            "L'Agence régionale de santé (ARS) a prévenu. Les Agences régionales de santé (ARS) confirment.",
            "The Centers for Disease Control (CDC) warned. The Centers for Disease Control and Prevention (CDC) agreed.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var same in StoryAcronyms.Of(article).Expansions.Where(expansion => expansion.HasInitials).GroupBy(expansion => expansion.Acronym.Letters, StringComparer.Ordinal))
        {
            var first = same.First();
            foreach (var other in same.Skip(1).Where(expansion => !expansion.Name.GoesWith(first.Name) && !(IsKnown(first) && IsKnown(expansion))))
            {
                yield return Flag(other.Span, ($"{first.Acronym.Letters} est expliqué plus haut par « {first.Name.Text} ».", $"{first.Acronym.Letters} is explained further up as \"{first.Name.Text}\".")) with
                {
                    Evidence = [new(first.Span, ("l'autre explication", "the other explanation"))],
                };
            }
        }
    }

    static bool IsKnown(Expansion expansion) =>
        AcronymTable.Shipped.Of(expansion.Acronym.Letters).Any(row => row.Names.Any(name => name.GoesWith(expansion.Name)));
}
