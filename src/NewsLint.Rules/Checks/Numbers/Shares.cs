using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class Shares : Rule
{
    /// <summary>How far apart two shares of one whole stand, and what rounding may add up to.</summary>
    const int Reach = 9;

    const double Rounding = 2;

    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/shares",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« 48 % pour, 41 % contre, 17 % sans avis » : 106 %", "Answers to one question that add up to more than 100 percent"),
        Why = (
            "Les réponses à une question, les sans-avis compris, font cent pour cent, aux arrondis près. Les questions à plusieurs réponses n'ont pas de sans-avis dans la même phrase.",
            "The answers to one question, the undecided among them, make up 100 percent but for rounding."),
        Examples =
        [
            "Le sondage donne [|48 % pour, 41 % contre et 17 %|] sans opinion.",
            "The poll has [|48 percent for, 41 percent against and 17 percent|] undecided.",
            "Le sondage donne 48 % pour, 41 % contre et 12 % sans opinion. Ils sont 60 % à aimer le thé, 50 % le café et 40 % les deux.",
            "Plusieurs réponses étaient possibles : 60 % pour le vélo, 50 % contre la voiture, 40 % sans avis.",
            "The poll has 48 percent for, 41 percent against and 12 percent undecided. It was 48 percent for in May, up from 41 percent, and 17 percent were undecided.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 3))
        {
            foreach (var shares in Rows(sentence))
            {
                var sum = shares.Sum(share => share.Value);
                if (sum <= 100 + Rounding || !HasUndecided(sentence, shares) || !HasSides(sentence, shares))
                    continue;

                var terms = shares.ToArray();
                yield return Flag(
                    NumberSentence.Span(terms[0], terms[^1]),
                    Sums.Say(
                        number => $"{string.Join(" + ", terms.Select(share => number(share.Value)))} = {number(sum)} %.",
                        number => $"{string.Join(" + ", terms.Select(share => number(share.Value)))} = {number(sum)} percent."));
            }
        }
    }

    /// <summary>Percentages in a row, with nothing between them that tells of another time, another whole or a part of a part.</summary>
    static IEnumerable<Quantity[]> Rows(NumberSentence sentence)
    {
        var row = new List<Quantity>();
        foreach (var quantity in sentence.Quantities)
        {
            var isShare = quantity is { Unit.IsPercent: true, Bound: Bound.Exact or Bound.About };
            if (row.Count > 0 && (!isShare || quantity.First - row[^1].Last > Reach || IsAnother(sentence, row[^1].Last + 1, quantity.First)))
            {
                if (row.Count >= 3)
                    yield return [.. row];
                row.Clear();
            }

            if (isShare)
                row.Add(quantity);
        }

        if (row.Count >= 3)
            yield return [.. row];
    }

    static bool IsAnother(NumberSentence sentence, int first, int end) =>
        sentence.Has(first, end, "dont", "contre", "mais", "alors", "depuis", "hausse", "baisse", "including", "from", "compared", "but", "while", "of", "up", "down", "then") && !IsSide(sentence, first, end);

    /// <summary>"41 % contre, 17 %": a side, not "48 % contre 41 %".</summary>
    static bool IsSide(NumberSentence sentence, int first, int end) =>
        sentence.Find(first, end, "contre") is var against and >= 0 && sentence.Word(against + 1) is "," or "et" or ";" or "le" or "la" or "l'" or "ce" or "cette";

    static bool HasUndecided(NumberSentence sentence, Quantity[] shares) =>
        !sentence.Has(sentence.First, sentence.End, "plusieurs", "multiple", "several") && sentence.Has(shares[0].First, shares[^1].Last + 8, "opinion", "avis", "indécis", "prononcent", "undecided", "unsure", "know", "abstention", "abstiennent");

    static bool HasSides(NumberSentence sentence, Quantity[] shares) =>
        sentence.Has(shares[0].First - 6, shares[^1].Last + 4, "pour", "favorables", "oui", "approuvent", "for", "favour", "favor", "support", "yes", "approve")
        && sentence.Has(shares[0].First - 6, shares[^1].Last + 4, "contre", "opposés", "défavorables", "non", "désapprouvent", "against", "oppose", "opposed", "no", "disapprove");
}
