using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class Rank : Rule
{
    static readonly Dictionary<string, int> Ranks = new(StringComparer.Ordinal)
    {
        ["deuxième"] = 2,
        ["second"] = 2,
        ["seconde"] = 2,
        ["troisième"] = 3,
        ["quatrième"] = 4,
        ["cinquième"] = 5,
        ["sixième"] = 6,
        ["2e"] = 2,
        ["3e"] = 3,
        ["4e"] = 4,
        ["5e"] = 5,
        ["third"] = 3,
        ["fourth"] = 4,
        ["fifth"] = 5,
        ["sixth"] = 6,
    };

    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/rank",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« troisième, derrière l'Inde, la Chine et le Japon » : c'est quatrième", "A rank behind more or fewer names than it has before it"),
        Why = (
            "Derrière trois autres, on est quatrième.",
            "Behind three others one is fourth."),
        Examples =
        [
            "Le pays est [|troisième, derrière l'Inde, la Chine et le Japon|].",
            "The country comes [|fifth, behind India, China and Japan|].",
            "Elle finit troisième ex aequo, derrière l'Inde, la Chine et le Japon.",
            "Le pays est quatrième, derrière l'Inde, la Chine et le Japon.",
            "The country comes third, behind India and China, and fifth behind Japan in sales.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in article.Sentences)
        {
            for (var i = sentence.Tokens.Start.Value; i < sentence.Tokens.End.Value - 3; i++)
            {
                if (article.Tokens[i].Length is not (8 or 6) || article[article.Tokens[i]] is not ("derrière" or "behind") || RankBefore(article, i, sentence.Tokens.Start.Value) is not var (first, rank) || ItemRow.At(article, i + 1, sentence.Tokens.End.Value) is not { } row || rank - 1 >= row.Least && rank - 1 <= row.Most)
                    continue;

                yield return Flag(
                    TextSpan.FromBounds(article.Tokens[first].Start, article.Tokens[row.End - 1].End),
                    ($"{row.Most} noms devant : c'est le rang {row.Most + 1}.", $"{row.Most} names before it: that is number {row.Most + 1}."));
            }
        }
    }

    static (int First, int Rank)? RankBefore(Article article, int behind, int start)
    {
        for (var i = behind - 1; i >= Math.Max(start, behind - 3); i--)
        {
            if (Ranks.TryGetValue(article[article.Tokens[i]].ToString(), out var rank))
                return (i, rank);
            if (article[article.Tokens[i]] is not ("," or "place" or "position" or "rang" or "just" or "juste"))
                return null;
        }

        return null;
    }
}
