using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Dates;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Dates;

public sealed class RangeLength : Rule
{
    /// <summary>How many tokens after the range its length may stand.</summary>
    const int Reach = 5;

    public override RuleInfo Info { get; } = new()
    {
        Id = "dates/range-length",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« du 3 au 17 mars, soit dix jours » : il y en a quinze", "A range of days that does not last as long as is said"),
        Why = (
            "La durée se compte à partir des deux dates. Le dernier jour peut être compté ou non, et les fins de semaine laissées de côté.",
            "The length follows from the two dates. The last day may be counted or not, and weekends may be left out."),
        Examples =
        [
            "Le salon dure du 3 au 17 mars, soit [|dix jours|], à Lyon.",
            "The fair runs from 3 to 17 March, that is [|ten days|], in York.",
            "Le salon dure du 3 au 17 mars, soit quinze jours, ou deux semaines.",
            "Le salon dure du 3 au 14 mars (10 jours). Le chantier dure du 2 au 13 mars, soit dix jours ouvrés.",
            "The fair runs from 3 to 17 March, for 14 days, or two weeks. He lost ten days.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var range in DayRanges.Of(article).All)
        {
            if (Days(article, range) is not var (first, last) || LengthAfter(article, range) is not { } length)
                continue;

            var (days, unit) = (last.DayNumber - first.DayNumber, (int)(length.Unit!.Sizes[0] / 86_400));
            var said = (int)length.Value * unit;
            if (said != days && said != days + 1 && !IsInWorkdays(article, length, first, days + 1) && !(unit == 7 && Math.Abs(said - days) <= 2) && !(said == 15 && days == 13))
                yield return Flag(length.Span, ($"{article[range.Span]} : {days + 1} jours, dernier compris.", $"{article[range.Span]}: {days + 1} days, the last included."));
        }
    }

    /// <summary>True for the number of days from Monday to Friday among some days; where the text says that it counts those, in any year.</summary>
    static bool IsInWorkdays(Article article, Quantity length, DateOnly first, int days)
    {
        var counts = article[article.Tokens[Math.Min(length.Last + 1, article.Tokens.Length - 1)]] is "ouvrés" or "ouvrables";
        for (var shift = 0; shift < (counts ? 7 : 1); shift++)
        {
            if (Enumerable.Range(shift, days).Count(day => first.AddDays(day).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) == (int)length.Value)
                return true;
        }

        return false;
    }

    /// <summary>The days in a year: their own, the story's, or this one where February is not between them.</summary>
    static (DateOnly First, DateOnly Last)? Days(Article article, DayRange range)
    {
        var year = range.To.Year ?? article.Document.Metadata.Published?.Value.Year ?? 2025;
        return range.From.In(range.From.Year ?? year) is { } first && range.To.In(year) is { } last && first <= last && (range.From.Month > 2 || range.To.Month <= 2) ? (first, last) : null;
    }

    /// <summary>", soit dix jours", "(10 jours)", ", for two weeks"</summary>
    static Quantity? LengthAfter(Article article, DayRange range)
    {
        foreach (var quantity in StoryQuantities.Of(article).From(article.Tokens[range.Last].End))
        {
            if (quantity.First > range.Last + Reach)
                return null;
            if (quantity is { Bound: Bound.Exact, Unit: { Kind: "time", Name: "day" or "week" } } && IsSaidOf(article, range.Last, quantity.First) && quantity.Value % 1 == 0)
                return quantity;
        }

        return null;
    }

    static bool IsSaidOf(Article article, int last, int first)
    {
        for (var i = last + 1; i < first; i++)
        {
            if (article[article.Tokens[i]] is not ("," or "(" or "soit" or "pendant" or "for" or "that" or "is" or "or"))
                return false;
        }

        return first > last + 1;
    }
}
