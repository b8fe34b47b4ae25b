using NewsLint.Articles;
using NewsLint.Documents;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Punctuation;

public sealed class UnbalancedBracket : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "punctuation/unbalanced-bracket",
        Level = Level.Warning,
        Summary = ("Parenthèse ou crochet sans son pendant", "A bracket without its partner"),
        Why = (
            "Une parenthèse jamais refermée laisse le lecteur chercher la fin de l'aparté, et signale souvent une coupe.",
            "A bracket that never closes leaves readers looking for the end of the aside, and often betrays a cut."),
        Examples =
        [
            "Le plan [|(|]voir page 3 a été adopté.",
            "Bruno Martel LR[|)|] a voté contre.",
            "The plan [|[|]see page 3 was adopted.",
            "Le plan (voir page 3) a été adopté.",
            "Deux raisons : 1) le prix ; 2) la durée.",
            "a) le prix\nb) la durée",
            "Merci :) à tous ;-)",
            "Il a dit (et redit (souvent)) non.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var open = new Stack<int>();
        foreach (var block in article.Blocks)
        {
            open.Clear();
            foreach (var i in article.TokensOf(TokenKind.Punctuation, block.Tokens))
            {
                var token = article.Tokens[i];
                if (token.Length != 1)
                    continue;

                var sign = article.Prose[token.Start];
                if (sign is '(' or '[')
                    open.Push(i);
                else if (sign is ')' or ']' && !Closes(article, open, sign) && !IsNoBracket(article, i, block.Tokens))
                    yield return Flag(token.Span, ($"Ce signe {sign} ferme ce qui n'a pas été ouvert.", $"This {sign} closes what was never opened."));
            }

            if (open.TryPeek(out var last) && !IsNoBracket(article, last, block.Tokens))
                yield return Flag(article.Tokens[last].Span, ($"Ce signe {article.Prose[article.Tokens[last].Start]} n'est jamais fermé.", $"This {article.Prose[article.Tokens[last].Start]} is never closed."));
        }
    }

    static bool Closes(Article article, Stack<int> open, char sign)
    {
        if (!open.TryPeek(out var last) || article.Prose[article.Tokens[last].Start] != (sign == ')' ? '(' : '['))
            return false;

        open.Pop();
        return true;
    }

    /// <summary><c>1)</c>, <c>a)</c>, <c>:)</c>, <c>;-)</c>, <c>call("x")</c></summary>
    static bool IsNoBracket(Article article, int index, Range block)
    {
        if (index > block.Start.Value && article.IsGlued(index))
        {
            var before = article.Tokens[index - 1];
            var mark = article.Prose[before.End - 1];
            if (mark is ':' or ';' or '-' or '^' or '=' || (before.Length <= 2 && (before.Kind is TokenKind.Number || before.Length == 1)))
                return true;
        }

        if (index + 1 == block.End.Value || !article.IsGlued(index + 1))
            return false;

        // A script's call: name("…
        var after = article.Prose[article.Tokens[index + 1].Start];
        return after is ':' or ';' or '-' or '…' || (after is '\'' or '"' or '{' && index > block.Start.Value && article.IsGlued(index) && article.Tokens[index - 1].IsWord);
    }
}
