using NewsLint.Articles;
using NewsLint.Rules.Dates;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Dates;

public sealed class OldYear : Rule
{
    /// <summary>How many weeks into a year the hand still writes the old one.</summary>
    const int Weeks = 9;

    public override RuleInfo Info { get; } = new()
    {
        Id = "dates/old-year",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        HasMarkdownExamples = true,
        Summary = ("« se tiendra le 17 janvier 2026 » dans un article de janvier 2027", "In January, a day to come that bears the old year"),
        Why = (
            "En janvier, la main écrit encore l'année passée. Seul un jour annoncé comme à venir est jugé : un anniversaire ne l'est pas.",
            "In January the hand still writes last year. Only a day announced as yet to come is judged: an anniversary is none."),
        Examples =
        [
            "---\ndate: 2027-01-09\n---\nLe salon se tiendra le [|17 janvier 2026|], à Pau.",
            "---\ndate: 2027-01-09\nlang: en\n---\nThe fair will open on [|January 17, 2026|], in Hull.",
            "---\ndate: 2027-01-09\n---\nLe salon se tiendra le 17 janvier 2027. Il y a un an, le 7 janvier 2026, la ville pleurait.",
            "---\ndate: 2027-01-09\nlang: en\n---\nThe fair will open on January 17, 2027, a year after the fire of January 7, 2026.",
            "---\ndate: 2027-01-09\n---\n« Le salon se tiendra le 17 janvier 2026 », promettait-il alors.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        if (article.Document.Metadata.Published?.Value is not { } published || published.DayOfYear > Weeks * 7)
            yield break;

        foreach (var (_, day) in Announcement.In(article))
        {
            if (day is { Year: { } year, YearPlace: { } place } && year == published.Year - 1 && day.In(year) < published.AddMonths(-6) && day.In(published.Year) is { } meant && meant >= published.AddDays(-7))
            {
                var text = article.Prose;
                yield return Flag(
                    day.Span,
                    ($"L'article est de {published.Year} : {published.Year} ?", $"The story is of {published.Year}: {published.Year}?"),
                    string.Concat(text.AsSpan(day.Span.Start, place.Start - day.Span.Start), published.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), text.AsSpan(place.End, day.Span.End - place.End)));
            }
        }
    }
}
