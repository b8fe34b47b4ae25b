using NewsLint.Articles;
using NewsLint.Documents;

namespace NewsLint.Rules.Checks.Sentences;

public sealed class LowerCaseStart : Rule
{
    const int FewestWords = 8;

    public override RuleInfo Info { get; } = new()
    {
        Id = "sentences/lower-case-start",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("Paragraphe qui commence par une minuscule", "A paragraph that begins with a small letter"),
        Why = (
            "Le début de la phrase a disparu, ou un saut de ligne l'a coupée en deux.",
            "The beginning of the sentence is gone, or a line break cut it in two."),
        Examples =
        [
            "Le maire est venu.\n\n[|nous|] livre alors le détail du budget de la ville pour l'année.",
            "The mayor came.\n\n[|tells|] the council what the bridge is going to cost the town.",
            "Le maire est venu.\n\niPhone et tablettes sont interdits dans les écoles de la ville.",
            "Le maire a dit :\n\nle pont rouvre en juin, et la route sera refaite cet été.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        for (var i = 1; i < article.Blocks.Length; i++)
        {
            var block = article.Blocks[i];
            if (block.Kind is not BlockKind.Paragraph || block.Tokens.End.Value - block.Tokens.Start.Value < FewestWords || article.Prose[article.Blocks[i - 1].Span.End - 1] is ':' or ',' or ';' or '…' || article[article.Blocks[i - 1].Span].EndsWith("...", StringComparison.Ordinal))
                continue;

            var first = article.Tokens[block.Tokens.Start.Value];
            if (first.Kind is TokenKind.Word && IsLower(article[first]))
                yield return Flag(first.Span, ("Ce paragraphe commence par une minuscule : le début de la phrase manque-t-il ?", "This paragraph begins with a small letter: is its beginning gone?"));
        }
    }

    static bool IsLower(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c))
                return false;
        }

        return char.IsLower(word[0]);
    }
}
