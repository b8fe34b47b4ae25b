using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Punctuation;

public sealed class StraySpace : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "punctuation/stray-space",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("Espace avant une virgule, un point ou une parenthèse fermante", "A space before a comma, a full stop or a closing bracket"),
        Why = (
            "L'espace rejette la virgule ou le point seul au début de la ligne suivante.",
            "The space can throw the comma or the stop alone onto the next line."),
        Examples =
        [
            "Le maire[| , => ,|] absent, a écrit.",
            "Le budget est voté[| . => .|] Il sera publié.",
            "She left ([| see => see|] page 3).",
            "The mayor[| , => ,|] who was away, wrote.",
            "Le prix : 3 euros ; c'est tout !",
            "Il part ... puis revient.",
            "Un logiciel en .NET et un domaine en .fr",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var block in article.Blocks)
        {
            for (var i = block.Tokens.Start.Value + 1; i < block.Tokens.End.Value; i++)
            {
                if (Find(article, i, block.Tokens) is { } finding)
                    yield return finding;
            }
        }
    }

    Finding? Find(Article article, int index, Range block)
    {
        var (before, token) = (article.Tokens[index - 1], article.Tokens[index]);
        if (!token.IsPunctuation && !before.IsPunctuation)
            return null;
        if (token.Start - before.End is 0 or > 2 || article.Prose.AsSpan(before.End, token.Start - before.End).ContainsAny('\n', '\r'))
            return null;

        var sign = article.Prose[token.Start];
        if (token is { IsPunctuation: true, Length: 1 } && sign is ',' or '.' or ')' or ']' && IsClear(article, index, block))
        {
            return FlagSafely(
                TextSpan.FromBounds(before.End, token.End),
                ($"Pas d'espace avant « {sign} ».", $"No space before \"{sign}\"."),
                sign.ToString());
        }

        if (before is not { IsPunctuation: true, Length: 1 } || article.Prose[before.Start] is not ('(' or '[') || !token.IsWord)
            return null;
        return FlagSafely(
            TextSpan.FromBounds(before.End, token.End),
            ($"Pas d'espace après « {article.Prose[before.Start]} ».", $"No space after \"{article.Prose[before.Start]}\"."),
            article[token].ToString());
    }

    /// <summary>After a word and before a space: not the dot of <c>.fr</c>, not one of several marks, which another rule judges.</summary>
    static bool IsClear(Article article, int index, Range block)
    {
        if (article.Tokens[index - 1] is { IsPunctuation: true } before && article.Prose[before.Start] is not ('»' or '”' or '"' or ')' or '%'))
            return false;
        return index + 1 == block.End.Value || (!article.IsGlued(index + 1) || article.Prose[article.Tokens[index + 1].Start] is '»' or '”' or '"');
    }
}
