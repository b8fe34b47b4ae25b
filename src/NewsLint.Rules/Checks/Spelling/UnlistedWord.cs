using NewsLint.Articles;

namespace NewsLint.Rules.Checks.Spelling;

public sealed class UnlistedWord : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "spelling/unlisted-word",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("Mot absent des dictionnaires", "A word that no dictionary has"),
        Why = (
            "Un mot nouveau, étranger ou inventé : à vérifier une fois. S'il est juste, ajoutez-le à « vocabulary » dans .newslint.yml.",
            "A new word, a foreign one or an invention: worth one look. If it is right, add it to \"vocabulary\" in .newslint.yml."),
        Examples =
        [
            "Le maire a parlé de [|flumibulation|] hier soir.",
            "She spoke of [|flurbination => fluorination|] last night.",
            "Le gouvernement a annoncé la mesure hier.",
            "The government announced the plan yesterday.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article) => UnknownWords.In(article).All
        .Where(unknown => !Typo.IsLikely(unknown))
        .Select(unknown => Flag(
            article.Tokens[unknown.Token].Span,
            ($"« {unknown.Word} » n'est dans aucun dictionnaire français.", $"\"{unknown.Word}\" is in no English dictionary."),
            [.. unknown.Suggestions]));
}
