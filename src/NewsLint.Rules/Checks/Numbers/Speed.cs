using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class Speed : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/speed",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« 300 km en deux heures à 90 km/h de moyenne » : c'est 150 km/h", "A distance, a time and an average speed that do not go together"),
        Why = (
            "La vitesse moyenne est la distance divisée par la durée.",
            "Average speed is distance divided by time."),
        Examples =
        [
            "Il a parcouru [|300 km en deux heures, à 90 km/h|] de moyenne.",
            "The train covered [|300 miles in two hours at an average of 90 mph|].",
            "Il a parcouru 300 km en deux heures, à 150 km/h de moyenne, et roulé à 90 km/h.",
            "It covered 300 miles in two hours at 90 mph, with a top speed of 180 mph. Il a roulé à 90 km/h pendant deux heures.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 3))
        {
            if (Only(sentence, "length") is { } distance && Only(sentence, "time") is { Unit.Name: "hour" or "minute" or "second" } time && Only(sentence, "speed") is { } speed && IsAverage(sentence, speed) && sentence.Word(time.First - 1) is "en" or "in" && Reckon(distance, time, speed) is { } reckoned && !reckoned.Meets(new(speed.Rounded.Low * 0.95, speed.Rounded.High * 1.05)))
            {
                var (first, last) = (distance, speed.First > time.First ? speed : time);
                yield return Flag(
                    NumberSentence.Span(first.First < last.First ? first : speed, last),
                    Sums.Say(number => $"Distance ÷ durée = {number((reckoned.Low + reckoned.High) / 2)} {sentence.UnitText(speed)}.", number => $"Distance ÷ time = {number((reckoned.Low + reckoned.High) / 2)} {sentence.UnitText(speed)}."));
            }
        }
    }

    static Quantity? Only(NumberSentence sentence, string kind)
    {
        var all = sentence.Quantities.Where(quantity => quantity.Unit?.Kind == kind).ToArray();
        return all.Length == 1 && all[0].Bound is Bound.Exact ? all[0] : null;
    }

    static bool IsAverage(NumberSentence sentence, Quantity speed) => sentence.Has(speed.First - 4, speed.Last + 4, "moyenne", "average", "averaging");

    /// <summary>The speed in the unit of the one that is said.</summary>
    static Interval? Reckon(Quantity distance, Quantity time, Quantity speed)
    {
        var kilometres = distance.Rounded * Interval.Of(distance.Unit!.Sizes[0] / 1000);
        var hours = time.Rounded * Interval.Of(time.Unit!.Sizes[0] / 3600);
        return hours.Low <= 0 ? null : kilometres / hours * Interval.Of(1 / speed.Unit!.Sizes[0]);
    }
}
