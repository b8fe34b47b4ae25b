using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Punctuation;

public sealed class CollidingMarks : Rule
{
    /// <summary>Words this short may be abbreviations that no list knows, whose full stop another mark may follow.</summary>
    const int LongestAbbreviation = 5;

    public override RuleInfo Info { get; } = new()
    {
        Id = "punctuation/colliding-marks",
        Level = Level.Error,
        Summary = ("Deux signes de ponctuation se suivent alors qu'un seul suffit", "Two punctuation marks stand where one is enough"),
        Why = (
            "Un mot supprimé laisse souvent derrière lui sa virgule ou son point. Le lecteur, lui, ne voit que la faute.",
            "A deleted word often leaves its comma or its full stop behind. Readers see nothing but the slip."),
        Examples =
        [
            "Lyon [|:, => :|] 12 mai (agence).",
            "Le texte a été adopté, selon l'agence[|. . => .|]",
            "Il hésite[|.. => .|] Puis il part.",
            "Elle est partie[|,, => ,|] puis revenue.",
            "The bill passed[|,. => ,|] and the minister left.",
            "Il hésite... puis il part. Etc. ; voilà.",
            "Wait . . . no.",
            "Ann Lee, D-Calif., said so; so did Tom Roe, R-Okla., on Monday.",
            "« Vraiment ? », a-t-il demandé.",
            "Le cabinet Durand et Cie., fondé en 1920.",
            "Voir l'annexe (..) et la suite.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var block in article.Blocks)
        {
            var end = 0;
            foreach (var i in article.TokensOf(TokenKind.Punctuation, block.Tokens))
            {
                if (i == block.Tokens.Start.Value || i == end || !Collide(article, i, block.Tokens))
                    continue;

                var (first, second) = (article.Tokens[i - 1], article.Tokens[i]);
                var span = TextSpan.FromBounds(first.Start, second.End);
                var (one, other) = (article.Prose[first.Start].ToString(), article.Prose[second.Start].ToString());
                (string, string) message = ($"Deux signes se heurtent : « {article[span]} ».", $"Two marks collide: \"{article[span]}\".");
                yield return one == other && !(one is "." && span.Length == 2) ? FlagSafely(span, message, one) : Flag(span, message, (one, other) switch
                {
                    (".", ".") when span.Length == 2 => [".", "…"],
                    _ => [one, other],
                });
                end = i + 1;
            }
        }
    }

    static bool Collide(Article article, int index, Range block)
    {
        var (first, second) = (article.Tokens[index - 1], article.Tokens[index]);
        if (first.Length != 1 || second.Length != 1 || !first.IsPunctuation || !second.IsPunctuation)
            return false;
        if (second.Start - first.End > 2 || article.Prose.AsSpan(first.End, second.Start - first.End).ContainsAny('\n', '\r'))
            return false;

        var (one, other) = (article.Prose[first.Start], article.Prose[second.Start]);
        var mayCollide = one switch
        {
            ',' or ';' or ':' => other is ',' or ';' or ':' or '.',
            '.' => other is '.' or ',' or ';' or ':' && !MayBeAbbreviation(article, index, other, block),
            _ => false,
        };
        return mayCollide && !IsPartOfRun(article, index, block) && !IsGluedOnBothSides(article, index);
    }

    /// <summary><c>. . .</c>, <c>(..)</c> and the like say that something was left out.</summary>
    static bool IsPartOfRun(Article article, int index, Range block)
    {
        var before = index - 2 >= block.Start.Value ? article.Prose[article.Tokens[index - 2].Start] : ' ';
        var after = index + 1 < block.End.Value ? article.Prose[article.Tokens[index + 1].Start] : ' ';
        return before is '(' or '[' or '.' or ',' or ':' or ';' || after is '.' or ',' or ':' or ';';
    }

    /// <summary><c>name::name</c></summary>
    static bool IsGluedOnBothSides(Article article, int index)
    {
        if (article.Prose[article.Tokens[index].Start] != ':')
            return false;

        var (start, end) = (article.Tokens[index - 1].Start, article.Tokens[index].End);
        return start > 0 && end < article.Prose.Length && char.IsLetterOrDigit(article.Prose[start - 1]) && char.IsLetterOrDigit(article.Prose[end]);
    }

    static bool MayBeAbbreviation(Article article, int index, char other, Range block)
    {
        if (index - 2 < block.Start.Value || !article.IsGlued(index - 1))
            return false;

        var word = article.Tokens[index - 2];
        var text = article[word];
        return word.Kind is TokenKind.Abbreviation || (other != '.' && text.Length - (text.LastIndexOf('-') + 1) <= LongestAbbreviation);
    }
}
