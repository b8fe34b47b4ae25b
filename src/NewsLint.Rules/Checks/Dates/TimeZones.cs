using System.Globalization;
using NewsLint.Articles;
using NewsLint.Languages.Calendar;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Dates;

public sealed class TimeZones : Rule
{
    const int LongestCity = 2;

    public override RuleInfo Info { get; } = new()
    {
        Id = "dates/time-zones",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        HasMarkdownExamples = true,
        Summary = ("« 18h00 GMT (20h00 à Paris) » en hiver : il y est 19h00", "A time and its conversion to a city's that do not agree"),
        Why = (
            "Le décalage d'une ville avec l'heure GMT dépend du jour : celui de l'article. La veille d'un changement d'heure et le lendemain, les deux décalages sont admis.",
            "A city's distance from GMT depends on the day: the story's. Around a change of the clocks both are let pass."),
        Examples =
        [
            "---\ndate: 2026-11-23\n---\nLa séance s'ouvre à [|18h00 GMT (20h00 à Paris|]).",
            "---\ndate: 2026-11-23\nlang: en\n---\nThe session opens at [|18:00 GMT (20:00 in London|]).",
            "---\ndate: 2026-11-23\n---\nLa séance s'ouvre à [|20h00 à New York (18h00 GMT|]).",
            "---\ndate: 2026-11-23\n---\nLa séance s'ouvre à 18h00 GMT (19h00 à Paris), ou 13h00 à New York (18h00 GMT).",
            "---\ndate: 2026-07-23\n---\nLa séance s'ouvre à 18h00 GMT (20h00 à Paris), 18h00 GMT (20h00 à Vesoul).",
            "---\ndate: 2026-10-26\n---\nLa séance a eu lieu samedi à 18h00 GMT (20h00 à Paris), ou 19h00 à Djakarta (12h00 GMT).",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        if (article.Document.Metadata.Published?.Value is not { } published)
            yield break;

        foreach (var i in article.TokensOf(TokenKind.Time))
        {
            if (i >= article.Tokens.Length - 3 || Read(article, i) is not var (universal, local, city, last))
                continue;
            if (Enumerable.Range(-3, 7).Any(days => CityTimes.MinutesAhead(city, published.AddDays(days)) is not { } ahead || (universal + ahead - local) % (24 * 60) == 0))
                continue;

            var right = (universal + CityTimes.MinutesAhead(city, published)!.Value + (24 * 60)) % (24 * 60);
            yield return Flag(
                TextSpan.FromBounds(article.Tokens[i].Start, article.Tokens[last].End),
                ($"Le {CalendarWords.French.Date(published)}, {universal / 60}h{universal % 60:00} GMT font {right / 60}h{right % 60:00} à {city}.", $"On {CalendarWords.English.Date(published)}, {universal / 60}:{universal % 60:00} GMT is {right / 60}:{right % 60:00} in {city}."));
        }
    }

    /// <summary>The minutes of the day in GMT and in a city, of "18h00 GMT (20h00 à Paris" and "20h00 à Paris (18h00 GMT".</summary>
    static (int Universal, int Local, string City, int Last)? Read(Article article, int first)
    {
        if (IsUniversal(article, first + 1) && Text(article, first + 2) is "(" && Minutes(article, first + 3) is { } local && Minutes(article, first) is { } universal)
            return CityAfter(article, first + 4) is var (city, last) ? (universal, local, city, last) : null;
        if (CityAfter(article, first + 1) is not var (place, end) || Text(article, end + 1) is not "(" || !IsUniversal(article, end + 3))
            return null;
        return Minutes(article, end + 2) is { } gmt && Minutes(article, first) is { } its ? (gmt, its, place, end + 3) : null;
    }

    static ReadOnlySpan<char> Text(Article article, int token) => token < article.Tokens.Length ? article[article.Tokens[token]] : [];

    static bool IsUniversal(Article article, int token) => Text(article, token) is "GMT" or "UTC" or "TU";

    /// <summary>"à Paris", "heure de Paris", "in New York"</summary>
    static (string City, int Last)? CityAfter(Article article, int token)
    {
        var start = Text(article, token) switch { "à" or "in" => token + 1, "heure" when Text(article, token + 1) is "de" or "à" => token + 2, _ => -1 };
        for (var length = LongestCity; start > 0 && length > 0; length--)
        {
            if (start + length <= article.Tokens.Length && article.Prose[article.Tokens[start].Start..article.Tokens[start + length - 1].End] is var city && CityTimes.MinutesAhead(city, new(2026, 1, 1)) is not null)
                return (city, start + length - 1);
        }

        return null;
    }

    static int? Minutes(Article article, int token)
    {
        var text = Text(article, token);
        if (token >= article.Tokens.Length || article.Tokens[token].Kind is not TokenKind.Time || text.IndexOfAny('h', 'H', ':') is not (var mark and > 0))
            return null;
        var minutes = text[(mark + 1)..].Trim();
        return int.TryParse(text[..mark].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && int.TryParse(minutes.IsEmpty ? "0" : minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minute) ? (hour * 60) + minute : null;
    }
}
