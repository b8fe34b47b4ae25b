using NewsLint.Articles;
using NewsLint.Languages.Quantities;
using NewsLint.Rules.Numbers;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Numbers;

public sealed class Score : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "numbers/score",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« victoire 3-1, avec trois buts d'écart » : l'écart est de deux", "A score and a margin of goals that do not agree"),
        Why = (
            "L'écart est la différence des deux nombres du score. Les phrases à plusieurs scores ne sont pas jugées.",
            "The margin is the difference of the two numbers. Sentences with several scores are not judged."),
        Examples =
        [
            "Lens gagne [|3-1, avec trois buts d'écart|], à Pau.",
            "Leeds won [|3-1, by three goals|], in Hull.",
            "Pau s'impose 1-1 (4-2 aux tirs au but), et 2-1 à l'aller, 5-2 au cumul, avec trois buts d'écart.",
            "Lens gagne 3-1, avec deux buts d'écart, à Pau, après deux buts en première période.",
            "Leeds won 3-1, by two goals, after a 2-2 draw won by three goals overall.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var sentence in NumberSentence.Of(article, least: 1))
        {
            if (OnlyScore(article, sentence) is not var (token, margin))
                continue;

            foreach (var goals in sentence.Quantities)
            {
                if (goals.First > token && sentence.Noun(goals) is "buts" or "but" or "points" or "goals" or "goal" && IsMargin(sentence, goals) && goals.Value != margin && goals.Bound is Bound.Exact)
                {
                    var end = sentence.Word(goals.Counted + 2) is "écart" ? article.Tokens[goals.Counted + 2].End : goals.CountedEnd;
                    yield return Flag(TextSpan.FromBounds(article.Tokens[token].Start, end), ($"L'écart est de {margin}.", $"The margin is {margin}."));
                }
            }
        }
    }

    static bool IsMargin(NumberSentence sentence, Quantity goals) =>
        (sentence.Word(goals.Counted + 1) is "d'" && sentence.Word(goals.Counted + 2) is "écart") || sentence.Word(goals.First - 1) is "by";

    /// <summary>The one token of the sentence that is a score, and its difference.</summary>
    static (int Token, int Margin)? OnlyScore(Article article, NumberSentence sentence)
    {
        (int, int)? found = null;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var text = article[article.Tokens[i]];
            if (article.Tokens[i].Kind is not TokenKind.Number || text.IndexOfAny('-', '–') is not (var dash and > 0 and <= 3) || !int.TryParse(text[..dash], out var home) || !int.TryParse(text[(dash + 1)..], out var away))
                continue;
            if (found is not null)
                return null;
            found = (i, Math.Abs(home - away));
        }

        return found;
    }
}
