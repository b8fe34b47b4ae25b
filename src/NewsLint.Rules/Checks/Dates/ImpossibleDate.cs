using System.Globalization;
using NewsLint.Articles;
using NewsLint.Languages.Calendar;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Dates;

public sealed class ImpossibleDate : Rule
{
    /// <summary>A quotation of fewer characters is a title or a joke.</summary>
    const int ShortQuotation = 40;

    /// <summary>A larger number before a month is hardly meant as its day.</summary>
    const int LargestDay = 39;

    public override RuleInfo Info { get; } = new()
    {
        Id = "dates/impossible-date",
        Level = Level.Error,
        Languages = ["fr", "en"],
        Summary = ("« 31 juin », « 29 février 2026 » : ce jour n'existe pas", "A day that its month does not have: June 31"),
        Why = (
            "Un jour tapé de travers n'est dans aucun calendrier.",
            "A day mistyped is in no calendar."),
        Examples =
        [
            "Le conseil se réunira le [|31 juin|] à Pau.",
            "The court will sit on [|February 29, 2026|] in Leeds.",
            "Il arrivera [|mercredi 32 janvier|] au soir.",
            "Le bail court jusqu'au [|30/02/2026|] au moins.",
            "Le bail court jusqu'au [|04/25/2026|] au moins.",
            "Le 29 février prochain, le 31 mai, le 30 juin et le 29 février 2028.",
            "It opens on June 30 and closes on July 31, after 45 May parades.",
            "Son livre, « Le 32 décembre », paraît le 1er mars.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var day in NamedDays.Of(article).All)
        {
            if (day.Month is > 12 or 0 && !IsTitle(article, day.Span.Start))
                yield return Flag(day.Span, ($"Il n'y a pas de mois {day.Month} : jour et mois échangés ?", $"There is no month {day.Month}: day and month swapped?"));
            else if (day.Month is >= 1 and <= 12 && day.Day > 0 && day.Day > DaysIn(day) && (day.Day <= LargestDay || day.Weekday is not null) && !IsTitle(article, day.Span.Start))
                yield return Describe(day);
        }
    }

    static int DaysIn(NamedDay day) => day.Month == 2 && day.Year is null ? 29 : DateTime.DaysInMonth(Math.Clamp(day.Year ?? 2024, 1, 9999), day.Month);

    static bool IsTitle(Article article, int position)
    {
        foreach (var quotation in article.Quotations)
        {
            if (quotation.Span.Contains(position) && quotation.Span.Length <= ShortQuotation)
                return true;
        }

        return false;
    }

    Finding Describe(NamedDay day)
    {
        var days = DaysIn(day);
        var (french, english) = (CalendarWords.French.Month(day.Month), CalendarWords.English.Month(day.Month));
        var year = day.Month == 2 && day.Year is { } its ? its.ToString(CultureInfo.InvariantCulture) : null;
        return Flag(
            day.Span,
            ($"{char.ToUpperInvariant(french[0])}{french[1..]}{(year is null ? "" : $" {year}")} a {days} jours.", $"{english}{(year is null ? "" : $" {year}")} has {days} days."));
    }
}
