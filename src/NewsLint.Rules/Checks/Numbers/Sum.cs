using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class Sum : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/sum",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« 28 blessés : 19 hommes et 8 femmes » : 19 + 8 = 27", "Parts that do not add up to the total announced"),
        Why = (
            "Un total et ses parties viennent souvent de deux dépêches. La règle ne compte que ce qui est annoncé par deux points, une parenthèse ou « soit » ; « dont » n'annonce pas tout.",
            "A total and its parts often come from two dispatches. Only what a colon, a bracket or \"that is\" announces is added up; \"including\" announces a part only."),
        Examples =
        [
            "L'accident a fait [|28 blessés : 19 hommes et 8 femmes|].",
            "The crash injured [|28 people: 19 men and 8 women|].",
            "Il a vendu [|120 billets (70 adultes et 40 enfants|]) hier.",
            "Of the [|90 seats, the Liberals won 48, the Conservatives 31 and independents 14|].",
            "Le groupe emploie [|11 000 salariés, dont 6 400 en France et 5 600|] à l'étranger.",
            "[|Vingt-trois personnes ont été interpellées, dix-huit à Nantes et sept|] à Rennes.",
            "Les trois sites, Lens ([|212 postes), Béthune (145) et Arras (93), totalisent 430 emplois|].",
            "Le club compte 63 joueurs, 41 entraîneurs et 32 salles. Il a marqué 20 buts, 12 en mai et 3 en juin contre Lens.",
            "Of the 90 seats, the Liberals won 48 and the Conservatives 31. It spent 20 million, 12 in May and 9 each in June and July.",
            "Sur les 412 élèves du collège, 231 mangent à la cantine, 164 viennent en car et 57 fréquentent l'étude.",
            "Nineteen people applied, 14 were interviewed and three hired.",
            "La ville compte 27 écoles : 19 publiques et 8 privées.",
            "Le jury a lu 28 dossiers : 12 de Lyon, 9 de Pau et 7 de Lens.",
            "Il y a eu 28 blessés, dont 19 hommes et 8 femmes ; 28 morts : au moins 19 hommes et 8 femmes.",
            "Les 28 pays : entre 19 et 8 votes, 40 % pour et 50 % contre.",
            "Ils étaient 28 (19 hommes, 8 femmes), 28 personnes (12 hommes, 15 femmes et un bébé), 24 voix (8 blancs, 11 nuls).",
            "Trois matches : 2-1, 3-0 et 1-1. It took 12 votes: 5 against 7, or 3 days.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 3))
        {
            if (Partition.In(sentence) is { } read && !AddsUp(read))
                yield return Describe(read);
        }
    }

    /// <summary>Parts that are not all may come to less than the total.</summary>
    static bool AddsUp(Partition read) => read.Sum.Meets(read.Total.AsCount) || (!read.IsComplete && read.Sum.High < read.Total.AsCount.Low);

    Finding Describe(Partition read)
    {
        var sum = read.Parts.Sum(part => part.Value);
        string Calculation(Func<double, string> number) => $"{string.Join(" + ", read.Parts.Select(part => number(part.Value)))} = {number(sum)}";
        return Flag(read.Span, Sums.Say(number => $"{Calculation(number)}, pas {number(read.Total.Value)}.", number => $"{Calculation(number)}, not {number(read.Total.Value)}."));
    }
}
