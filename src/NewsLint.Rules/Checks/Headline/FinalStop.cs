using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Headline;

public sealed class FinalStop : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "headline/final-stop",
        Level = Level.Note,
        Summary = ("Point final dans un titre", "A full stop at the end of a headline"),
        Why = ("Un titre n'a pas de point final.", "A headline has no full stop."),
        Examples =
        [
            "# Le pont rouvre jeudi[|.|]",
            "# The bridge reopens[|.|]",
            "# Le pont rouvre, enfin...",
            "# Le pont des États-Unis. Et après ?",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Kind is not BlockKind.Headline || block.Tokens.End.Value - block.Tokens.Start.Value < 3)
                continue;

            var last = article.Tokens[block.Tokens.End.Value - 1];
            if (last is { IsPunctuation: true, Length: 1 } && article.Prose[last.Start] == '.' && !HasStopInside(article, block))
                yield return Flag(last.Span, ("Un titre n'a pas de point final.", "A headline has no full stop."), "");
        }
    }

    /// <summary>A headline of two sentences keeps both of its stops.</summary>
    static bool HasStopInside(Article article, ArticleBlock block)
    {
        for (var i = block.Tokens.Start.Value; i < block.Tokens.End.Value - 1; i++)
        {
            if (article.Tokens[i].IsPunctuation && article.Prose[article.Tokens[i].Start] is '.' or '?' or '!')
                return true;
        }

        return false;
    }
}
