using NewsLint.Articles;
using NewsLint.Languages.Facts;
using NewsLint.Languages.Names;
using NewsLint.Rules.Facts;

namespace NewsLint.Rules.Checks.Facts;

public sealed class DepartmentNumber : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "facts/department-number",
        Level = Level.Warning,
        Languages = ["fr"],
        Summary = ("« Nord (62) », « Roubaix (62) »", "A number in brackets that is not the French département's: \"Nord (62)\""),
        Why = (
            "Le numéro entre parenthèses n'est pas celui du département, ni celui de la ville.",
            "The number in brackets is neither the département's nor the town's."),
        Examples =
        [
            "Il vit dans le Nord [|(62) => (59)|] depuis un an.",
            "La police de Roubaix [|(62) => (59)|] a arrêté un homme.",
            "Il vit dans le Nord (59), puis à Arras (62). La Corse-du-Sud (2A) et la Réunion (974).",
            "Paul Martin (62) gagne. Roubaix (3) bat Arras. L'Ain (12 morts) pleure. Montreuil (93) et Montreuil (62).",
            "Les lecteurs du Nord (59) et de l'Aisne (02).",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var mention in Cast.Of(article).Mentions)
        {
            if (mention.Last + 3 >= article.Tokens.Length || article[article.Tokens[mention.Last + 1]] is not "(" || article[article.Tokens[mention.Last + 3]] is not ")" || mention.Kind is NameKind.Person)
                continue;

            var text = new FactText(article, mention.Last);
            var number = text.Written(mention.Last + 2);
            if (!FactTable.Of("departements").About(number).Any() || Right(text, mention) is not { Length: > 0 } right || right.Contains(number, StringComparer.Ordinal))
                continue;

            var span = Text.TextSpan.FromBounds(article.Tokens[mention.Last + 1].Start, article.Tokens[mention.Last + 3].End);
            yield return Flag(span, ($"{article[TextOf(article, mention)]} : {string.Join(" ou ", right)}, pas {number}.", $"{article[TextOf(article, mention)]}: {string.Join(" or ", right)}, not {number}."), [.. right.Select(code => $"({code})")]);
        }
    }

    /// <summary>The numbers that belong to the name; none for a name that is no département and no town that is known.</summary>
    static string[]? Right(FactText text, Mention mention)
    {
        if (text.DepartmentBefore(mention.Last + 1) is { } department && department.First >= mention.First)
            return [.. department.Rows.Select(row => row.Key).Distinct(StringComparer.Ordinal)];
        return text.CityBefore(mention.Last + 1) is { } city && city.Name.First >= mention.First && city.Countries is ["FR"] ? [.. city.Departments] : null;
    }

    static Text.TextSpan TextOf(Article article, Mention mention) => Text.TextSpan.FromBounds(article.Tokens[mention.First].Start, article.Tokens[mention.Last].End);
}
