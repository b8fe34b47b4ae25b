using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages;

namespace NewsLint.Rules.Checks.Consistency;

public sealed class ThousandsMark : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "consistency/thousands-mark",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("« 12.000 » et « 12 000 » dans un même article", "\"12,000\" and \"12000\" in one story"),
        Why = (
            "Un article sépare les milliers d'une seule façon. Les nombres de quatre chiffres sans séparateur restent sans remarque : ce sont des années ou un usage.",
            "A story parts its thousands in one way. Numbers of four figures without a mark are left alone: they are years, or a custom."),
        Examples =
        [
            "Il y avait 12 000 personnes à Pau et 15 000 à Dax, mais [|11.000 => 11 000|] à Nay.",
            "There were 12,000 people in Hull and 15,000 in Leeds, but [|11000 => 11,000|] visitors in York.",
            "Il y avait 12 000 personnes à Pau en 2015 et 1500 à Dax.",
            "There were 12,000 people in Hull; call 0123456.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var forms = Read(article).GroupBy(use => use.Mark).OrderByDescending(form => form.Count()).ThenBy(form => form.First().Token).ToArray();
        if (forms.Length < 2 || forms[0].Key == NoMark)
            yield break;

        var usual = article.Tokens[forms[0].First().Token].Span;
        foreach (var rare in forms.Skip(1))
        {
            var span = article.Tokens[rare.First().Token].Span;
            yield return Flag(span, ($"« {article[span]} » ici, « {article[usual]} » ailleurs ({(forms[0].Count() == 1 ? "une fois" : $"{forms[0].Count()} fois")}).", $"\"{article[span]}\" here, \"{article[usual]}\" elsewhere ({(forms[0].Count() == 1 ? "once" : $"{forms[0].Count()} times")}).")) with
            {
                Fixes = [new(span, Grouped(article[span], MarkAsWritten(article[usual])))],
                Evidence =
                [
                    .. rare.Skip(1).Select(use => new Evidence(article.Tokens[use.Token].Span, ("la même forme", "the same form"))),
                    .. forms[0].Select(use => new Evidence(article.Tokens[use.Token].Span, ("l'autre forme", "the other form"))),
                ],
            };
        }
    }

    const char NoMark = '0', Space = ' ';

    static IEnumerable<(int Token, char Mark)> Read(Article article)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Caption))
                continue;

            foreach (var i in article.TokensOf(TokenKind.Number, block.Tokens))
            {
                if (MarkOf(article, i) is { } mark && !article.IsQuoted(article.Tokens[i].Start))
                    yield return (i, mark);
            }
        }
    }

    /// <summary>What parts the thousands of a whole number of five figures to nine; none for another number, and for a code.</summary>
    static char? MarkOf(Article article, int token)
    {
        var text = article[article.Tokens[token]];
        var digits = 0;
        foreach (var c in text)
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        if (digits is < 5 or > 9 || text[0] == '0' || IsCode(article, token))
            return null;
        if (digits == text.Length)
            return digits == 5 && IsCounting(article, token) ? NoMark : null;

        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (char.IsAsciiDigit(text[i]) == ((text.Length - i) % 4 == 0))
                return null;
        }

        return Letters.IsThousandsSpace(text[^4]) ? Space : text[^4] is '.' or ',' && !(digits < 7 && IsMeasure(article, token + 1)) ? text[^4] : null;
    }

    /// <summary>A lower-case noun follows: a postcode has a place's name beside it, a year has a mark.</summary>
    static bool IsCounting(Article article, int token) =>
        token + 1 < article.Tokens.Length && article.Tokens[token + 1] is { Kind: TokenKind.Word, Length: > 3 } && char.IsLower(article[article.Tokens[token + 1]][0]);

    /// <summary>Beside another number, glued to letters, or after a word for a number: a telephone's, a chassis'.</summary>
    static bool IsCode(Article article, int token) =>
        (token > 0 && (article.Tokens[token - 1].Kind is TokenKind.Number || article[article.Tokens[token - 1]] is "n°" or "no." or "numéro" or "number" or "châssis" or "VIN" or "chassis" || article.Tokens[token - 1].IsWord && article[article.Tokens[token - 1]] is var before && before.Length > 1 && !before.ContainsAnyExceptInRange('A', 'Z')))
        || (token + 1 < article.Tokens.Length && (article.Tokens[token + 1].Kind is TokenKind.Number || (article.IsGlued(token + 1) && article.Tokens[token + 1].Kind is TokenKind.Word)));

    /// <summary>"490,484 km/h": three figures after a decimal mark.</summary>
    static bool IsMeasure(Article article, int token) =>
        token < article.Tokens.Length && article[article.Tokens[token]] is "km" or "km/h" or "mph" or "s" or "sec" or "secondes" or "seconds" or "m" or "kg" or "mm" or "cm" or "g" or "l" or "litres" or "points" or "%";

    static char MarkAsWritten(ReadOnlySpan<char> number) => number[^4];

    static string Grouped(ReadOnlySpan<char> number, char mark)
    {
        var digits = string.Concat(number.ToString().Where(char.IsAsciiDigit));
        for (var at = digits.Length - 3; at > 0; at -= 3)
            digits = digits.Insert(at, mark.ToString());
        return digits;
    }
}
