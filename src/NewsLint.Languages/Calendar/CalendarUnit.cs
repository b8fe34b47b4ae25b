namespace NewsLint.Languages.Calendar;

public enum CalendarUnit : byte
{
    None,
    Month,
    Weekday,

    /// <summary>A day told from the day of writing: yesterday, today, tomorrow.</summary>
    Relative,
}
