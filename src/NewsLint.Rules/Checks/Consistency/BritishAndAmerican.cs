using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Languages.Lexicons;
using NewsLint.Rules.Spellings;

namespace NewsLint.Rules.Checks.Consistency;

public sealed class BritishAndAmerican : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "consistency/british-and-american",
        Level = Level.Warning,
        Languages = ["en"],
        Summary = ("« colour » et « center » dans un même article anglais", "\"colour\" and \"center\" in one story"),
        Why = (
            "Un article anglais est britannique ou américain. La règle compte les mots qui ne s'écrivent ainsi que d'un côté, hors noms et citations, et signale ceux du côté minoritaire.",
            "A story is British or American. Words that are spelled so on one side only are counted, names and quotations apart, and those of the smaller side are flagged."),
        Examples =
        [
            "The colour of the harbour was favourable. The [|center => centre|] of the town was quiet.",
            "The color of the harbor was favorable. Her [|neighbour => neighbor|] was quiet.",
            "The colour of the harbour, the centre of the town and the World Trade Center.",
            "The colour of the harbour. \"The color was fine\", he said.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var found = Words(article).ToArray();
        var (british, american) = (found.Where(word => word.Variety is EnglishVariety.British).ToArray(), found.Where(word => word.Variety is EnglishVariety.American).ToArray());
        if (british.Length == 0 || american.Length == 0 || british.Length == american.Length)
            yield break;

        var (rare, usual) = british.Length < american.Length ? (british, american) : (american, british);
        foreach (var same in rare.GroupBy(word => article[article.Tokens[word.Token]].ToString(), StringComparer.Ordinal))
        {
            var span = article.Tokens[same.First().Token].Span;
            var (isBritish, other) = (rare == british, article[article.Tokens[usual[0].Token]].ToString());
            yield return Flag(span, (
                $"« {same.Key} » est {(isBritish ? "britannique" : "américain")} ; l'article écrit ailleurs à {(isBritish ? "l'américaine" : "l'anglaise")} (« {other} »).",
                $"\"{same.Key}\" is {(isBritish ? "British" : "American")}; the rest of the story is {(isBritish ? "American" : "British")} (\"{other}\").")) with
            {
                Fixes = [new(span, same.First().Counterpart)],
                Evidence =
                [
                    .. same.Skip(1).Select(word => new Evidence(article.Tokens[word.Token].Span, ("le même mot", "the same word"))),
                    .. usual.Select(word => new Evidence(article.Tokens[word.Token].Span, ("l'autre orthographe", "the other side's spelling"))),
                ],
            };
        }
    }

    static IEnumerable<(int Token, EnglishVariety Variety, string Counterpart)> Words(Article article)
    {
        var words = StoryWords.Of(article);
        foreach (var block in article.Blocks)
        {
            if (block.Language.Code != "en" || block.Kind is BlockKind.Code or BlockKind.Byline)
                continue;

            for (var i = block.Tokens.Start.Value; i < block.Tokens.End.Value; i++)
            {
                if (words[i] is { } word && EnglishVarieties.Of(word) is { Variety: not EnglishVariety.Both } found && !article.IsQuoted(article.Tokens[i].Start))
                    yield return (i, found.Variety, found.Counterpart);
            }
        }
    }
}
