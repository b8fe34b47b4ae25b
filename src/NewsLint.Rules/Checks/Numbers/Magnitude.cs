using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class Magnitude : Rule
{
    const double Million = 1e6, Billion = 1e9;

    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/magnitude",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« un plan de 3 milliards », puis « ces 3 millions d'euros »", "\"a plan of 3 billion\", then \"these 3 million euros\""),
        Why = (
            "La même somme, une fois en millions et une fois en milliards : l'une des deux est mille fois trop grande ou trop petite. Deux sommes dans une phrase, ou dont le nombre revient souvent, restent sans remarque.",
            "The same sum, once in millions and once in billions: one of them is a thousand times too great or too small. Two sums in one sentence are left alone."),
        Examples =
        [
            "Le plan coûte 3,2 milliards d'euros. Ces [|3,2 millions d'euros|] iront aux écoles.",
            "Le groupe vaut 45 milliards de dollars. Avec ses [|45 millions de dollars|], il achète tout.",
            "The plan costs 3.2 billion euros. These [|3.2 million euros|] go to schools.",
            "The group is worth $45 billion. Its [|$45 million|] will buy everything.",
            "Le plan coûte 3,2 milliards d'euros. Ces 3,2 milliards d'euros iront aux écoles, et 3,2 millions d'habitants attendent.",
            "Le plan coûte 3,2 milliards d'euros, dont 3,2 millions d'euros pour les écoles.",
            "The plan costs 3.2 billion euros. It helps 3.2 million people.",
            "The plan costs 3.2 billion euros, of which 3.2 million euros go to schools.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var claims = Claims.Of(article).All.Where(claim => claim.Quantity is { Scale: Million or Billion } && (claim.Quantity.Unit is { IsMoney: true } || claim.Noun.Length > 0)).ToArray();
        for (var i = 1; i < claims.Length; i++)
        {
            if (Array.Find(claims[..i], claim => IsSlip(claim, claims[i])) is not { } first)
                continue;

            // The one that stands once is the slip; where both do, the second.
            var (slip, usual) = Stands(claims, claims[i]) == 1 ? (claims[i], first) : (first, claims[i]);
            if (Stands(claims, slip) > 1)
                continue;

            yield return Flag(slip.Span, (
                $"« {article[slip.Span]} » ici, « {article[usual.Span]} » ailleurs : mille fois {(slip.Value < usual.Value ? "moins" : "plus")}.",
                $"\"{article[slip.Span]}\" here, \"{article[usual.Span]}\" elsewhere: a thousand times {(slip.Value < usual.Value ? "less" : "more")}.")) with
            {
                Evidence = [.. claims.Where(claim => IsSameSum(claim, usual)).Take(5).Select(claim => new Evidence(claim.Span, ("l'autre", "the other")))],
            };
            yield break;
        }
    }

    static int Stands(Claim[] claims, Claim sum) => claims.Count(claim => IsSameSum(claim, sum));

    static bool IsSameSum(Claim one, Claim other) => one.Value == other.Value && one.Quantity.Unit == other.Quantity.Unit;

    static bool IsSlip(Claim first, Claim second) =>
        first.Quantity.Scale != second.Quantity.Scale && Mantissa(first) == Mantissa(second) && first.Quantity.Unit == second.Quantity.Unit && (first.Quantity.Unit is not null || first.IsOfSame(second)) && first.Sentence != second.Sentence;

    static double Mantissa(Claim claim) => Math.Round(claim.Value / claim.Quantity.Scale, 6);
}
