using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Characters;

public sealed class DecomposedAccent : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "characters/decomposed-accent",
        Level = Level.Note,
        Summary = ("Accent séparé de sa lettre", "An accent kept apart from its letter"),
        Why = (
            "« é » écrit en deux caractères se voit comme un seul, mais ni la recherche ni le tri ne s'y retrouvent. Signalé une fois par article.",
            "An \"é\" written as two characters looks like one, but search and sorting take it for another. Said once a story."),
        Examples =
        [
            "L'[|e\u0301|]te\u0301 arrive.",
            "The caf[|e\u0301|] opens.",
            "L'été arrive.",
            "Le vecteur x\u20D7 du plan.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        var (first, count) = (-1, 0);
        for (var i = article.Prose.AsSpan().IndexOfAnyInRange('\u0300', '\u0327'); i > 0 && i < article.Prose.Length; i++)
        {
            if (article.Prose[i] is < '\u0300' or > '\u0327' || !char.IsAsciiLetter(article.Prose[i - 1]))
                continue;

            first = first < 0 ? i : first;
            count++;
        }

        if (first > 0)
            yield return Flag(new TextSpan(first - 1, 2), ($"Accent séparé de sa lettre ; {count} dans l'article.", $"An accent kept apart from its letter; {count} in the story."));
    }
}
