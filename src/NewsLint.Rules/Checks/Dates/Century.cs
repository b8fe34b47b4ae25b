using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Dates;

public sealed class Century : Rule
{
    static readonly Dictionary<string, int> Romans = new(StringComparer.Ordinal) { ["xve"] = 15, ["xvie"] = 16, ["xviie"] = 17, ["xviiie"] = 18, ["xixe"] = 19, ["xxe"] = 20, ["xxie"] = 21 };

    public override RuleInfo Info { get; } = new()
    {
        Id = "dates/century",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« XIXe siècle (1901-1999) » : ces années sont du XXe", "A century and years that are not in it"),
        Why = (
            "Le XIXe siècle va de 1801 à 1900. Une période qui le touche est admise.",
            "The 19th century runs from 1801 to 1900. A period that touches it is let pass."),
        Examples =
        [
            "Cette école du [|XIXe siècle (1901-1999|]) a fermé.",
            "This school of the [|19th century (1923|]) has closed.",
            "Cette école du XIXe siècle (1789-1914) a fermé, celle du XXe siècle (1999) aussi.",
            "Le long XIXe siècle (1789-1914) et le court XXe siècle (1914-1991) fascinent.",
            "This school of the 20th century (1923) has closed, and the 19th century one (1850-1890).",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var bracket in article.TokensOf(TokenKind.Punctuation))
        {
            var i = bracket - 1;
            if (i < 1 || i >= article.Tokens.Length - 2 || article[article.Tokens[bracket]] is not "(" || article[article.Tokens[i]] is not ("siècle" or "century"))
                continue;
            if (Number(article[article.Tokens[i - 1]]) is not { } century || Years(article[article.Tokens[i + 2]]) is not var (first, last))
                continue;

            var (from, to) = (((century - 1) * 100), century * 100);
            if (last < from || first > to)
                yield return Flag(TextSpan.FromBounds(article.Tokens[i - 1].Start, article.Tokens[i + 2].End), ($"Ce siècle va de {from + 1} à {to}.", $"This century runs from {from + 1} to {to}."));
        }
    }

    /// <summary><c>XIXe</c>, <c>19e</c>, <c>19th</c></summary>
    static int? Number(ReadOnlySpan<char> text)
    {
        if (Romans.TryGetValue(text.ToString().ToLowerInvariant(), out var roman))
            return roman;
        return text.Length is 3 or 4 && int.TryParse(text[..2], out var figure) && text[2..] is "e" or "th" or "st" ? figure : null;
    }

    static (int First, int Last)? Years(ReadOnlySpan<char> text)
    {
        if (text.Length == 4 && int.TryParse(text, out var only))
            return (only, only);
        return text.Length == 9 && int.TryParse(text[..4], out var first) && int.TryParse(text[5..], out var last) ? (first, last) : null;
    }
}
