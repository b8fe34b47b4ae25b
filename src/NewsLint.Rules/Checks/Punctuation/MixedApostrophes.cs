using System.Collections.Frozen;
using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Punctuation;

public sealed class MixedApostrophes : Rule
{
    readonly string prefer;

    public MixedApostrophes()
        : this("majority")
    {
    }

    MixedApostrophes(string prefer) => this.prefer = prefer;

    public override RuleInfo Info { get; } = new()
    {
        Id = "punctuation/mixed-apostrophes",
        Level = Level.Note,
        Summary = ("Apostrophes droites et courbes dans le même article", "Straight and curly apostrophes in one story"),
        Why = (
            "Un mélange d'apostrophes trahit un copier-coller, et une recherche de texte en manque la moitié.",
            "Mixed apostrophes betray a paste, and a text search misses half of them."),
        Options = [new("prefer", ["majority", "curly", "straight"], ("L'apostrophe de la maison ; par défaut, celle qui domine dans l'article.", "The house's apostrophe; by default the one that most of the story has."))],
        Examples =
        [
            "L’heure d’ouverture et l’accueil : [|d' => d’|]abord le hall.",
            "It doesn’t matter, he won’t say, but it [|isn't => isn’t|] over.",
            "L'heure d'ouverture et l'accueil.",
            "L’heure d’ouverture, à 5' près.",
        ],
    };

    public override Rule With(FrozenDictionary<string, string> options) => new MixedApostrophes(options.GetValueOrDefault("prefer", prefer));

    public override IEnumerable<Finding> Check(Article article)
    {
        var prose = article.Prose.AsSpan();
        if (prefer == "majority" && !(prose.Contains('’') && prose.Contains('\'')))
            yield break;

        var (curly, straight) = (new List<Token>(), new List<Token>());
        foreach (var token in article.Tokens)
        {
            if (token.Kind is not TokenKind.Word)
                continue;
            if (article[token].Contains('’'))
                curly.Add(token);
            if (article[token].Contains('\''))
                straight.Add(token);
        }

        var wantsCurly = prefer == "curly" || (prefer == "majority" && curly.Count >= straight.Count);
        var (wrong, right) = wantsCurly ? (straight, curly) : (curly, straight);
        if (wrong.Count == 0 || (prefer == "majority" && right.Count == 0))
            yield break;

        var (mark, other) = wantsCurly ? ('’', '\'') : ('\'', '’');
        yield return Flag(wrong[0].Span, Message(wantsCurly, right.Count, wrong.Count), article[wrong[0]].ToString().Replace(other, mark)) with
        {
            Evidence = right.Count == 0 ? [] : [new(right[0].Span, (Count(right.Count, "fois", "fois"), Count(right.Count, "time", "times")))],
        };
    }

    static Wording Message(bool wantsCurly, int right, int wrong) => wantsCurly
        ? ($"Apostrophe droite (') ; l'article en a {wrong} droite{(wrong == 1 ? "" : "s")} et {right} courbe{(right == 1 ? "" : "s")} (’).", $"A straight apostrophe ('); the story has {wrong} straight and {right} curly ones (’).")
        : ($"Apostrophe courbe (’) ; l'article en a {wrong} courbe{(wrong == 1 ? "" : "s")} et {right} droite{(right == 1 ? "" : "s")} (').", $"A curly apostrophe (’); the story has {wrong} curly and {right} straight ones (').");

    static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
