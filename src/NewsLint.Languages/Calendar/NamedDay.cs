using NewsLint.Text;

namespace NewsLint.Languages.Calendar;

/// <summary>A day of the calendar as a story names it, right or wrong: <c>jeudi 24 novembre</c>, <c>July 14, 2026</c>.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Day">As written; it may be no day of the month.</param>
/// <param name="Month">As written, from 1; in figures it may be no month.</param>
/// <param name="Year">None where the story leaves it out.</param>
/// <param name="Weekday">None where the story leaves it out.</param>
public sealed record NamedDay(int First, int Last, int Day, int Month, int? Year, DayOfWeek? Weekday)
{
    /// <summary>From the first word to the last.</summary>
    public required TextSpan Span { get; init; }

    public required TextSpan DayPlace { get; init; }

    public TextSpan? WeekdayPlace { get; init; }

    /// <summary>None in figures, and where the month follows a later day: <c>lundi 3 et mardi 4 mars</c>.</summary>
    public TextSpan? MonthPlace { get; init; }

    public TextSpan? YearPlace { get; init; }

    /// <summary>The day in a year; none where it has no such day.</summary>
    public DateOnly? In(int year) =>
        year is > 0 and < 10_000 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(year, Month) ? new(year, Month, Day) : null;

    /// <summary>The day, with the year that it has or else the one that puts it nearest to another day.</summary>
    public DateOnly? NearestTo(DateOnly other) => Year is { } year
        ? In(year)
        : Enumerable.Range(other.Year - 1, 3).Select(In).Where(day => day is not null).MinBy(day => Math.Abs(day!.Value.DayNumber - other.DayNumber));
}
