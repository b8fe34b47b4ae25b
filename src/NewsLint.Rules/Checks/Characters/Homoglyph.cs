using NewsLint.Articles;
using NewsLint.Languages;

namespace NewsLint.Rules.Checks.Characters;

public sealed class Homoglyph : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "characters/homoglyph",
        Level = Level.Warning,
        Summary = ("Lettre d'un autre alphabet dans un mot latin", "A letter of another alphabet in a Latin word"),
        Why = (
            "Le « а » cyrillique ressemble au « a » ; la recherche, le correcteur et la synthèse vocale n'y trouvent plus le mot.",
            "A Cyrillic \"а\" looks like an \"a\"; search, spelling and speech no longer find the word."),
        Examples =
        [
            "Le [|p\u0430rlement => parlement|] vote.",
            "The [|\u041Cayor => Mayor|] left.",
            "Le mot Москва et la lettre μ.",
            "Un β-bloquant et 12 μm.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        if (!LookAlikes.MayHave(article.Prose))
            yield break;

        foreach (var token in article.Tokens)
        {
            if (token.Kind is TokenKind.Word && LookAlikes.InLatin(article[token]) is { } word)
                yield return Flag(token.Span, ("Une lettre de ce mot vient d'un autre alphabet.", "A letter of this word is from another alphabet."), word);
        }
    }
}
