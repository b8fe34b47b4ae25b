using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class MonthAndYear : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/month-and-year",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« 1 200 euros par mois, soit 12 400 par an » : douze fois 1 200 font 14 400", "A sum a month and a sum a year that do not agree"),
        Why = (
            "Un an a douze mois, ou treize salaires.",
            "A year has twelve months, or thirteen salaries."),
        Examples =
        [
            "Il touche [|1 200 euros par mois, soit 12 400|] par an.",
            "She pays [|500 dollars a month, or 7,000|] a year.",
            "Il touche 1 200 euros par mois, soit 14 400 euros par an, ou 15 600 par an sur treize mois.",
            "Il gagne 1 200 euros net par mois, soit 18 500 euros brut par an.",
            "She pays 500 dollars a month, or 6,000 a year. He pays 300 dollars a month and 700 dollars a year.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 2))
        {
            for (var i = 1; i < sentence.Quantities.Length; i++)
            {
                var (month, year) = (sentence.Quantities[i - 1], sentence.Quantities[i]);
                if (month.Unit is not { IsMoney: true } || !IsA(sentence, month, "mois", "month") || !IsA(sentence, year, "an", "year") || !(year.Unit is null || year.Unit == month.Unit) || !sentence.Has(month.Last, year.First, "soit", "or", "(") || sentence.Has(month.Last, year.First, "et", "and"))
                    continue;

                var sum = Wide(month) * new Interval(12, 12);
                if (!sum.Meets(Wide(year)) && !(Wide(month) * new Interval(13, 13)).Meets(Wide(year)))
                    yield return Flag(NumberSentence.Span(month, year), Sums.Say(number => $"12 × {number(month.Value)} = {number(12 * month.Value)}, pas {number(year.Value)}.", number => $"12 × {number(month.Value)} = {number(12 * month.Value)}, not {number(year.Value)}."));
            }
        }
    }

    static bool IsA(NumberSentence sentence, Quantity quantity, string french, string english) =>
        (sentence.Word(quantity.Last + 1) is "par" && sentence.Word(quantity.Last + 2) == french) || (sentence.Word(quantity.Last + 1) is "a" or "per" && sentence.Word(quantity.Last + 2) == english);

    static Interval Wide(Quantity quantity) => quantity.Bound is Bound.Exact ? new(quantity.Rounded.Low * 0.98, quantity.Rounded.High * 1.02) : new(quantity.Value * 0.85, quantity.Value * 1.2);
}
