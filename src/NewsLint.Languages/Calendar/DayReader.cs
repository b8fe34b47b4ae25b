using System.Collections.Immutable;
using System.Globalization;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages.Lexicons;
using NewsLint.Text;

namespace NewsLint.Languages.Calendar;

/// <summary>Finds the days that a story names, with their weekdays and years.</summary>
sealed class DayReader
{
    const int FirstYear = 1000, LastYear = 2999;

    readonly Article article;
    readonly ImmutableArray<Token> tokens;
    readonly StoryWords words;
    readonly ImmutableArray<NamedDay>.Builder days = ImmutableArray.CreateBuilder<NamedDay>();
    readonly ImmutableArray<(int, int)>.Builder years = ImmutableArray.CreateBuilder<(int, int)>();
    CalendarWords calendar = CalendarWords.French;
    Range block;

    public DayReader(Article article) => (this.article, tokens, words) = (article, article.Tokens, StoryWords.Of(article));

    bool IsFrench => calendar == CalendarWords.French;

    public (ImmutableArray<NamedDay> Days, ImmutableArray<(int Token, int Year)> Years) Read()
    {
        foreach (var (kind, _, range, language) in article.Blocks)
        {
            if (kind is BlockKind.Code || language is not NewsLanguage { Lexicon: not null })
                continue;

            (calendar, block) = (CalendarWords.Of(language.Code), range);
            for (var i = range.Start.Value; i < range.End.Value; i++)
                ReadAt(i);
        }

        days.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return (days.DrainToImmutable(), years.DrainToImmutable());
    }

    void ReadAt(int token)
    {
        if (tokens[token].Kind is TokenKind.Number)
        {
            if (YearAt(token) is { } year)
                years.Add((token, year));
            else if (tokens[token].Length is >= 8 and <= 10)
                AddInFigures(token);
        }
        else if (tokens[token].IsWord && !words.Lacks(token, WordLack.Day) && calendar.Read(words[token]!) is { Unit: CalendarUnit.Month } month)
        {
            if (IsFrench || !AddMonthFirst(token, month.Number))
                AddDayFirst(token, month.Number);
        }
    }

    bool IsInBlock(int token) => token >= block.Start.Value && token < block.End.Value;

    ReadOnlySpan<char> Text(int token) => IsInBlock(token) ? article[tokens[token]] : [];

