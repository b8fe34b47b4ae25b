namespace NewsLint.Languages.Calendar;

/// <summary>The days of feasts in a year, by the Gregorian calendar of the western churches.</summary>
public static class Holidays
{
    /// <summary>Easter Sunday, by the algorithm of Butcher (J. Meeus, Astronomical Algorithms, 1991, chapter 8).</summary>
    public static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = (b - ((b + 8) / 25) + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var l = (32 + (2 * e) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new(year, n / 31, (n % 31) + 1);
    }

    /// <summary>The day of a feast by its name, folded; none for a name that is not on the list.</summary>
    public static DateOnly? Of(string name, int year) => name switch
    {
        "lundi de pâques" or "easter monday" => Easter(year).AddDays(1),
        "dimanche de pâques" or "easter sunday" or "easter day" => Easter(year),
        "vendredi saint" or "good friday" => Easter(year).AddDays(-2),
        "dimanche des rameaux" or "palm sunday" => Easter(year).AddDays(-7),
        "mardi gras" or "shrove tuesday" => Easter(year).AddDays(-47),
        "mercredi des cendres" or "ash wednesday" => Easter(year).AddDays(-46),
        "jeudi de l'ascension" or "ascension day" => Easter(year).AddDays(39),
        "dimanche de pentecôte" or "whit sunday" => Easter(year).AddDays(49),
        "lundi de pentecôte" or "whit monday" => Easter(year).AddDays(50),
        "thanksgiving" or "thanksgiving day" => FourthThursday(year),
        _ => null,
    };

    /// <summary>The fourth Thursday of November (5 U.S.C. § 6103).</summary>
    static DateOnly FourthThursday(int year)
    {
        var first = new DateOnly(year, 11, 1);
        return first.AddDays((((int)DayOfWeek.Thursday - (int)first.DayOfWeek + 7) % 7) + 21);
    }
}
