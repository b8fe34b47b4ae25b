using NewsLint.Articles;
using NewsLint.Rules.Dates;

namespace NewsLint.Rules.Checks.Dates;

public sealed class AgeAtDeath : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "dates/age-at-death",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        HasMarkdownExamples = true,
        Summary = ("« (1931-2024), mort à 83 ans » : il en avait 92 ou 93", "An age at death that does not go with the years of birth and death"),
        Why = (
            "Les deux années disent l'âge, à un an près. Sans année de mort, c'est celle de l'article.",
            "The two years tell the age, give or take one. Where no year of death stands, it is the story's."),
        Examples =
        [
            "---\ndate: 2026-11-23\n---\nLe peintre Jean Bel (1931-2024), mort à [|83 ans|], y vécut.",
            "---\ndate: 2026-11-23\n---\nNé en 1952, il est mort dimanche à [|81 ans|].",
            "---\ndate: 2026-11-23\nlang: en\n---\nBorn in 1931, he died in 2024 at the age of [|83|].",
            "---\ndate: 2026-11-23\n---\nJean Bel (1931-2024), mort à 92 ans, y vécut. Né en 1952, il est mort dimanche à 74 ans.",
            "---\ndate: 2026-11-23\nlang: en\n---\nBorn in 1931, he died in 2024 at 93.",
            "---\ndate: 2026-11-23\n---\nNé en 1952, marié en 1975, il est mort en 2001 à 49 ans.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var life in Lives.Of(article).All)
        {
            if (!life.IsAtDeath || (life.Died ?? article.Document.Metadata.Published?.Value.Year) is not { } died || died < life.Born)
                continue;

            var years = died - life.Born;
            if (life.Age.Value == years || life.Age.Value == years - 1)
                continue;

            yield return new(Info, life.Age.Span, ($"{died} − {life.Born} = {years} : {years} ans, ou {years - 1} avant l'anniversaire.", $"{died} − {life.Born} = {years}: {years}, or {years - 1} before the birthday."))
            {
                Evidence = [new(life.BornPlace, ("l'année de naissance", "the year of birth"))],
            };
        }
    }
}
