namespace NewsLint.Languages.Calendar;

/// <summary>What a word says of a day.</summary>
/// <param name="Unit">What it names.</param>
/// <param name="Number">A month from 1; a weekday as <see cref="DayOfWeek"/>; the days from today.</param>
public readonly record struct CalendarWord(CalendarUnit Unit, int Number);
