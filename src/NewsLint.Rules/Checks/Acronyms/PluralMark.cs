using NewsLint.Articles;
using NewsLint.Languages.Lexicons;

namespace NewsLint.Rules.Checks.Acronyms;

public sealed class PluralMark : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "acronyms/plural-mark",
        Level = Level.Warning,
        Languages = ["fr"],
        Summary = ("« les ONGs » : un sigle ne prend pas de s", "\"les ONGs\": French acronyms have no plural"),
        Why = (
            "En français un sigle ne prend pas la marque du pluriel : c'est un usage anglais.",
            "French acronyms take no plural s: that is English usage."),
        Examples =
        [
            "Les [|ONGs => ONG|] ont quitté la ville.",
            "Des [|PMEs => PME|] de la région.",
            "Les ONG ont quitté la ville ; les JOs de 1924, la MLS.",
            "Le groupe « Les BBCs » et les ARNm.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var words = StoryWords.Of(article);
        for (var i = 1; i < article.Tokens.Length; i++)
        {
            if (words.Lacks(i, WordLack.Capital))
                continue;

            var token = article.Tokens[i];
            var text = article[token];
            if (char.IsAsciiLetterUpper(article.Prose[token.Start]) && token is { Kind: TokenKind.Word, Length: >= 4 } && text[^1] is 's' && !text[..^1].ContainsAnyExceptInRange('A', 'Z') && article.BlockOf(i).Language.Code == "fr" && !article.IsQuoted(token.Start) && IsAfterPlural(article, i))
                yield return Flag(token.Span, ($"Pas de s aux sigles : « {text[..^1]} ».", $"French acronyms take no s: \"{text[..^1]}\".")) with { Fixes = [new(token.Span, text[..^1].ToString())] };
        }
    }

    /// <summary>True after a plural article or number: elsewhere the letters may be a name's.</summary>
    static bool IsAfterPlural(Article article, int token) =>
        article[article.Tokens[token - 1]] is "les" or "Les" or "des" or "Des" or "aux" or "ces" or "Ces" or "ses" or "leurs" or "nos" or "vos" or "plusieurs" or "quelques" or "certaines" or "certains" or "autres" or "deux" or "trois" or "grandes" or "grands" or "petites" or "principales";
}
