using NewsLint.Articles;
using NewsLint.Rules.Dates;

namespace NewsLint.Rules.Checks.Dates;

public sealed class AgeAndBirth : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "dates/age-and-birth",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        HasMarkdownExamples = true,
        Summary = ("« née en 1968, elle a 49 ans » dans un article de 2026", "An age that does not go with the year of birth"),
        Why = (
            "L'âge d'aujourd'hui est l'année de l'article moins celle de la naissance, ou un an de moins avant l'anniversaire. La règle ne compare que ce qu'une phrase dit d'une seule personne.",
            "The age today is the story's year minus the year of birth, or one less before the birthday. Only what one sentence says of one person is compared."),
        Examples =
        [
            "---\ndate: 2026-11-23\n---\nNée le 12 mai 1968, elle a [|49 ans|].",
            "---\ndate: 2026-11-23\n---\nLa Savoyarde de [|29 ans|], qui a vu le jour en 2001, a signé samedi le troisième temps.",
            "---\ndate: 2026-11-23\n---\nMarc Bel, [|54 ans|], est né en 1968 à Dax.",
            "---\ndate: 2026-11-23\nlang: en\n---\nBorn in 1968 in Hull, Ann Lee, aged [|49|], paints.",
            "---\ndate: 2026-11-23\n---\nNée le 12 mai 1968, elle a 58 ans. Né en 1968, il a 57 ans.",
            "---\ndate: 2026-11-23\n---\nNé en 1968, il est devenu maire à 30 ans, et il avait 49 ans en 2017.",
            "---\ndate: 2026-11-23\n---\nL'un d'eux, né en 1989, est un voisin ; l'autre, un jeune homme de 21 ans, purge une peine de 5 ans.",
            "---\ndate: 2026-11-23\nlang: en\n---\nBorn in 1968, he is 58. Born in 1970, she moved to Hull at 20.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        if (article.Document.Metadata.Published?.Value is not { } published)
            yield break;

        foreach (var life in Lives.Of(article).All)
        {
            if (life.IsAtDeath || life.Born > published.Year || Fits(life, published))
                continue;

            var years = published.Year - life.Born;
            var calculation = $"{published.Year} − {life.Born} = {years}";
            yield return new(Info, life.Age.Span, ($"{calculation} : {years} ans, ou {years - 1} avant l'anniversaire.", $"{calculation}: {years}, or {years - 1} before the birthday."))
            {
                Evidence = [new(life.BornPlace, ("l'année de naissance", "the year of birth"))],
            };
        }
    }

    static bool Fits(Life life, DateOnly published)
    {
        var years = published.Year - life.Born;
        return life.Age.Value == years || life.Age.Value == years - 1;
    }
}
