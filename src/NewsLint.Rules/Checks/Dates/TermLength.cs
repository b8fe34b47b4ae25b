using NewsLint.Articles;
using NewsLint.Languages.Calendar;
using NewsLint.Languages.Quantities;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Dates;

public sealed class TermLength : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "dates/term-length",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« élu en 2020 pour six ans, jusqu'en 2025 » : 2020 + 6 = 2026", "A term whose first year, length and last year do not agree"),
        Why = (
            "Le début, la durée et la fin d'un mandat ou d'un bail s'additionnent, à un an près.",
            "The beginning, the length and the end of a term add up, give or take a year."),
        Examples =
        [
            "Elle a été élue [|en 2020 pour six ans, jusqu'en 2023|].",
            "She was elected [|in 2020 for six years, until 2023|].",
            "Elle a été élue en 2020 pour six ans, jusqu'en 2026, ou jusqu'en 2025.",
            "Élu en 2020 pour six ans, il restera en poste jusqu'en 2027 après le report du scrutin.",
            "She was elected in 2020 for six years, until 2026. He stayed in Hull for six years, until 2023.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var years = NamedDays.Of(article);
        foreach (var term in StoryQuantities.Of(article).All)
        {
            if (term is not { Unit.IsYear: true, Bound: Bound.Exact } || Text(article, term.First - 1) is not ("pour" or "for"))
                continue;

            if (years.YearsIn(term.First - 3, term.First) is not [var first, ..] || years.YearsIn(term.Last + 1, term.Last + 5) is not [var last, ..])
                continue;
            if (Text(article, first.Token - 1) is not ("en" or "in") || !IsUntil(article, last.Token) || Math.Abs(first.Year + term.Value - last.Year) <= 1)
                continue;

            yield return Flag(
                TextSpan.FromBounds(article.Tokens[first.Token - 1].Start, article.Tokens[last.Token].End),
                ($"{first.Year} + {term.Value} = {first.Year + term.Value}, pas {last.Year}.", $"{first.Year} + {term.Value} = {first.Year + term.Value}, not {last.Year}."));
        }
    }

    static ReadOnlySpan<char> Text(Article article, int token) => token < 0 ? [] : article[article.Tokens[token]];

    /// <summary>"jusqu'en 2025", "until 2025"</summary>
    static bool IsUntil(Article article, int year) =>
        Text(article, year - 1) is "until" or "till" || (Text(article, year - 1) is "en" && Text(article, year - 2) is "jusqu'" or "jusqu’");
}
