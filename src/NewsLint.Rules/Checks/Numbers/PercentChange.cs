using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class PercentChange : Rule
{
    /// <summary>How many tokens may stand between the two figures and their percentage.</summary>
    const int Reach = 14;

    static readonly string[] Changes = ["hausse", "augmentation", "progression", "bond", "croissance", "baisse", "recul", "chute", "diminution", "réduction", "repli", "augmenté", "baissé", "progressé", "reculé", "chuté", "diminué", "bondi", "grimpé", "increase", "rise", "growth", "jump", "gain", "decrease", "fall", "drop", "decline", "rose", "risen", "fell", "fallen", "up", "down", "increased", "decreased", "dropped", "jumped", "grew", "declined"];

    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/percent-change",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« de 50 à 55 euros, soit une hausse de 20 % » : c'est 10 %", "A change in percent that its two figures do not give"),
        Why = (
            "Le pourcentage se calcule : (après − avant) ÷ avant. Les arrondis des trois nombres sont admis.",
            "The percentage follows: (after − before) ÷ before. All three numbers may be rounded."),
        Examples =
        [
            "Le prix passe de [|50 à 55 euros, soit une hausse de 20 %|].",
            "The price went from [|50 to 55 euros, a rise of 20 percent|].",
            "Les ventes sont tombées de [|2,4 millions à 1,2 million, une baisse de 60 %|].",
            "Le prix passe de 50 à 55 euros, soit une hausse de 10 %, et le taux de 4 % à 6 %, soit une hausse de 50 %.",
            "Les ventes sont tombées de 2,4 millions à 1,3 million, une baisse de 46 %.",
            "Ils ont droit à des trajets (de 4 à 16 selon les cas), puis à 90 % de réduction.",
            "It went from 3 to 4 million, up 33 percent; it went from 50 to 55, and costs 20 percent more elsewhere.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 3))
        {
            foreach (var (from, to) in sentence.Changes())
            {
                if (PercentOf(sentence, to) is not { } percent || from.Value <= 0 || !Sums.AreAlike(from, to) || to.Unit is { IsPercent: true } || to.Unit is { Kind: "months" or "time" })
                    continue;

                var change = (to.Rounded - from.Rounded) / from.Rounded * Interval.Of(100);
                var said = percent.Bound is Bound.Exact ? percent.Rounded : new Interval(percent.Value * 0.85, percent.Value * 1.15);
                var slack = percent.Step / 2;
                if (!change.Meets(new(said.Low - slack, said.High + slack)) && !change.Meets(new(-said.High - slack, -said.Low + slack)))
                    yield return Describe(from, to, percent);
            }
        }
    }

    /// <summary>The one percentage after the figures, if a word of rise or fall stands between and no other figure does.</summary>
    static Quantity? PercentOf(NumberSentence sentence, Quantity to)
    {
        var next = sentence.Quantities.FirstOrDefault(quantity => quantity.First > to.Last);
        if (next is not { Unit.IsPercent: true } || next.First - to.Last > Reach || sentence.Quantities.Count(quantity => quantity.Unit is { IsPercent: true }) > 1)
            return null;
        return (sentence.Has(to.Last, next.First, Changes) || (sentence.Word(next.Last + 1) is "de" && sentence.Has(next.Last + 2, next.Last + 3, Changes)) || sentence.Has(next.Last + 1, next.Last + 2, Changes)) && !sentence.Has(to.Last, next.First, "et", "and", "mais", "but", ";", ")", "dont", "ailleurs") ? next : null;
    }

    Finding Describe(Quantity from, Quantity to, Quantity percent)
    {
        var change = (to.Value - from.Value) / from.Value * 100;
        string Calculation(Func<double, string> number) => $"({number(to.Value)} − {number(from.Value)}) ÷ {number(from.Value)} = {number(change)} %";
        return Flag(
            NumberSentence.Span(from, percent),
            Sums.Say(number => $"{Calculation(number)}, pas {number(percent.Value)} %.", number => $"{Calculation(number)}, not {number(percent.Value)} %."));
    }
}
