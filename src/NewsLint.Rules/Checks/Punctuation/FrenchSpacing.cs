using System.Collections.Frozen;
using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Punctuation;

public sealed class FrenchSpacing : Rule
{
    readonly string width;

    public FrenchSpacing()
        : this("any")
    {
    }

    FrenchSpacing(string width) => this.width = width;

    public override RuleInfo Info { get; } = new()
    {
        Id = "punctuation/french-spacing",
        Level = Level.Note,
        Languages = ["fr"],
        Summary = ("Espace insécable manquante avant « : ; ? ! » ou dans les guillemets", "No no-break space before « : ; ? ! » or inside guillemets"),
        Why = (
            "Une espace ordinaire laisse le signe partir seul à la ligne. Signalée une fois par article, et seulement dans un article qui en met ailleurs ou si la maison a choisi leur largeur.",
            "An ordinary space lets the mark go to the next line alone. Said once a story, and only in a story that has them elsewhere, or if the house chose their width."),
        Options = [new("width", ["any", "narrow", "ordinary"], ("La largeur de l'espace insécable : indifférente, fine ou ordinaire.", "The width of the no-break space: either, narrow or ordinary."))],
        Examples =
        [
            "Il a dit\u00A0: oui\u00A0; puis[| ! => \u00A0!|]",
            "«\u00A0Oui\u00A0», puis «[|  => \u00A0|]non\u00A0».",
            "Il a dit : oui ; puis non !",
            "Il a dit\u00A0: oui\u00A0; à 12:30, voir http://a.fr/?x.",
        ],
    };

    public override Rule With(FrozenDictionary<string, string> options) => new FrenchSpacing(options.GetValueOrDefault("width", width));

    public override IEnumerable<Finding> Check(Article article)
    {
        Finding? first = null;
        var (count, right) = (0, 0);
        foreach (var place in Places(article))
        {
            if (IsRight(article.Prose[place.Space]))
            {
                right++;
                continue;
            }

            count++;
            first ??= Find(article, place);
        }

        if (first is not null && (width != "any" || right > 0))
            yield return first with { Message = ($"Il faut ici une espace insécable{(count > 1 ? $" ; {count} endroits dans l'article" : "")}.", $"A no-break space belongs here{(count > 1 ? $"; {count} places in the story" : "")}.") };
    }

    /// <summary>Where a no-break space belongs and some space is.</summary>
    static IEnumerable<(int Space, TextSpan Span)> Places(Article article)
    {
        foreach (var token in article.Tokens)
        {
            if (token is not { IsPunctuation: true, Length: 1 })
                continue;

            var (sign, before, after) = (article.Prose[token.Start], token.Start - 1, token.End);
            if (sign is ':' or ';' or '?' or '!' && before >= 0 && IsSpace(article.Prose[before]))
                yield return (before, TextSpan.FromBounds(before, token.End));
            else if (sign == '»' && before >= 0 && IsSpace(article.Prose[before]))
                yield return (before, new(before, 1));
            else if (sign == '«' && after < article.Prose.Length && IsSpace(article.Prose[after]))
                yield return (after, new(after, 1));
        }
    }

    static bool IsSpace(char c) => c is ' ' or Letters.NoBreakSpace or Letters.NarrowNoBreakSpace;

    bool IsRight(char space) => width switch
    {
        "narrow" => space == Letters.NarrowNoBreakSpace,
        "ordinary" => space == Letters.NoBreakSpace,
        _ => Letters.IsNoBreak(space),
    };

    Finding Find(Article article, (int Space, TextSpan Span) place)
    {
        var right = width == "narrow" ? Letters.NarrowNoBreakSpace : Letters.NoBreakSpace;
        var words = article[place.Span].ToString().Replace(article.Prose[place.Space], right);
        return Flag(place.Span, default, words);
    }
}
