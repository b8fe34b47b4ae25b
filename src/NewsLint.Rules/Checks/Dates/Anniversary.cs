using System.Globalization;
using NewsLint.Articles;
using NewsLint.Languages.Calendar;
using NewsLint.Languages.Quantities;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Dates;

public sealed class Anniversary : Rule
{
    /// <summary>How far after "years after" or "anniversary" the year of the event may stand.</summary>
    const int Reach = 8;

    public override RuleInfo Info { get; } = new()
    {
        Id = "dates/anniversary",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        HasMarkdownExamples = true,
        Summary = ("« en 2026, quarante ans après la révolution de 1989 » : 1989 + 40 = 2029", "So many years after an event, and two years that are not so far apart"),
        Why = (
            "Un nombre d'années entre deux années données se recalcule, à un an près.",
            "A number of years between two years that are given can be recomputed, give or take a year."),
        Examples =
        [
            "En 2026, [|quarante ans après la révolution de 1989|], la ville a changé.",
            "In 2026, [|40 years after the 1989 revolution|], the town has changed.",
            "---\ndate: 2026-11-23\n---\nLa ville célèbre le [|40e anniversaire de la révolution de 1989|].",
            "---\ndate: 2026-11-23\nlang: en\n---\nThe town marks the [|40th anniversary of the 1989 revolution|].",
            "Dix ans après la révolution de 1989, il fonde un journal. En 2026, près de quarante ans après la révolution de 1989, il y a quarante ans de cela ou presque, elle écrit.",
            "In 2026, 37 years after the 1989 revolution, and again 20 years after the fire of 1989, they met.",
            "---\ndate: 2026-11-23\n---\nLa ville célèbre le 37e anniversaire de la révolution de 1989. Le 10e anniversaire de la révolution de 1989 avait été fêté.",
            "---\ndate: 2026-11-23\nlang: en\n---\nThe town marks the 37th anniversary of the 1989 revolution.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var (days, quantities) = (NamedDays.Of(article), StoryQuantities.Of(article));
        for (var i = 0; i < article.Sentences.Length; i++)
        {
            var (start, end) = (article.Sentences[i].Tokens.Start.Value, article.Sentences[i].Tokens.End.Value);
            if (days.YearsIn(start, end).Length is 0 or > 2 || article.IsQuoted(article.Tokens[start].Start))
                continue;

            foreach (var years in quantities.In(i).ToArray())
            {
                if (years is { Unit.IsYear: true, Bound: Bound.Exact } && Text(article, years.Last + 1) is "après" or "after" && Ago(article, years, start, end) is { } finding)
                    yield return finding;
            }

            for (var token = start + 1; token < end; token++)
            {
                if (Text(article, token) is "anniversaire" or "anniversary" && Celebrated(article, token, start, end) is { } finding)
                    yield return finding;
            }
        }
    }

    static ReadOnlySpan<char> Text(Article article, int token) => token < 0 || token >= article.Tokens.Length ? [] : article[article.Tokens[token]];

    /// <summary>"quarante ans après la révolution de 1989", with one other year in the sentence: the one it was then.</summary>
    Finding? Ago(Article article, Quantity years, int start, int end)
    {
        if (Other(article, years.Last, start, end) is not (var (token, happened), { } then) || then <= happened || Math.Abs(happened + years.Value - then) <= 1)
            return null;

        return Describe(article, years.First, LastOf(article, token), happened, years.Value, then);
    }

    /// <summary>"célèbre le 40e anniversaire de la révolution de 1989": the year of the story, or the other one of the sentence.</summary>
    Finding? Celebrated(Article article, int anniversary, int start, int end)
    {
        if (OrdinalAt(Text(article, anniversary - 1)) is not { } number || Other(article, anniversary, start, end) is not (var (token, happened), var other))
            return null;
        if ((other ?? (IsNow(article, anniversary, start) ? article.Document.Metadata.Published?.Value.Year : null)) is not { } then || then <= happened || Math.Abs(happened + number - then) <= 1)
            return null;

        return Describe(article, anniversary - 1, LastOf(article, token), happened, number, then);
    }

    /// <summary>The noun after a year that stands before it: "the 1989 revolution".</summary>
    static int LastOf(Article article, int year) =>
        article.BlockOf(year).Language.Code == "en" && Text(article, year - 1) is "the" && article.Tokens[year + 1].IsWord ? year + 1 : year;

    /// <summary>The year soon after a place, and the other one of the sentence, which stands before that place.</summary>
    static ((int Token, int Year) Event, int? Other)? Other(Article article, int place, int start, int end)
    {
        var years = NamedDays.Of(article).YearsIn(start, end);
        if (years[^1].Token <= place || years[^1].Token > place + Reach || (years.Length == 2 && years[0].Token > place))
            return null;
        return (years[^1], years.Length == 2 ? years[0].Year : null);
    }

    static int? OrdinalAt(ReadOnlySpan<char> text)
    {
        var figures = text.IndexOfAnyExceptInRange('0', '9');
        return figures is > 0 and < 4 && text[figures..] is "e" or "ème" or "er" or "st" or "nd" or "rd" or "th" ? int.Parse(text[..figures], NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    static bool IsNow(Article article, int anniversary, int start)
    {
        for (var i = anniversary - 1; i >= Math.Max(start, anniversary - 5); i--)
        {
            if (Text(article, i) is "célèbre" or "célèbrent" or "fête" or "fêtent" or "commémore" or "commémorent" or "marque" or "marquent" or "marks" or "mark" or "celebrates" or "celebrate" or "commemorates" or "commemorate")
                return true;
        }

        return false;
    }

    Finding Describe(Article article, int first, int last, int happened, double years, int then) => Flag(
        TextSpan.FromBounds(article.Tokens[first].Start, article.Tokens[last].End),
        ($"{happened} + {years} = {happened + years}, pas {then} ; de {happened} à {then}, il y a {then - happened} ans.", $"{happened} + {years} = {happened + years}, not {then}; from {happened} to {then} is {then - happened} years."));
}
