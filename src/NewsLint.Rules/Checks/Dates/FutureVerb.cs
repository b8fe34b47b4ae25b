using NewsLint.Articles;
using NewsLint.Languages.Calendar;
using NewsLint.Rules.Dates;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Dates;

public sealed class FutureVerb : Rule
{
    /// <summary>A story may have been written some days before. Without a year, a day far off is one of next year.</summary>
    const int FewestDays = 4, MostDays = 120;

    public override RuleInfo Info { get; } = new()
    {
        Id = "dates/future-verb",
        Level = Level.Note,
        Languages = ["fr", "en"],
        HasMarkdownExamples = true,
        Summary = ("« se tiendra le 3 mars » dans un article de mai", "\"Will open on March 3\" in a story of May"),
        Why = (
            "Ce qui est annoncé pour un jour passé vient d'un article plus ancien, ou le jour est faux.",
            "What is announced for a day gone by comes from an older story, or the day is wrong."),
        Examples =
        [
            "---\ndate: 2026-05-20\n---\nLe salon [|se tiendra le 3 mars|] à Pau.",
            "---\ndate: 2026-05-20\nlang: en\n---\nThe fair [|will open on March 3|] in Hull.",
            "---\ndate: 2026-05-20\n---\nLe salon se tiendra le 3 juin à Pau, puis se tiendra le 3 mars 2027 à Dax. Il sera élu le 6 mai 2012.",
            "---\ndate: 2026-05-20\nlang: en\n---\nThe fair will open on June 3 in Hull. It will open on January 12 in York.",
            "---\ndate: 2026-05-20\n---\n« Le salon se tiendra le 3 mars », disait-elle en février.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        if (article.Document.Metadata.Published?.Value is not { } published)
            yield break;

        foreach (var (verb, day) in Announcement.In(article))
        {
            if (day.NearestTo(published) is not { } date || published.DayNumber - date.DayNumber is < FewestDays or > MostDays)
                continue;

            var (french, english) = (CalendarWords.French, CalendarWords.English);
            var first = verb > 0 && article[article.Tokens[verb - 1]] is "se" or "s'" or "s’" ? verb - 1 : verb;
            yield return Flag(
                TextSpan.FromBounds(article.Tokens[first].Start, day.Span.End),
                ($"L'article est du {french.Date(published)} : le {french.Date(date)} est passé.", $"The story is of {english.Date(published)}: {english.Date(date)} has gone by."));
        }
    }
}
