using NewsLint.Articles;
using NewsLint.Documents;

namespace NewsLint.Rules.Checks.Residue;

public sealed class LoneNumber : Rule
{
    const int MostDigits = 4;

    public override RuleInfo Info { get; } = new()
    {
        Id = "residue/lone-number",
        Level = Level.Warning,
        Summary = ("Compteur du site resté seul sur sa ligne", "A counter of the site left alone on its line"),
        Why = (
            "Nombre de commentaires, de partages ou de vues : copié avec la page, il ne dit rien au lecteur.",
            "A count of comments, shares or views: copied with the page, it tells readers nothing."),
        Examples =
        [
            "# Le sommet s'achève\n\n[|0|]\n\nLyon, 12 mai.",
            "# Talks end\n\n[|128|]\n\nThe ministers left on Friday.",
            "# Le sommet s'achève\n\n12 morts.\n\nLe bilan est lourd.",
            "# Une vie\n\n1984\n\nIl est élu maire.",
            "# Les cinq dates à retenir\n\n- 1958\n\n- 1969",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Kind is BlockKind.Paragraph && block.Span.Length <= MostDigits && IsDigits(article[block.Span]) && !IsYear(article[block.Span]))
            {
                yield return Flag(
                    block.Span,
                    ("Nombre seul sur sa ligne : sans doute un compteur du site, à supprimer.", "A number alone on its line: no doubt a counter of the site; delete it."),
                    "");
            }
        }
    }

    /// <summary>A year may head its part of a chronology.</summary>
    static bool IsYear(ReadOnlySpan<char> text) => text is ['1', '8' or '9', _, _] or ['2', '0', _, _];

    static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
