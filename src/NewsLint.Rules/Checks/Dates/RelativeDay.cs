using NewsLint.Articles;
using NewsLint.Languages.Calendar;
using NewsLint.Languages.Lexicons;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Dates;

public sealed class RelativeDay : Rule
{
    /// <summary>A story may be written the evening before, or be brought up to date the day after.</summary>
    const int Slack = 1;

    public override RuleInfo Info { get; } = new()
    {
        Id = "dates/relative-day",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        HasMarkdownExamples = true,
        Summary = ("« hier, jeudi 19 novembre » dans un article du 23", "Yesterday, today or tomorrow beside a date that is not"),
        Why = (
            "« Hier » compte depuis la parution. Un jour de part et d'autre est admis : un article s'écrit la veille, se met à jour le lendemain.",
            "\"Yesterday\" counts from the day of publication. One day either way is let pass: stories are written the evening before and updated the day after."),
        Examples =
        [
            "---\ndate: 2026-11-23\n---\nIl est arrivé [|hier, jeudi 19 novembre|], à Brest.",
            "---\ndate: 2026-11-23\nlang: en\n---\nShe arrived [|yesterday, Thursday, November 19|], in Hull.",
            "---\ndate: 2026-11-23\n---\nIl arrivera [|demain jeudi|] à Brest.",
            "---\ndate: 2026-11-23\n---\nIl est arrivé hier, dimanche 22 novembre, et repart demain mardi.",
            "---\ndate: 2026-11-23\nlang: en\n---\nShe arrived yesterday, Saturday, November 21, in Hull.",
            "---\ndate: 2026-11-23\n---\n« Je l'ai vu hier, jeudi 19 novembre », disait-il alors.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        if (article.Document.Metadata.Published?.Value is not { } published)
            yield break;

        var (words, days) = (StoryWords.Of(article), NamedDays.Of(article));
        for (var i = 0; i < article.Tokens.Length - 1; i++)
        {
            if (!article.Tokens[i].IsWord || words[i] is not { } word || Calendar(article, i).Read(word) is not { Unit: CalendarUnit.Relative, Number: var shift } || article.IsQuoted(article.Tokens[i].Start))
                continue;

            var expected = published.AddDays(shift);
            var next = article[article.Tokens[i + 1]] is "," or "(" ? i + 2 : i + 1;
            if (days.From(next) is { } named)
            {
                if (named.NearestTo(published) is { } date && Math.Abs(date.DayNumber - expected.DayNumber) > Slack)
                    yield return Describe(article, i, named.Last, word, shift, expected);
            }
            else if (next < article.Tokens.Length && article.Tokens[next].IsWord && words[next] is { } other && Calendar(article, next).Read(other) is { Unit: CalendarUnit.Weekday, Number: var weekday } && EndsThere(article, next) && Distance(weekday, expected) > Slack)
            {
                yield return Describe(article, i, next, word, shift, expected);
            }
        }
    }

    static CalendarWords Calendar(Article article, int token) => CalendarWords.Of(article.BlockOf(token).Language.Code);

    /// <summary>"hier lundi", but not "hier, mardi et mercredi" nor "tomorrow, Monday 14".</summary>
    static bool EndsThere(Article article, int weekday) =>
        weekday + 1 >= article.Tokens.Length || (article[article.Tokens[weekday + 1]] is not ("et" or "and" or "to" or "au") && article.Tokens[weekday + 1].Kind is not TokenKind.Number);

    static int Distance(int weekday, DateOnly day) => Math.Abs((weekday - (int)day.DayOfWeek + 10) % 7 - 3);

    Finding Describe(Article article, int first, int last, KnownWord word, int shift, DateOnly expected)
    {
        var (french, english) = (CalendarWords.French, CalendarWords.English);
        return Flag(
            TextSpan.FromBounds(article.Tokens[first].Start, article.Tokens[last].End),
            ($"D'après la date de l'article, « {word.Folded} » est le {french.Weekday(expected.DayOfWeek)} {french.Date(expected)}.", $"By the story's date, \"{word.Folded}\" is {english.Weekday(expected.DayOfWeek)}, {english.Date(expected)}."));
    }
}
