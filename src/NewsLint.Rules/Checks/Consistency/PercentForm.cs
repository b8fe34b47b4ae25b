using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Consistency;

public sealed class PercentForm : Rule
{
    const string Glued = "%", Spaced = " %";

    public override RuleInfo Info { get; } = new()
    {
        Id = "consistency/percent-form",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("« 10 % » et « 10% » dans un même article", "\"10%\" and \"10 percent\" in one story"),
        Why = (
            "Un article écrit ses pourcentages d'une seule façon. Titres, tableaux et citations restent sans remarque ; la règle parle une fois par forme minoritaire.",
            "A story writes its percentages in one way. Headlines, tables and quotations are left alone; each of the rarer forms is flagged once."),
        Examples =
        [
            "Le taux passe de 10 % à 12 %. Il était de [|9% => 9 %|] en mai.",
            "The rate rose from 10% to 12%. It was [|9 percent => 9%|] in May.",
            "Le taux passe de 10 % à 12 %. \"Il était de 9%\", dit-il.",
            "The rate rose from 10% to 12%. Nine percent of voters agree.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var forms = Read(article).GroupBy(use => use.Form, StringComparer.Ordinal).OrderByDescending(form => form.Count()).ThenBy(form => form.First().Span.Start).ToArray();
        foreach (var rare in forms.Skip(1))
        {
            var (usual, place) = (forms[0].First(), rare.First());
            var number = article.Prose[place.Span.Start..place.NumberEnd];
            yield return Flag(place.Span, (
                $"« {article[place.Span]} » ici, « {article[usual.Span]} » ailleurs ({(forms[0].Count() == 1 ? "une fois" : $"{forms[0].Count()} fois")}).",
                $"\"{article[place.Span]}\" here, \"{article[usual.Span]}\" elsewhere ({(forms[0].Count() == 1 ? "once" : $"{forms[0].Count()} times")}).")) with
            {
                Fixes = [new(place.Span, number + article.Prose[usual.NumberEnd..usual.Span.End])],
                Evidence =
                [
                    .. rare.Skip(1).Select(use => new Evidence(use.Span, ("la même forme", "the same form"))),
                    .. forms[0].Select(use => new Evidence(use.Span, ("l'autre forme", "the other form"))),
                ],
            };
        }
    }

    static IEnumerable<(string Form, TextSpan Span, int NumberEnd)> Read(Article article)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Caption))
                continue;

            foreach (var i in article.TokensOf(TokenKind.Number, block.Tokens))
            {
                if (i + 1 < block.Tokens.End.Value && FormAt(article, i + 1, block.Tokens.End.Value) is var (form, last) && !article.IsQuoted(article.Tokens[i].Start))
                    yield return (form, TextSpan.FromBounds(article.Tokens[i].Start, article.Tokens[last].End), article.Tokens[i].End);
            }
        }
    }

    static (string Form, int Last)? FormAt(Article article, int token, int end) => article[article.Tokens[token]] switch
    {
        "%" => (article.IsGlued(token) ? Glued : Spaced, token),
        "percent" => ("percent", token),
        "per" when token + 1 < end && article[article.Tokens[token + 1]] is "cent" => ("per cent", token + 1),
        "pour" when token + 1 < end && article[article.Tokens[token + 1]] is "cent" => ("pour cent", token + 1),
        _ => null,
    };
}
