using System.Globalization;

namespace NewsLint.Workspace.Overviews;

/// <summary>The report's own words, in French or in English.</summary>
sealed class ReportWords(bool isFrench)
{
    static readonly CultureInfo English = CultureInfo.InvariantCulture;

    static readonly NumberFormatInfo French = new() { NumberGroupSeparator = "\u202F", NumberDecimalSeparator = "," };

    public string Language => isFrench ? "fr" : "en";

    public string Of(string french, string english) => isFrench ? french : english;

    public string Number(double value) => value.ToString(Math.Abs(value) < 100 && value != Math.Floor(value) ? "N2" : "N0", isFrench ? French : English);

    public string Percent(double share) => $"{(share * 100).ToString("N0", isFrench ? French : English)}{(isFrench ? "\u00A0%" : "%")}";

    public string Count(int count, string french, string english) => isFrench
        ? $"{Number(count)} {french}{(count < 2 ? "" : "s")}"
        : $"{Number(count)} {(count == 1 ? english : english.EndsWith('y') ? $"{english[..^1]}ies" : $"{english}s")}";

    public string Level(Level level) => level switch
    {
        NewsLint.Level.Error => Of("erreur", "error"),
        NewsLint.Level.Warning => Of("alerte", "warning"),
        _ => Of("remarque", "note"),
    };

    /// <summary><c>mardi 3 mars 2026</c>, <c>3 March 2026</c></summary>
    public string Day(DateOnly day) => isFrench
        ? $"{day.Day}{(day.Day == 1 ? "er" : "")} {Languages.Calendar.CalendarWords.French.Month(day.Month).ToLowerInvariant()} {day.Year}"
        : $"{day.Day} {Languages.Calendar.CalendarWords.English.Month(day.Month)} {day.Year}";
}
