using NewsLint.Articles;
using NewsLint.Documents;

namespace NewsLint.Rules.Checks.Images;

public sealed class MissingDescription : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "images/missing-description",
        Level = Level.Note,
        HasMarkdownExamples = true,
        Summary = ("Image sans texte de remplacement ni légende", "An image without a description or caption"),
        Why = (
            "Sans texte, l'image n'existe pas pour qui ne la voit pas, et personne ne sait qui elle montre.",
            "Without words the picture is not there for those who cannot see it, and nobody knows whom it shows."),
        Examples =
        [
            "Avant.\n\n[|![](pont.jpg)|]\n\nAprès.",
            "[|![](bridge.jpg)|]",
            "![Le pont rouvert](pont.jpg)",
            "A story without a picture.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Kind is BlockKind.Caption && article[block.Span] is "\uFFFC")
                yield return Flag(block.Span, ("Image sans texte de remplacement ni légende.", "An image without a description or caption."));
        }
    }
}
