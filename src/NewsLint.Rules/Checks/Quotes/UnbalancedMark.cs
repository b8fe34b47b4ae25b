using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Quotes;

public sealed class UnbalancedMark : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "quotes/unbalanced-mark",
        Level = Level.Warning,
        Summary = ("Guillemet sans son pendant", "A quotation mark without its partner"),
        Why = (
            "Sans guillemet fermant, le lecteur ne sait plus qui parle, et le journal endosse les mots d'un autre.",
            "Without its end, readers cannot tell who speaks, and the paper takes somebody's words for its own."),
        Examples =
        [
            "Le maire a dit : [|«|] Nous partirons demain. Puis il est sorti.",
            "Nous partirons demain [|»|], a dit le maire.",
            "The mayor said: [|“|]We leave tomorrow. Then he left.",
            "She called it [|\"|]a good day for all of us.",
            "« Nous partirons demain », a dit le maire.",
            "« Nous partirons demain.\n\n« Et nous reviendrons », a dit le maire.",
            "“We leave tomorrow.\n\n“And we will be back,” the mayor said.",
            "The player is 6'2\" tall.",
            "In the '60s he said: \"She told me, 'Go home,' and I did.\"",
            "« Un écran de 32\", c'est trop », dit-il.",
            "– Très bien », a-t-il lâché.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var lastBlock = -1;
        foreach (var mark in article.QuoteMarks)
        {
            if (!mark.IsAlone || mark.Style is QuoteStyle.SingleCurly || IsEndOfDialogue(article, mark))
                continue;

            // One mark astray puts those after it in its paragraph in doubt: say it once.
            var block = article.BlockAt(mark.Position).Span.Start;
            if (block == lastBlock)
                continue;

            lastBlock = block;
            var sign = article.Prose[mark.Position];
            yield return Flag(new TextSpan(mark.Position, 1), mark.Role is QuoteRole.Opens
                ? ($"Ce guillemet {sign} n'est jamais fermé.", $"This quotation mark {sign} is never closed.")
                : ($"Ce guillemet {sign} ferme une citation qui n'a pas été ouverte.", $"This quotation mark {sign} closes a quotation that was never opened."));
        }
    }

    /// <summary>A line of French dialogue opens with a dash and may close with the guillemet that ends it all.</summary>
    static bool IsEndOfDialogue(Article article, QuoteMark mark) =>
        mark.Role is QuoteRole.Closes && article.Prose[article.BlockAt(mark.Position).Span.Start] is ('–' or '—' or '-');
}
