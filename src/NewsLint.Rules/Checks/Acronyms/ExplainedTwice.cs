using NewsLint.Articles;
using NewsLint.Languages.Acronyms;

namespace NewsLint.Rules.Checks.Acronyms;

public sealed class ExplainedTwice : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "acronyms/explained-twice",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("Un sigle expliqué deux fois", "An acronym explained twice"),
        Why = (
            "Le sigle sert à ne pas répéter le nom : une seconde explication est un reste de deux versions cousues ensemble. Titre, chapeau et légendes ne comptent pas.",
            "The acronym is there so that the name need not come again: a second explanation is what two versions stitched together leave. Headline, standfirst and captions do not count."),
        Examples =
        [
            "La Haute Autorité de santé (HAS) a parlé. Selon la [|Haute Autorité de santé|] (HAS), tout va bien.",
            "The Northern Water Office (NWO) warned. The [|Northern Water Office|] (NWO) agreed.",
            "La Haute Autorité de santé (HAS) a parlé. Selon la HAS, tout va bien.",
            "# La Haute Autorité de santé (HAS) parle\n\nLa Haute Autorité de santé (HAS) a parlé.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var same in StoryAcronyms.Of(article).Expansions.Where(expansion => expansion.HasInitials && article.BlockOf(expansion.Acronym.Token).Kind is Documents.BlockKind.Paragraph).GroupBy(expansion => expansion.Acronym.Letters, StringComparer.Ordinal))
        {
            var first = same.First();
            foreach (var other in same.Skip(1).Where(expansion => expansion.Name.GoesWith(first.Name)))
            {
                yield return Flag(other.Span, ($"{first.Acronym.Letters} est déjà expliqué plus haut.", $"{first.Acronym.Letters} is explained further up already.")) with
                {
                    Evidence = [new(first.Span, ("la première explication", "the first explanation"))],
                };
            }
        }
    }
}
