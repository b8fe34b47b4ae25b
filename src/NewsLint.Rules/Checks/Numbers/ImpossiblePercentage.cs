using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class ImpossiblePercentage : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/impossible-percentage",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« une baisse de 120 % » : on ne perd pas plus que tout", "A fall of more than 100 percent"),
        Why = (
            "Ce qui baisse de 100 % est à zéro. Une baisse plus grande n'a de sens que pour un résultat qui devient négatif.",
            "What falls by 100 percent is at zero. More makes sense only for a result that turns negative."),
        Examples =
        [
            "Les ventes ont connu une [|baisse de 120 %|] en mai.",
            "Sales [|fell by 120 percent|] in May.",
            "Les ventes ont connu une baisse de 100 %, puis une hausse de 120 %.",
            "Sales fell by 20 percent after they rose by 120 percent; profit fell by 120 percent to a loss.",
            "Le pétrole connaît une chute de 300 % à moins 37 dollars. Oil saw a drop of 300 percent to minus 37 dollars.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 1))
        {
            foreach (var percent in sentence.Quantities)
            {
                if (percent is { Unit.IsPercent: true, Value: > 100 } && FallBefore(sentence, percent) is var fall and >= 0 && !sentence.Has(sentence.First, sentence.End, "bénéfice", "bénéfices", "résultat", "résultats", "profit", "profits", "perte", "pertes", "négatif", "négatifs", "négative", "moins", "negative", "minus", "below", "loss", "losses", "marge", "margin", "marges", "ebitda"))
                {
                    yield return Flag(
                        TextSpan.FromBounds(article.Tokens[fall].Start, percent.Span.End),
                        ("Une baisse de plus de 100 % : erreur de chiffre, ou « divisé par » ?", "A fall of more than 100 percent: a wrong figure, or \"divided by\"?"));
                }
            }
        }
    }

    /// <summary>The word of falling right before the percentage; -1 for none.</summary>
    static int FallBefore(NumberSentence sentence, Quantity percent) => sentence.Word(percent.First - 1) is "de" or "d'" or "of" or "by"
        ? sentence.Find(percent.First - 2, percent.First - 1, "baisse", "recul", "chute", "diminution", "réduction", "repli", "baissé", "reculé", "chuté", "diminué", "fall", "drop", "decline", "decrease", "reduction", "fell", "fallen", "dropped", "declined", "decreased")
        : -1;
}
