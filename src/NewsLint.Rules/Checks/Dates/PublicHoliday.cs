using NewsLint.Articles;
using NewsLint.Languages.Calendar;
using NewsLint.Languages.Lexicons;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Dates;

public sealed class PublicHoliday : Rule
{
    const int LongestName = 5;

    public override RuleInfo Info { get; } = new()
    {
        Id = "dates/public-holiday",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        HasMarkdownExamples = true,
        Summary = ("« le lundi de Pâques 20 avril » l'année où il est le 6", "A feast that is not on its day"),
        Why = (
            "Pâques et les fêtes qui en dépendent se calculent. Les fêtes orthodoxes, qui ont d'autres jours, ne sont pas jugées.",
            "Easter and the feasts that hang on it can be reckoned. Orthodox feasts, which have other days, are not judged."),
        Examples =
        [
            "---\ndate: 2026-03-23\n---\nLe musée ferme le [|lundi de Pâques 20 avril|].",
            "---\ndate: 2026-03-23\nlang: en\n---\nThe museum closes on [|Good Friday, April 10|].",
            "---\ndate: 2026-03-23\n---\nLe musée ferme le lundi de Pâques 6 avril, et le jeudi de l'Ascension 14 mai.",
            "---\ndate: 2026-03-23\n---\nPour les orthodoxes, le lundi de Pâques, 13 avril, est chômé.",
            "---\ndate: 2026-03-23\nlang: en\n---\nThe museum closes on Good Friday, April 3, and on Thanksgiving, November 26.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var words = StoryWords.Of(article);
        foreach (var day in NamedDays.Of(article).All)
        {
            if ((day.Year ?? article.Document.Metadata.Published?.Value.Year) is not { } year || day.In(year) is not { } date || Name(article, words, day, year) is not var (first, end, feast) || feast == date)
                continue;
            if (day.Year is null && (Feast(article, words, first, end, year + 1) == day.In(year + 1) || Feast(article, words, first, end, year - 1) == day.In(year - 1)))
                continue;
            if (article[article.Blocks[0].Span].IndexOf("orthodox", StringComparison.OrdinalIgnoreCase) >= 0 || article[article.BlockOf(day.First).Span].IndexOf("orthodox", StringComparison.OrdinalIgnoreCase) >= 0)
                continue;

            yield return Flag(
                TextSpan.FromBounds(article.Tokens[first].Start, day.Span.End),
                ($"En {year}, cette fête est le {CalendarWords.French.Date(feast)}.", $"In {year} this feast is on {CalendarWords.English.Date(feast)}."));
        }
    }

    /// <summary>The feast before a day, or one that ends with the day's weekday: "Good Friday, April 3".</summary>
    static (int First, int End, DateOnly Day)? Name(Article article, StoryWords words, NamedDay day, int year)
    {
        for (var end = day.First; end <= day.First + (day.WeekdayPlace is null ? 0 : 1); end++)
        {
            for (var first = end - 1; first >= Math.Max(0, end - LongestName - 2); first--)
            {
                if (Feast(article, words, first, end, year) is { } feast)
                    return (first, end, feast);
            }
        }

        return null;
    }

    static DateOnly? Feast(Article article, StoryWords words, int first, int end, int year)
    {
        var last = end - 1;
        while (last > first && article[article.Tokens[last]] is "," or "(" or "le" or "on" or "the")
            last--;
        if (last - first >= LongestName)
            return null;

        var name = string.Join(' ', Enumerable.Range(first, last - first + 1).Select(token => words[token]?.Folded ?? "")).Replace("' ", "'", StringComparison.Ordinal);
        return Holidays.Of(name, year);
    }
}
