using System.Globalization;
using NewsLint.Articles;

namespace NewsLint.Rules.Checks.Dates;

public sealed class ImpossibleTime : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "dates/impossible-time",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« à 24h30 », « 13h75 » : cette heure n'existe pas", "A time of day that no clock shows: 13:75, 24:30, 17:00 p.m."),
        Why = (
            "Une faute de frappe dans une heure envoie le lecteur au mauvais moment. Les durées (« 35h30 par semaine ») ne sont pas des heures du jour.",
            "A slip in a time sends readers at the wrong moment. Durations are no times of day."),
        Examples =
        [
            "Le train part à [|24h30|] de Lille.",
            "La séance commence vers [|13h75|] au Rex.",
            "The train leaves at [|25:10|] from York.",
            "The show opens at [|17:00 p.m.|] in Leeds.",
            "Le train part à 0h30 et la fête finit à 24h00, après 35h30 de travail.",
            "Il a couru pendant 26h45, jusqu'à 6 h 30.",
            "The train leaves at 23:59, after a 98:76 win and a time of 2:75; at 5:30 p.m. too.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var i in article.TokensOf(TokenKind.Time))
        {
            if (i == 0 || Read(article[article.Tokens[i]]) is not var (hours, minutes, isColon))
                continue;

            if (minutes > 59 ? !isColon || FollowsAt(article, i) : (hours > 24 || (hours == 24 && minutes > 0)) && FollowsAt(article, i) && !(hours > 24 && IsDuration(article, i)))
                yield return Flag(article.Tokens[i].Span, ("Cette heure n'existe pas.", "There is no such time of day."));
            else if (hours is > 12 and < 24 && i + 1 < article.Tokens.Length && article[article.Tokens[i + 1]] is "pm" or "p.m." or "am" or "a.m.")
                yield return Flag(Text.TextSpan.FromBounds(article.Tokens[i].Start, article.Tokens[i + 1].End), ("L'heure est déjà comptée sur vingt-quatre.", "The time already counts to twenty-four: no a.m. or p.m."));
        }
    }

    /// <summary>Hours and minutes of <c>12h30</c>, <c>12 h 30</c>, <c>12:30</c>; none without minutes or with seconds.</summary>
    static (int Hours, int Minutes, bool IsColon)? Read(ReadOnlySpan<char> text)
    {
        var mark = text.IndexOfAny('h', 'H', ':');
        return int.TryParse(text[..mark].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var hours) && int.TryParse(text[(mark + 1)..].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            ? (hours, minutes, text[mark] == ':') : null;
    }

    static bool FollowsAt(Article article, int token) => article[article.Tokens[token - 1]] is "à" or "vers" or "dès" or "avant" or "at" or "by" or "until" or "before" or "around";

    static bool IsDuration(Article article, int token) => token + 1 < article.Tokens.Length && article[article.Tokens[token + 1]] is "de" or "par" or "per" or "of" or "d'" or "d’";
}
