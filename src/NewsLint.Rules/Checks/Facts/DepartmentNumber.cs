using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Facts;
using NewsLint.Rules.Facts;
using NewsLint.Text;

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
            "Paul Martin (62) gagne. Roubaix (3) bat Arras. L'Ain (12 morts) pleure. Saint-Denis (93) et Saint-Denis (974).",
            "Les lecteurs du Nord (59) et de l'Aisne (02). Les cas : le Nord (54), la Haute-Garonne (44) et l'Essonne (11).",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var i in article.TokensOf(TokenKind.Punctuation))
        {
            if (i == 0 || i >= article.Tokens.Length - 2 || article[article.Tokens[i]] is not "(" || article[article.Tokens[i + 2]] is not ")" || !Letters.IsCapitalised(article[article.Tokens[i - 1]]))
                continue;

            var text = new FactText(article, i);
            var number = text.Written(i + 1);
            if (!FactTable.Of("departements").About(number).Any() || Right(text, i) is not var (name, right) || right.Contains(number, StringComparer.Ordinal) || CountsSomething(article, text, i))
                continue;

            yield return Flag(TextSpan.FromBounds(article.Tokens[i].Start, article.Tokens[i + 2].End), ($"{text.Text(name)} : {string.Join(" ou ", right)}, pas {number}.", $"{text.Text(name)}: {string.Join(" or ", right)}, not {number}."), [.. right.Select(code => $"({code})")]);
        }
    }

    /// <summary>The numbers that belong to the name; none for a name that is no département and no town that is known.</summary>
    static (TextSpan Name, string[] Right)? Right(FactText text, int bracket)
    {
        if (text.DepartmentBefore(bracket) is { } department)
            return IsPartOfName(text, department.First) ? null : (department.Span, [.. department.Rows.Select(row => row.Key).Distinct(StringComparer.Ordinal)]);
        return text.CityBefore(bracket) is { Countries: ["FR"] } city && !IsPartOfName(text, city.Name.First) ? (city.Span, [.. city.Departments]) : null;
    }

    /// <summary>"le Nord (54), la Haute-Garonne (44)": numbers of cases, since another one is no département's number either.</summary>
    static bool CountsSomething(Article article, FactText text, int bracket)
    {
        for (var i = text.First + 1; i < text.End - 2; i++)
        {
            if (i != bracket && text.Word(i) == "(" && text.Word(i + 2) == ")" && text.IsNumber(i + 1) && text.HasCapital(i - 1) && !(Right(text, i) is var (_, right) && right.Contains(article[article.Tokens[i + 1]].ToString(), StringComparer.Ordinal)))
                return true;
        }

        return false;
    }

    /// <summary>"Jean Lille (62)", "Rugby Club Roubaix (62)"</summary>
    static bool IsPartOfName(FactText text, int first) => text.HasCapital(first - 1) && first - 1 > text.First;
}
