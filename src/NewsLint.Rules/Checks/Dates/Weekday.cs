using NewsLint.Articles;
using NewsLint.Languages.Calendar;
using NewsLint.Rules.Dates;

namespace NewsLint.Rules.Checks.Dates;

public sealed class Weekday : Rule
{
    /// <summary>How far from the publication a day without a year may be looked for, in days before and after.</summary>
    const int Before = 400, After = 370;

    /// <summary>So near to the publication, a day without a year is of that year.</summary>
    const int SureWithin = 15;

    /// <summary>How many tokens away a year may be the day's own: one of those around the publication, any other.</summary>
    const int Beside = 12, InSight = 80;

    public override RuleInfo Info { get; } = new()
    {
        Id = "dates/weekday",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        HasMarkdownExamples = true,
        Summary = ("« jeudi 24 novembre » l'année où le 24 est un mardi", "A weekday that is not the date's, in the year of the story"),
        Why = (
            """
            Le jour de la semaine et la date ont été saisis l'un après l'autre, et l'un des deux est faux : le lecteur viendra le mauvais jour. La date
            de publication dit l'année ; la règle se tait sans elle. Elle se tait aussi quand une autre année du récit convient et, à plus de quinze jours de
            la publication, quand le jour est juste un an avant ou après.
            """,
            """
            The weekday and the date were typed one after the other, and one of them is wrong: readers will come on the wrong day. The publication date
            tells the year; without it the rule is silent, as it is where another year that the story names fits and, more than fifteen days from the publication, where
            the year before or after does.
            """),
        Examples =
        [
            "---\ndate: 2026-11-23\n---\nLe conseil se réunit [|jeudi 24 novembre|] à la mairie.",
            "---\ndate: 2026-11-23\nlang: en\n---\nThe council meets on [|Thursday, November 24|] at the town hall.",
            "---\ndate: 2026-02-02\n---\nLe match aura lieu le [|samedi 7 janvier|] à Lens.",
            "---\ndate: 2026-11-23\n---\nLe tribunal rendra son jugement le [|jeudi 18 décembre|] à Vannes.",
            "---\ndate: 2026-11-23\n---\nLe tribunal a rendu son jugement le jeudi 18 décembre à Vannes.",
            "---\ndate: 2026-11-23\n---\nLes portes ouvrent [|samedi 27|] et dimanche 29 novembre.",
            "---\ndate: 2026-11-23\n---\nLe conseil se réunit mardi 24 novembre. Il s'était réuni mercredi 26 novembre 2025.",
            "---\ndate: 2026-11-23\n---\nLe spectacle est donné du lundi 23 au vendredi 27 novembre.",
            "---\ndate: 2026-11-23\n---\nIls se sont mariés jeudi 18 décembre l'an dernier, puis samedi 21 novembre.",
            "---\ndate: 2026-11-23\n---\nÀ l'été 1998, la France gagne. C'était le dimanche 12 juillet.",
            "---\ndate: 2018-12-19\n---\nEn 2019, Noël tombera le mercredi 25 décembre.",
            "Le conseil se réunit jeudi 24 novembre.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        if (article.Document.Metadata.Published?.Value is not { } published)
            yield break;

        var named = NamedDays.Of(article);
        var announced = Announcement.In(article).Select(announcement => announcement.Day.First).ToHashSet();
        foreach (var day in named.All)
        {
            if (day is { Weekday: { } weekday, Year: null } && IsWrong(day, weekday, published, named, isToCome: announced.Contains(day.First)) && day.NearestTo(published) is { } nearest)
                yield return Describe(article, day, weekday, nearest, published);
        }
    }

    /// <summary>True where no year puts the day on its weekday: none near the publication, none that the story names. Of a day of last week, the year is sure.</summary>
    static bool IsWrong(NamedDay day, DayOfWeek weekday, DateOnly published, NamedDays named, bool isToCome)
    {
        var isSure = day.NearestTo(published) is { } nearest && Math.Abs(nearest.DayNumber - published.DayNumber) <= SureWithin;
        for (var year = published.Year - 2; year <= published.Year + 1; year++)
        {
            if (day.In(year) is { } candidate && candidate.DayOfWeek == weekday && candidate.DayNumber - published.DayNumber is var days && (isSure ? Math.Abs(days) <= SureWithin : days >= (isToCome ? -SureWithin : -Before) && days <= After))
                return false;
        }

        return !(isSure ? HasBeside(named, day, weekday, published) : named.DistinctYears.Any(year => day.In(year)?.DayOfWeek == weekday));
    }

    static bool HasBeside(NamedDays named, NamedDay day, DayOfWeek weekday, DateOnly published)
    {
        foreach (var (token, year) in named.YearsIn(day.First - InSight, day.Last + InSight))
        {
            if (Math.Abs(token - day.First) <= (Math.Abs(year - published.Year) > 1 ? InSight : Beside) && day.In(year)?.DayOfWeek == weekday)
                return true;
        }

        return false;
    }

    Finding Describe(Article article, NamedDay day, DayOfWeek weekday, DateOnly nearest, DateOnly published) =>
        new(Info, day.Span, DayRepairs.WeekdayOf(nearest)) { Fixes = DayRepairs.Of(article, day, weekday, nearest, published) };
}
