using NewsLint.Languages.Calendar;
using NewsLint.Text;

namespace NewsLint.Rules.Dates;

/// <summary>A stretch of days as a story gives it: <c>du 3 au 17 mars</c>.</summary>
/// <param name="Span">From the first word to the last.</param>
/// <param name="From">The day it begins with, in the month and year of the last where it has none of its own.</param>
/// <param name="To">The day it ends with.</param>
/// <param name="FromPlace">The figures of the first day.</param>
/// <param name="HasOneMonth">True where the month stands only once.</param>
sealed record DayRange(TextSpan Span, NamedDay From, NamedDay To, TextSpan FromPlace, bool HasOneMonth)
{
    /// <summary>The last token.</summary>
    public int Last => Math.Max(From.Last, To.Last);
}
