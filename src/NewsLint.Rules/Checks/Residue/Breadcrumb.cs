using System.Collections.Frozen;
using NewsLint.Articles;
using NewsLint.Documents;

namespace NewsLint.Rules.Checks.Residue;

public sealed class Breadcrumb : Rule
{
    const int MostWords = 40, FarthestHeadline = 3, ShortestRepeat = 15;

    static readonly FrozenSet<string> Homes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "Accueil", "Home", "Homepage");

    public override RuleInfo Info { get; } = new()
    {
        Id = "residue/breadcrumb",
        Level = Level.Error,
        Summary = ("Fil d'Ariane du site resté dans l'article", "The site's breadcrumb trail left in the story"),
        Why = (
            "Copié avec la page, le chemin « Accueil > Monde > … » n'a rien à faire dans le texte.",
            "Copied with the page, the path \"Home > World > …\" has no place in the text."),
        Examples =
        [
            "[|Accueil > Monde > Asie|]\n\nLe sommet s'achève sans accord.",
            "[|Home Latest News World Talks end without a deal in Ge...|]\n\nTalks end without a deal in Geneva\n\nThe ministers left.",
            "Accueil des réfugiés : la ville ouvre un gymnase.\n\nLe maire l'a annoncé.",
            "Home rule is back on the agenda.\n\nThe minister said so.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            var block = article.Blocks[i];
            var tokens = article.Tokens.AsSpan()[block.Tokens];
            if (tokens.Length is < 3 or > MostWords || !Homes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(article[tokens[0]]))
                continue;
            if (!IsPath(article, block) && !RepeatsHeadline(article, i))
                continue;

            yield return Flag(
                block.Span,
                ("Fil d'Ariane du site : à supprimer.", "The site's breadcrumb trail: delete it."),
                "");
        }
    }

    static bool IsPath(Article article, ArticleBlock block)
    {
        var second = article.Tokens[block.Tokens.Start.Value + 1];
        return article.Prose[second.Start] is '>' or '›' or '»' or '/' or '|' or '→';
    }

    /// <summary>True when the trail ends with the beginning of a headline that follows it, often cut short.</summary>
    static bool RepeatsHeadline(Article article, int index)
    {
        var trail = article[article.Blocks[index].Span].TrimEnd(".… ");
        for (var i = index + 1; i < article.Blocks.Length && i <= index + FarthestHeadline; i++)
        {
            var headline = article[article.Blocks[i].Span];
            if (headline.Length < ShortestRepeat)
                continue;

            var start = trail.IndexOf(headline[..ShortestRepeat], StringComparison.Ordinal);
            if (start > 0 && headline.StartsWith(trail[start..], StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
