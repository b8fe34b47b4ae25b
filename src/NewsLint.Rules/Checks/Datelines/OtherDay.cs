using NewsLint.Articles;
using NewsLint.Documents;

namespace NewsLint.Rules.Checks.Datelines;

public sealed class OtherDay : Rule
{
    /// <summary>A story may be written the evening before or be put online the day after.</summary>
    const int MostDays = 1;

    public override RuleInfo Info { get; } = new()
    {
        Id = "datelines/other-day",
        Level = Level.Note,
        HasMarkdownExamples = true,
        Summary = ("Jour d'en-tête différent de la date de publication", "A dateline's day that is not the publication day"),
        Why = (
            "« Strasbourg, 10 juillet (AFP) » dans un article daté du 12 : l'un des deux n'a pas été mis à jour.",
            "\"Strasbourg, July 10 (AFP)\" in a story dated the 12th: one of the two was not brought up to date."),
        Examples =
        [
            "---\ndate: 2026-07-12\n---\nStrasbourg, [|10 juillet|] (AFP) - Le Parlement vote.",
            "---\ndate: 2026-07-12\n---\nLONDON, [|July 2|] (Reuters) - Parliament votes.",
            "---\ndate: 2026-07-12\n---\nStrasbourg, 12 juillet (AFP) - Le Parlement vote.",
            "---\ndate: 2026-07-12\n---\nLes images avaient ému tout le pays le 2 juillet : des toits arrachés.",
            "---\ndate: 2026-07-12\n---\nLONDON, July 11 (Reuters) - Parliament votes.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var metadata = article.Document.Metadata;
        if (metadata is not { Dateline: { } dateline, Published: { Origin: not Origin.Dateline } published } || Nearest(dateline, published.Value) is not { } day)
            yield break;

        var days = Math.Abs(day.DayNumber - published.Value.DayNumber);
        if (days > MostDays)
        {
            yield return Flag(
                dateline.Span,
                ($"L'article est daté du {published.Value:dd/MM/yyyy}, son en-tête du {day:dd/MM/yyyy}.", $"The story is dated {published.Value:yyyy-MM-dd}, its dateline {day:yyyy-MM-dd}."));
        }
    }

    /// <summary>The day of the dateline that is nearest to the publication; null where it is no day.</summary>
    static DateOnly? Nearest(DatelineDay dateline, DateOnly published)
    {
        var years = dateline.Year is { } year ? [year] : new[] { published.Year - 1, published.Year, published.Year + 1 };
        return years.Where(candidate => dateline.Day >= 1 && dateline.Day <= DateTime.DaysInMonth(candidate, dateline.Month))
            .Select(candidate => (DateOnly?)new DateOnly(candidate, dateline.Month, dateline.Day))
            .MinBy(candidate => Math.Abs(candidate!.Value.DayNumber - published.DayNumber));
    }
}
