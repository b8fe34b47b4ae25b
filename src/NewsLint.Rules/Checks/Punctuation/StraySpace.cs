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
            foreach (var mark in article.TokensOf(TokenKind.Punctuation, block.Tokens))
            {
                if (mark > block.Tokens.Start.Value && Before(article, mark, block.Tokens) is { } before)
                    yield return before;
                if (mark + 1 < block.Tokens.End.Value && After(article, mark) is { } after)
                    yield return after;
            }
        }
    }

    Finding? Before(Article article, int mark, Range block)
    {
        var (before, token) = (article.Tokens[mark - 1], article.Tokens[mark]);
        var sign = article.Prose[token.Start];
        if (token.Length != 1 || sign is not (',' or '.' or ')' or ']') || !HasSpace(article, mark) || !IsClear(article, mark, block))
            return null;
        return FlagSafely(
            TextSpan.FromBounds(before.End, token.End),
            ($"Pas d'espace avant « {sign} ».", $"No space before \"{sign}\"."),
            sign.ToString());
    }

    Finding? After(Article article, int mark)
    {
        var (token, after) = (article.Tokens[mark], article.Tokens[mark + 1]);
        var sign = article.Prose[token.Start];
        if (token.Length != 1 || sign is not ('(' or '[') || !after.IsWord || !HasSpace(article, mark + 1))
            return null;
        return FlagSafely(
            TextSpan.FromBounds(token.End, after.End),
            ($"Pas d'espace après « {sign} ».", $"No space after \"{sign}\"."),
            article[after].ToString());
    }

    /// <summary>True for a space or two before the token.</summary>
    static bool HasSpace(Article article, int token)
    {
        var (before, start) = (article.Tokens[token - 1].End, article.Tokens[token].Start);
        return start - before is 1 or 2 && !article.Prose.AsSpan(before, start - before).ContainsAny('\n', '\r');
    }

    /// <summary>After a word and before a space: not the dot of <c>.fr</c>, not one of several marks, which another rule judges.</summary>
    static bool IsClear(Article article, int index, Range block)
    {
        if (article.Tokens[index - 1] is { IsPunctuation: true } before && article.Prose[before.Start] is not ('»' or '”' or '"' or ')' or '%'))
            return false;
        return index + 1 == block.End.Value || (!article.IsGlued(index + 1) || article.Prose[article.Tokens[index + 1].Start] is '»' or '”' or '"');
    }
}
