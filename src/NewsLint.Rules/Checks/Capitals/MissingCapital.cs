using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages;
using NewsLint.Languages.Lexicons;
using NewsLint.Rules.Grammar;

namespace NewsLint.Rules.Checks.Capitals;

public sealed class MissingCapital : Rule
{
    const int ShortestName = 4;

    public override RuleInfo Info { get; } = new()
    {
        Id = "capitals/missing-capital",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("Nom propre sans majuscule", "A name without its capital"),
        Why = (
            "« la france », « en afrique », « on monday » : le mot n'existe qu'avec une majuscule.",
            "\"on monday\", \"the french president\": the word exists with a capital only."),
        Examples =
        [
            "Le président de la [|france => France|] part demain.",
            "He left [|germany => Germany|] on [|monday => Monday|].",
            "La France et l'Allemagne ; un camembert, une roquefort.",
            "He may march in august company.",
            "Voir le site lemonde.fr et l'adresse paris@exemple.fr.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        for (var i = Next(article, 0); i < article.Tokens.Length; i = Next(article, i + 1))
        {
            var (token, language) = (article.Tokens[i], (NewsLanguage)article.BlockOf(i).Language);
            if (CapitalisedNames.Of(language, article[token]) is { } name && IsAlone(article, i))
                yield return Flag(token.Span, ($"« {article[token]} » est un nom propre : il prend une majuscule.", $"\"{article[token]}\" takes a capital."), name);
        }
    }

    /// <summary>The first token from one on that is a name in small letters; the number of tokens where there is none.</summary>
    static int Next(Article article, int token)
    {
        var (words, tokens, prose) = (StoryWords.Of(article), article.Tokens, article.Prose);
        for (; token < tokens.Length; token++)
        {
            if (words.Lacks(token, WordLack.Name) || !char.IsLower(prose[tokens[token].Start]) || tokens[token] is not { Kind: TokenKind.Word, Length: >= ShortestName } || words[token] is not { } known)
                continue;
            if (article.BlockOf(token) is not { Kind: not (BlockKind.Code or BlockKind.Byline), Language: NewsLanguage language })
                continue;
            if (CapitalisedNames.Of(language, article[tokens[token]]) is not null)
                return token;

            known.Lacks |= WordLack.Name;
        }

        return token;
    }

    /// <summary>Not a part of an address, a handle, a compound.</summary>
    static bool IsAlone(Article article, int index) =>
        (!article.IsGlued(index) || article.Prose[article.Tokens[index].Start - 1] is '\'' or '’' or '«' or '"' or '“' or '(')
        && (index + 1 == article.Tokens.Length || !article.IsGlued(index + 1) || (article.Tokens[index + 1].IsPunctuation && !(index + 2 < article.Tokens.Length && article.IsGlued(index + 2) && article[article.Tokens[index + 1]] is ".")));
}
