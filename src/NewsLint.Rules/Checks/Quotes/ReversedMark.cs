using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Quotes;

public sealed class ReversedMark : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "quotes/reversed-mark",
        Level = Level.Error,
        Summary = ("Guillemet tourné dans le mauvais sens", "A quotation mark that faces the wrong way"),
        Why = (
            "Un guillemet fermant à la place d'un ouvrant vient presque toujours d'une conversion automatique.",
            "A closing mark where one opens almost always comes from an automatic conversion."),
        Examples =
        [
            "Il a dit qu'[| » => «\u00A0|]il fallait partir ».",
            "She said[| ” =>  “|]we must leave”.",
            "[|” => “|]We must leave,” she said.",
            "Elle répond : « Nous partons[| « =>  »|], puis se tait.",
            "Il a dit qu'« il fallait partir ».",
            "Un « grand rôle » et un « effet ».",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var mark in article.QuoteMarks)
        {
            if (!mark.IsReversed)
                continue;

            var right = Turned(article.Prose[mark.Position]);
            var (span, replacement) = Fix(article.Prose, mark, right);
            yield return Flag(
                span,
                ($"Guillemet à l'envers : il faut {right}.", $"This quotation mark faces the wrong way: it should be {right}."),
                replacement);
        }
    }

    static char Turned(char mark) => mark switch { '»' => '«', '«' => '»', '”' => '“', _ => '”' };

    /// <summary>The mark with the space that stands on its wrong side, and both as they should be.</summary>
    static (TextSpan Span, string Replacement) Fix(string prose, QuoteMark mark, char right)
    {
        var isGuillemet = mark.Style is QuoteStyle.Guillemets;
        if (mark.Role is QuoteRole.Closes)
        {
            var hasSpace = char.IsWhiteSpace(prose[mark.Position - 1]);
            return isGuillemet && hasSpace
                ? (new(mark.Position - 1, 2), $"{prose[mark.Position - 1]}{right}")
                : (new(mark.Position, 1), isGuillemet ? $"\u00A0{right}" : right.ToString());
        }

        if (mark.Position == 0 || !char.IsWhiteSpace(prose[mark.Position - 1]) || prose[mark.Position - 1] is '\n' or '\r')
            return (new(mark.Position, 1), isGuillemet ? $"{right}\u00A0" : right.ToString());

        var isElided = mark.Position >= 2 && prose[mark.Position - 2] is '\'' or '’';
        return (new(mark.Position - 1, 2), (isElided ? "" : prose[mark.Position - 1].ToString()) + right + (isGuillemet ? "\u00A0" : ""));
    }
}
