using System.Collections.Immutable;
using NewsLint.Articles;
using NewsLint.Languages.Calendar;
using NewsLint.Text;

namespace NewsLint.Rules.Dates;

/// <summary>What could be meant by a day whose weekday and date do not go together.</summary>
static class DayRepairs
{
    /// <summary>A day so near to the publication is likely meant, if only its month is another.</summary>
    const int Near = 10;

    /// <summary>"Le 24 novembre 2026 est un mardi."</summary>
    public static Wording WeekdayOf(DateOnly day)
    {
        var (french, english) = (CalendarWords.French, CalendarWords.English);
        return ($"Le {french.Date(day)} est un {french.Weekday(day.DayOfWeek)}.", $"{english.Date(day)} is a {english.Weekday(day.DayOfWeek)}.");
    }

    /// <summary>The other weekday; the nearest date with this weekday; and the same day of another month, if that is near the publication.</summary>
    public static ImmutableArray<Fix> Of(Article article, NamedDay day, DayOfWeek weekday, DateOnly date, DateOnly? published)
    {
        var words = CalendarWords.Of(article.BlockOf(day.First).Language.Code);
        var fixes = ImmutableArray.CreateBuilder<Fix>();
        if (published is { } near && OtherMonth(day, weekday, date, near) is { } other && day.MonthPlace is { } month)
            fixes.Add(Replace(article, day, month, words.Month(other.Month)));

        if (day.WeekdayPlace is { } place)
            fixes.Add(Replace(article, day, place, As(article[place], words.Weekday(date.DayOfWeek))));

        var shift = ((int)weekday - (int)date.DayOfWeek + 7) % 7;
        var nearest = date.AddDays(shift > 3 ? shift - 7 : shift);
        if (nearest.Month == date.Month && article[day.DayPlace].IndexOfAnyExceptInRange('0', '9') < 0)
            fixes.Add(Replace(article, day, day.DayPlace, nearest.Day.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        if (day is { Year: { } year, YearPlace: { } its } && new[] { year + 1, year - 1 }.FirstOrDefault(other => day.In(other)?.DayOfWeek == weekday) is var right and > 0)
            fixes.Add(Replace(article, day, its, right.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return fixes.ToImmutable();
    }

    /// <summary>The day of another month that has this weekday and is near the publication.</summary>
    static DateOnly? OtherMonth(NamedDay day, DayOfWeek weekday, DateOnly date, DateOnly published)
    {
        foreach (var month in new[] { published, published.AddMonths(-1), published.AddMonths(1) })
        {
            if (month.Month != date.Month && day.Day <= DateTime.DaysInMonth(month.Year, month.Month) && new DateOnly(month.Year, month.Month, day.Day) is var other && other.DayOfWeek == weekday && Math.Abs(other.DayNumber - published.DayNumber) <= Near)
                return other;
        }

        return null;
    }

    static Fix Replace(Article article, NamedDay day, TextSpan part, string words)
    {
        var text = article.Prose;
        return new(day.Span, string.Concat(text.AsSpan(day.Span.Start, part.Start - day.Span.Start), words, text.AsSpan(part.End, day.Span.End - part.End)));
    }

    static string As(ReadOnlySpan<char> model, string word) => char.IsUpper(model[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
}
