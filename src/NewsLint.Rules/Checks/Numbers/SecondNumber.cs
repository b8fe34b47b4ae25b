using System.Globalization;
using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Rules.Numbers;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class SecondNumber : Rule
{
    /// <summary>So many figures in another order are no chance.</summary>
    const int Telling = 3;

    /// <summary>How many words around both numbers must be the same: three figures or more of which two have changed places, one figure that is another, any other number.</summary>
    const int SharedBySwapped = 1, SharedByDigit = 2, SharedByOther = 3;

    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/second-number",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("« 1 254 logements », puis « les 1 245 logements »", "\"1,254 homes\", then \"the 1,245 homes\""),
        Why = (
            "La même chose est comptée deux fois, dans les mêmes mots, et les deux nombres diffèrent : deux chiffres échangés, un chiffre changé, ou une légende qui redit une phrase avec un autre nombre. Un autre temps, une partie, une estimation, un nombre qui revient restent sans remarque.",
            "The same thing is counted twice, in the same words, and the two numbers differ: two figures that changed places, one figure that is another, or a caption that repeats a sentence with another number. Another time, a part, an estimate, a number that comes again are left alone."),
        HasMarkdownExamples = true,
        Examples =
        [
            "---\nlang: fr\n---\n\nLa ville construit 1 254 logements sociaux au nord. Mardi, le maire a visité les [|1 245 logements|] sociaux.",
            "---\nlang: fr\ncaption: \"Les [|3 200 manifestants|] devant la préfecture de Nantes.\"\n---\n\nQuelque chose bouge : 2 300 manifestants étaient devant la préfecture de Nantes.",
            "---\nlang: en\n---\n\nThe city builds 1,254 council homes in the north. On Tuesday the mayor visited the [|1,245 council homes|].",
            "---\nlang: en\ncaption: \"The [|3,200 protesters|] outside the Nantes prefecture.\"\n---\n\nThere were 2,300 protesters outside the Nantes prefecture.",
            "---\nlang: fr\n---\n\nLa ville construit 1 254 logements sociaux. Mardi, le maire a visité les 1 254 logements sociaux.",
            "---\nlang: fr\n---\n\nEn 2017, la ville a construit 1 254 logements sociaux. En 2018, la ville a construit 1 245 logements sociaux. Selon la police, 2 300 manifestants défilent, environ 3 200 manifestants selon les syndicats.",
            "---\nlang: en\n---\n\nThe city builds 1,254 council homes, 1,245 other council homes follow. The school has 45 pupils, the other one 54 pupils.",
            "---\nlang: en\n---\n\nIn 2017 the city built 1,254 council homes. In 2018 the city built 1,245 council homes.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var claims = Claims.Of(article).All.Where(IsJudged).ToArray();
        for (var i = 0; i < claims.Length; i++)
        {
            var second = claims[i];
            if (Array.Find(claims, first => IsBefore(first, second) && AreOfOneFact(first, second)) is not { } first || Array.Exists(claims, claim => claim != second && claim.Value == second.Value))
                continue;

            yield return Flag(second.Span, (
                $"« {article[second.Span]} » ici, « {article[first.Span]} » ailleurs.",
                $"\"{article[second.Span]}\" here, \"{article[first.Span]}\" elsewhere.")) with
            {
                Evidence = [new(first.Span, ("le même compte", "the same count"))],
            };
        }
    }

    /// <summary>Whole numbers of things that are named. The headline has a rule of its own.</summary>
    static bool IsJudged(Claim claim) =>
        claim.Thing.Length > 0 && claim.Value > 2 && claim.Value % 1 == 0 && claim.IsExact && claim.Block is not BlockKind.Headline && (claim.Quantity.Unit is null || claim.Thing.Contains(' ', StringComparison.Ordinal));

    /// <summary>A caption stands outside the story, and comes second.</summary>
    static bool IsBefore(Claim first, Claim second) => second.Block is BlockKind.Caption ? first.Block is not BlockKind.Caption : first.Quantity.First < second.Quantity.First && first.Block is not BlockKind.Caption;

    static bool AreOfOneFact(Claim first, Claim second)
    {
        if (!IsOfSame(first, second))
            return false;
        var shared = first.SharedWords(second);
        if (IsSwapped(first, second) && Figures(second).Length >= Telling && first.Scope.HasYearsOf(second.Scope))
            return shared >= SharedBySwapped;
        if (!first.Scope.MayBe(second.Scope) && second.Block is not BlockKind.Caption)
            return false;
        return IsSwapped(first, second) || IsDigitAway(first, second) ? shared >= SharedByDigit : shared >= SharedByOther && second.Block is BlockKind.Caption or BlockKind.TableCell or BlockKind.Standfirst;
    }

    static bool IsOfSame(Claim first, Claim second) => first.IsOfSame(second) && first.IsNear(second) && first.Sentence != second.Sentence && !first.MayBe(second.Quantity) && !first.IsOfAnotherTime && !second.IsOfAnotherTime;

    /// <summary>"1 254", "1 245": two neighbouring figures have changed places.</summary>
    static bool IsSwapped(Claim first, Claim second)
    {
        var (one, two) = (Figures(first), Figures(second));
        if (one.Length != two.Length || one.Length < 2)
            return false;
        var at = one.AsSpan().CommonPrefixLength(two);
        return at + 1 < one.Length && one[at] == two[at + 1] && one[at + 1] == two[at] && one.AsSpan(at + 2).SequenceEqual(two.AsSpan(at + 2));
    }

    static bool IsDigitAway(Claim first, Claim second)
    {
        var (one, two) = (Figures(first), Figures(second));
        return one.Length == two.Length && one.Length >= 3 && one.Zip(two).Count(pair => pair.First != pair.Second) == 1;
    }

    /// <summary>Without the zeros at the end.</summary>
    static string Figures(Claim claim) => claim.Value.ToString("0", CultureInfo.InvariantCulture).TrimEnd('0');
}
