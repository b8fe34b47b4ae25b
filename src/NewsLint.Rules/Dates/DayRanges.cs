using System.Globalization;
using NewsLint.Articles;
using NewsLint.Languages.Calendar;
using NewsLint.Text;

namespace NewsLint.Rules.Dates;

/// <summary>The stretches of days that a story gives.</summary>
sealed class DayRanges
{
    readonly Article article;
    readonly NamedDays days;

    DayRanges(Article article)
    {
        (this.article, days) = (article, NamedDays.Of(article));
        All = [.. days.All.Select(Ending).OfType<DayRange>().Concat(days.All.Select(Beginning).OfType<DayRange>())];
    }

    public IReadOnlyList<DayRange> All { get; }

    public static DayRanges Of(Article article) => article.Layer(known => new DayRanges(known));

    ReadOnlySpan<char> Text(int token) => token >= 0 && token < article.Tokens.Length ? article[article.Tokens[token]] : [];

    /// <summary>The range that ends with a day: "du 3 au 17 mars", "from 3 to 17 March", "du 3 mars au 17 avril".</summary>
    DayRange? Ending(NamedDay to)
    {
        var link = to.First - 1;
        if (Text(link) is "le" or "the")
            link--;
        if (Text(link) is not ("au" or "to" or "et" or "and" or "until" or "jusqu'au" or "through" or "till"))
            return null;

        if (days.To(Text(link - 1) is "," ? link - 2 : link - 1) is { } from)
            return IsOpened(from.First, link) ? Range(from, to, from.MonthPlace is null && from.Month == to.Month) : null;
        if (DayAt(link - 1) is not { } day || !IsOpened(WithWeekday(link - 1), link))
            return null;

        var first = WithWeekday(link - 1);
        var bare = new NamedDay(first, link - 1, day, to.Month, to.Year, null) { Span = TextSpan.FromBounds(article.Tokens[first].Start, article.Tokens[link - 1].End), DayPlace = article.Tokens[link - 1].Span };
        return Range(bare, to, hasOneMonth: true);
    }

    /// <summary>The range that an English month opens: "from March 3 to 17".</summary>
    DayRange? Beginning(NamedDay from)
    {
        var link = from.Last + 1;
        if (from.MonthPlace is not { } month || month.Start > from.DayPlace.Start || from.Year is not null || Text(link) is not ("to" or "and" or "-" or "–" or "through") || DayAt(link + 1) is not { } day || !(IsOpened(from.First, link) || Text(link) is "-" or "–") || (days.From(link + 1) ?? days.From(link)) is not null || Text(link + 2) is "percent" or "per" or "years" or "days" or "%")
            return null;

        var to = new NamedDay(link + 1, link + 1, day, from.Month, from.Year, null) { Span = article.Tokens[link + 1].Span, DayPlace = article.Tokens[link + 1].Span };
        return Range(from, to, hasOneMonth: true);
    }

    /// <summary>"du" or "entre le" before the first day; an "and" alone makes no range.</summary>
    bool IsOpened(int first, int link) => Text(link) is "et" or "and"
        ? Text(first - 1) is "between" or "entre" || (Text(first - 1) is "le" or "the" && Text(first - 2) is "entre" or "between" or "Entre" or "Between")
        : Text(link) is "through" || Text(first - 1) is "du" or "Du" or "from" or "From" or "for" or "on" || (Text(first - 1) is "the" && Text(first - 2) is "from" or "From");

    int WithWeekday(int day) => day > 0 && article.Tokens[day - 1].Kind is TokenKind.Word && CalendarWords.French.IsWeekday(Text(day - 1)) ? day - 1 : day;

    int? DayAt(int token) =>
        token >= 0 && token < article.Tokens.Length && article.Tokens[token] is { Kind: TokenKind.Number } && Text(token) is var text
        && int.TryParse(text.EndsWith("er", StringComparison.Ordinal) || text.EndsWith("st", StringComparison.Ordinal) ? text[..^2] : text, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;

    static DayRange Range(NamedDay from, NamedDay to, bool hasOneMonth) =>
        new(TextSpan.FromBounds(from.Span.Start, to.Span.End), from, to, from.DayPlace, hasOneMonth);
}
