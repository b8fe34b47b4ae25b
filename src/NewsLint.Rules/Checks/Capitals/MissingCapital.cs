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
        var words = StoryWords.Of(article);
        for (var i = 0; i < article.Tokens.Length; i++)
        {
            if (words.Lacks(i, WordLack.Name))
                continue;

            var token = article.Tokens[i];
            if (token.Kind is not TokenKind.Word || token.Length < ShortestName || words[i] is not { } known || !char.IsLower(article.Prose[token.Start])
                || article.BlockOf(i) is not { Kind: not (BlockKind.Code or BlockKind.Byline), Language: NewsLanguage language })
                continue;

            var word = article[token];
            var name = CapitalisedNames.Of(language, word);
            known.Lacks |= name is null ? WordLack.Name : WordLack.None;
            if (name is not null && IsAlone(article, i))
                yield return Flag(token.Span, ($"« {word} » est un nom propre : il prend une majuscule.", $"\"{word}\" takes a capital."), name);
        }
    }

    /// <summary>Not a part of an address, a handle, a compound.</summary>
    static bool IsAlone(Article article, int index) =>
        (!article.IsGlued(index) || article.Prose[article.Tokens[index].Start - 1] is '\'' or '’' or '«' or '"' or '“' or '(')
        && (index + 1 == article.Tokens.Length || !article.IsGlued(index + 1) || (article.Tokens[index + 1].IsPunctuation && !(index + 2 < article.Tokens.Length && article.IsGlued(index + 2) && article[article.Tokens[index + 1]] is ".")));
}