    int? YearAt(int token) =>
        IsInBlock(token) && tokens[token] is { Kind: TokenKind.Number, Length: 4 } && int.TryParse(Text(token), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear ? year : null;

    /// <summary>A day of the month in one or two figures: <c>3</c>, <c>1er</c>, <c>14th</c>.</summary>
    int? DayAt(int token)
    {
        if (!IsInBlock(token) || tokens[token].Kind is not TokenKind.Number)
            return Text(token) is "premier" ? 1 : null;

        var text = Text(token);
        var figures = text.Length > 1 && char.IsAsciiDigit(text[1]) ? 2 : 1;
        return text[figures..] is "" or "er" or "st" or "nd" or "rd" or "th" ? int.Parse(text[..figures], NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    DayOfWeek? WeekdayAt(int token) =>
        IsInBlock(token) && tokens[token].Kind is TokenKind.Word && !words.Lacks(token, WordLack.Day) && calendar.Read(words[token]!) is { Unit: CalendarUnit.Weekday } weekday ? (DayOfWeek)weekday.Number : null;

    /// <summary><c>jeudi 24 novembre 2026</c>, <c>Thursday 24 November</c>, <c>the 24th of November</c>, and the days before it that share its month.</summary>
    void AddDayFirst(int month, int number)
    {
        var at = Text(month - 1) is "of" ? month - 2 : month - 1;
        if (DayAt(at) is not { } day)
            return;

        var year = YearAfter(month);
        Add(at, day, number, month, WeekdayToken(at), year);
        while (DayBefore(at) is var before and >= 0 && DayAt(before) is { } other && WeekdayToken(before) is var weekday and >= 0)
        {
            Add(before, other, number, month: null, weekday, year);
            at = before;
        }
    }

    /// <summary>The token before a comma, an "and" or a "to" that stands before a day; -1 where none does.</summary>
    int DayBefore(int day)
    {
        var link = (WeekdayToken(day) is var weekday and >= 0 ? weekday : day) - 1;
        return Text(link) is "et" or "," or "au" or "ou" or "and" or "to" or "–" or "-" ? link - 1 : -1;
    }

    /// <summary><c>Thursday, November 24, 2026</c></summary>
    bool AddMonthFirst(int month, int number)
    {
        if (DayAt(month + 1) is not { } day || DayAt(month - 1) is not null)
            return false;

        Add(month + 1, day, number, month, WeekdayToken(month), YearAfter(month + 1));
        return true;
    }

    /// <param name="at">The token of the day.</param>
    /// <param name="day">The day.</param>
    /// <param name="number">The month's number.</param>
    /// <param name="month">The token of its month; none where it stands beside a later day.</param>
    /// <param name="weekday">The token of its weekday, or -1.</param>
    /// <param name="year">The token of its year.</param>
    void Add(int at, int day, int number, int? month, int weekday, int? year)
    {
        var (first, last) = (Math.Min(at, month ?? at), month is null ? at : Math.Max(year ?? at, Math.Max(at, month.Value)));
        if (weekday < 0 && month is not null && WeekdayAfter(last) is var after and >= 0)
            weekday = last = after;
        else if (weekday >= 0)
            first = weekday;
        days.Add(new(first, last, day, number, year is { } token ? YearAt(token) : null, weekday >= 0 ? WeekdayAt(weekday) : null)
        {
            Span = TextSpan.FromBounds(tokens[first].Start, tokens[last].End),
            DayPlace = tokens[at].Span,
            MonthPlace = month is { } its ? tokens[its].Span : null,
            WeekdayPlace = weekday >= 0 ? tokens[weekday].Span : null,
            YearPlace = year is { } place ? tokens[place].Span : null,
        });
    }

    /// <summary>The weekday before a day; -1 for none.</summary>
    int WeekdayToken(int day)
    {
        var before = day - 1;
        while (Text(before) is "," or "(" or "le" or "the")
            before--;
        return day - before <= 3 && WeekdayAt(before) is not null ? before : -1;
    }

    /// <summary>The weekday after a date: ", un samedi", "(Saturday)", "qui était un dimanche", "falls on a Sunday"; -1 for none, and where another date begins there.</summary>
    int WeekdayAfter(int last)
    {
        var next = last + 1;
        var isBracketed = Text(next) is "(";
        if (isBracketed || Text(next) is "," or "–" or "—")
            next++;
        if (Text(next) is "qui" or "which")
            next++;
        if (Text(next) is "était" or "est" or "sera" or "tombe" or "tombera" or "tombait" or "was" or "is" or "falls" or "fell")
            next++;
        if (Text(next) is "on")
            next++;
        if (Text(next) is var indefinite && (IsFrench ? indefinite is "un" : indefinite is "a"))
            next += Text(next + 1) is { Length: > 0 } word && char.IsLower(word[0]) && WeekdayAt(next + 1) is null ? 2 : 1;
        else if (!isBracketed)
            return -1;
        return WeekdayAt(next) is not null && !(IsInBlock(next + 1) && tokens[next + 1].Kind is TokenKind.Number) ? next : -1;
    }

    int? YearAfter(int token)
    {
        var next = !IsFrench && Text(token + 1) is "," ? token + 2 : token + 1;
        return YearAt(next) is null ? null : next;
    }

    /// <summary>Three numbers as written, day first: <c>14/07/2026</c>, <c>14.07.2026</c>, <c>2026-07-14</c>.</summary>
    static (int Day, int Month, int Year)? ReadFigures(ReadOnlySpan<char> text)
    {
        Span<Range> parts = stackalloc Range[4];
        var mark = text.IndexOfAny('/', '.', '-') is var at and > 0 ? text[at] : '/';
        if (text.Split(parts, mark) != 3 || !TryRead(text[parts[0]], out var one) || !TryRead(text[parts[1]], out var two) || !TryRead(text[parts[2]], out var three))
            return null;
        return mark == '-'
            ? text[parts[0]].Length == 4 && text[parts[1]].Length == 2 && text[parts[2]].Length == 2 ? (three, two, one) : null
            : text[parts[2]].Length == 4 && text[parts[0]].Length <= 2 && text[parts[1]].Length <= 2 ? (one, two, three) : null;
    }

    static bool TryRead(ReadOnlySpan<char> figures, out int number) => int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary><c>14/07/2026</c>; English has the month first or the day, and is read only where the figures tell.</summary>
    void AddInFigures(int token)
    {
        if (ReadFigures(Text(token)) is not var (day, month, year))
            return;
        if (!IsFrench && (day <= 12 || month > 12) && Text(token).Contains('/'))
        {
            if (day <= 12 && month <= 12)
                return;
            (day, month) = (month, day);
        }

        var (weekday, first, last) = (WeekdayToken(token), token, token);
        if (weekday >= 0)
            first = weekday;
        else if (WeekdayAfter(token) is var after and >= 0)
            weekday = last = after;
        days.Add(new(first, last, day, month, year, weekday >= 0 ? WeekdayAt(weekday) : null)
        {
            Span = TextSpan.FromBounds(tokens[first].Start, tokens[last].End),
            DayPlace = tokens[token].Span,
            WeekdayPlace = weekday >= 0 ? tokens[weekday].Span : null,
        });
    }
}
