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
            "Les deux années disent l'âge, à un an près. Sans année de mort, c'est celle de l'article, ou la précédente en janvier.",
            "The two years tell the age, give or take one. Where no year of death stands, it is the story's, in January perhaps the one before."),
        Examples =
        [
            "---\ndate: 2026-11-23\n---\nLe peintre Jean Bel (1931-2024), mort à [|83 ans|], y vécut.",
            "---\ndate: 2026-11-23\n---\nNé en 1952, il est mort dimanche à [|81 ans|].",
            "---\ndate: 2026-11-23\nlang: en\n---\nBorn in 1931, he died in 2024 at the age of [|83|].",
            "---\ndate: 2026-11-23\n---\nLa comédienne Anne Bel est morte vendredi à l'âge de [|81 ans|], a dit sa famille. Elle était née le 3 février 1935.",
            "---\ndate: 2026-11-23\nlang: en\n---\nBel, born in Leeds in 1938 to a tailor, died on Thursday. He was [|81|].",
            "---\ndate: 2026-01-04\n---\nNé en 1952, il est mort le 30 décembre à 73 ans. Elle est morte le 29 à 72 ans. Elle était née en décembre 1953. Il avait 30 ans.",
            "---\ndate: 2026-11-23\nlang: en\n---\nBel, born in Leeds in 1938, died on Thursday. He was 88. His son was 12.",
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
            if (life.Age.Value == years || life.Age.Value == years - 1 || (life.Died is null && life.Age.Value == years - 2 && article.Document.Metadata.Published?.Value.Month == 1))
                continue;

            yield return new(Info, life.Age.Span, ($"{died} − {life.Born} = {years} : {years} ans, ou {years - 1} avant l'anniversaire.", $"{died} − {life.Born} = {years}: {years}, or {years - 1} before the birthday."))
            {
                Evidence = [new(life.BornPlace, ("l'année de naissance", "the year of birth"))],
            };
        }
    }
}
