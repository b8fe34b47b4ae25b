using NewsLint.Articles;
using NewsLint.Documents;

namespace NewsLint.Rules.Checks.Headline;

public sealed class AllCapitals : Rule
{
    const int FewestWords = 3;

    public override RuleInfo Info { get; } = new()
    {
        Id = "headline/all-capitals",
        Level = Level.Note,
        Summary = ("Titre tout en capitales", "A headline all in capitals"),
        Why = ("Les capitales crient, cachent les noms propres et perdent souvent leurs accents.", "Capitals shout, hide the names and often lose their accents."),
        Examples =
        [
            "# [|LE PONT ROUVRE ENFIN|]\n\nIl rouvre.",
            "# [|THE BRIDGE REOPENS AT LAST|]\n\nIt reopens.",
            "# SNCF, RATP : le plan\n\nVoici.",
            "# Le pont rouvre\n\nIL ROUVRE.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Kind is not BlockKind.Headline || article[block.Span].ContainsAnyInRange('a', 'z'))
                continue;

            var words = 0;
            foreach (var token in article.Tokens.AsSpan()[block.Tokens])
                words += token.IsWord && token.Length > 1 ? 1 : 0;
            if (words >= FewestWords)
                yield return Flag(block.Span, ("Titre tout en capitales.", "A headline all in capitals."));
        }
    }
}
