using NewsLint.Articles;
using NewsLint.Languages.Calendar;
using NewsLint.Rules.Dates;

namespace NewsLint.Rules.Checks.Dates;

public sealed class WeekdayOfYear : Rule
{
    /// <summary>Before, some countries had another calendar.</summary>
    const int FirstYear = 1753;

    public override RuleInfo Info { get; } = new()
    {
        Id = "dates/weekday-of-year",
        Level = Level.Error,
        Languages = ["fr", "en"],
        Summary = ("« lundi 14 juillet 2026 », qui est un mardi", "A weekday that is not that of a date with its year"),
        Why = (
            "Le jour, le mois et l'année disent le jour de la semaine. En janvier, c'est souvent l'année qui est restée celle d'avant.",
            "Day, month and year tell the weekday. In January it is often the year that has stayed last year's."),
        Examples =
        [
            "Il est né [|lundi 14 juillet 1998 => mardi 14 juillet 1998|] à Dax.",
            "The treaty was signed on [|Monday, July 14, 2026 => Tuesday, July 14, 2026|] in Rome.",
            "Elle a signé le [|samedi 7 janvier 2016 => jeudi 7 janvier 2016|] à Paris.",
            "Le traité date du mardi 14 juillet 2026, et du jeudi 24 novembre 2022.",
            "The match on Sunday 12 July 1998 and the one on Tuesday, July 14, 2026.",
            "Le jeudi 12 mai 1300, la ville est prise. La révolte éclate le mercredi 25 octobre 1917 à Petrograd.",
            "The colonies went from Wednesday, 2 September 1752 to Thursday, 14 September 1752.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var day in NamedDays.Of(article).All)
        {
            if (day is { Weekday: { } weekday, Year: >= FirstYear and var year } && day.In(year) is { } date && date.DayOfWeek != weekday && !IsOldStyle(article, day, date, weekday))
            {
                yield return new(Info, day.Span, DayRepairs.WeekdayOf(date)) { Fixes = DayRepairs.Of(article, day, weekday, date, published: null) };
            }
        }
    }

    /// <summary>The last year in which a country of Europe went by the Julian calendar, which was ten to thirteen days behind.</summary>
    const int LastJulianYear = 1923, LastInTheWest = 1752;

    /// <summary>True where the weekday is the one that the date had in the Julian calendar.</summary>
    static bool IsOldStyle(Article article, NamedDay day, DateOnly date, DayOfWeek weekday)
    {
        if (date.Year > LastJulianYear || (date.Year > LastInTheWest && !IsInTheEast(article)))
            return false;

        var behind = (date.Year / 100) - (date.Year / 400) - 2 - (IsBeforeLeapDay(day) ? 1 : 0);
        return date.AddDays(behind).DayOfWeek == weekday;
    }

    /// <summary>In the years that end a century, the calendars part on 29 February.</summary>
    static bool IsBeforeLeapDay(NamedDay day) => day.Year % 100 == 0 && day.Year % 400 != 0 && day.Month <= 2;

    /// <summary>True for a story of a country that kept to the Julian calendar until 1918 or 1923.</summary>
    static bool IsInTheEast(Article article)
    {
        foreach (var token in article.Tokens)
        {
            if (article[token] is "Russie" or "russe" or "Petrograd" or "Saint-Pétersbourg" or "Moscou" or "Grèce" or "Serbie" or "Bulgarie" or "Roumanie" or "julien" or "Russia" or "Russian" or "Petersburg" or "Moscow" or "Greece" or "Serbia" or "Bulgaria" or "Romania" or "Julian")
                return true;
        }

        return false;
    }
}
