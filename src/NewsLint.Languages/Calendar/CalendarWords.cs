using NewsLint.Languages.Lexicons;

namespace NewsLint.Languages.Calendar;

/// <summary>The names of months and weekdays in French and English.</summary>
public sealed class CalendarWords
{
    readonly string[] months, weekdays;
    readonly Dictionary<string, CalendarWord> words;
    readonly bool hasCapitals;

    CalendarWords(string months, string shortMonths, string weekdays, string shortWeekdays, (string Word, int Days)[] relative, bool hasCapitals)
    {
        (this.months, this.weekdays, this.hasCapitals) = (months.Split(' '), weekdays.Split(' '), hasCapitals);
        words = this.months.Select((month, index) => KeyValuePair.Create(month, new CalendarWord(CalendarUnit.Month, index + 1)))
            .Concat(shortMonths.Split(' ').Select(pair => pair.Split(':')).Select(pair => KeyValuePair.Create(pair[0], new CalendarWord(CalendarUnit.Month, Array.FindIndex(this.months, month => month.StartsWith(pair[1], StringComparison.Ordinal)) + 1))))
            .Concat(this.weekdays.Select((weekday, index) => KeyValuePair.Create(weekday, new CalendarWord(CalendarUnit.Weekday, index))))
            .Concat(shortWeekdays.Split(' ').Select(pair => pair.Split(':')).Select(pair => KeyValuePair.Create(pair[0], new CalendarWord(CalendarUnit.Weekday, Array.FindIndex(this.weekdays, weekday => weekday.StartsWith(pair[1], StringComparison.Ordinal))))))
            .Concat(relative.Select(pair => KeyValuePair.Create(pair.Word, new CalendarWord(CalendarUnit.Relative, pair.Days))))
            .ToDictionary(StringComparer.Ordinal);
    }

    public static CalendarWords French { get; } = new(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "janv.:janvier févr.:février avr.:avril juil.:juillet sept.:septembre oct.:octobre nov.:novembre déc.:décembre aout:août fevrier:février decembre:décembre",
        "dimanche lundi mardi mercredi jeudi vendredi samedi",
        "dim.:dimanche lun.:lundi mer.:mercredi jeu.:jeudi ven.:vendredi sam.:samedi",
        [("avant-hier", -2), ("hier", -1), ("aujourd'hui", 0), ("demain", 1), ("après-demain", 2)],
        hasCapitals: false);

    public static CalendarWords English { get; } = new(
        "january february march april may june july august september october november december",
        "jan.:january feb.:february mar.:march apr.:april jun.:june jul.:july aug.:august sept.:september sep.:september oct.:october nov.:november dec.:december",
        "sunday monday tuesday wednesday thursday friday saturday",
        "sun.:sunday mon.:monday tue.:tuesday tues.:tuesday wed.:wednesday thu.:thursday thur.:thursday thurs.:thursday fri.:friday sat.:saturday",
        [("yesterday", -1), ("today", 0), ("tomorrow", 1)],
        hasCapitals: true);

    public static CalendarWords Of(string language) => language == "fr" ? French : English;

    /// <summary>What a word says of a day; worked out once.</summary>
    public CalendarWord Read(KnownWord word)
    {
        if (word.Calendar is not { } known)
        {
            known = words.TryGetValue(word.Folded, out var found) && (!hasCapitals || found.Unit is CalendarUnit.Relative || char.IsUpper(word.Written[0])) ? found : default;
            word.Calendar = known;
            word.Lacks |= known.Unit is CalendarUnit.None ? WordLack.Day : WordLack.None;
        }

        return known;
    }

    /// <summary>True for a weekday as it is written in lower case or with a capital.</summary>
    public bool IsWeekday(ReadOnlySpan<char> word)
    {
        foreach (var weekday in weekdays)
        {
            if (word.Equals(weekday, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <param name="month">From 1.</param>
    public string Month(int month) => Capital(months[month - 1]);

    public string Weekday(DayOfWeek weekday) => Capital(weekdays[(int)weekday]);

    /// <summary>"17 mars 2026", "March 17, 2026".</summary>
    public string Date(DateOnly day) => hasCapitals ? $"{Month(day.Month)} {day.Day}, {day.Year}" : $"{(day.Day == 1 ? "1er" : day.Day)} {Month(day.Month)} {day.Year}";

    string Capital(string word) => hasCapitals ? char.ToUpperInvariant(word[0]) + word[1..] : word;
}
