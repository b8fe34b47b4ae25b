using System.Globalization;
using NewsLint.Articles;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Dates;

public sealed class DateOrder : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "dates/date-order",
        Level = Level.Warning,
        Languages = ["en"],
        Summary = ("« 25/03/2026 » puis « 04/27/2026 » : deux ordres dans un article", "25/03/2026 and 04/27/2026: two orders of day and month in one story"),
        Why = (
            "Qui lit les deux ordres ne sait plus lire 04/05/2026.",
            "Who has met both orders can no longer read 04/05/2026."),
        Examples =
        [
            "The lease began on 25/03/2026 and ends on [|04/27/2026|] at noon.",
            "The lease began on 03/25/2026, was amended on 04/27/2026 and ends on [|28/04/2026|] at noon.",
            "The lease began on 25/03/2026 and ends on 27/04/2026, or on 04/05/2026.",
            "The score was 25/33, and the ratio 04/27 of 2026.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        List<Token> dayFirst = [], monthFirst = [];
        foreach (var token in article.Tokens)
        {
            if (token is { Kind: TokenKind.Number, Length: >= 8 and <= 10 } && Order(article[token]) is { } isDayFirst)
                (isDayFirst ? dayFirst : monthFirst).Add(token);
        }

        if (dayFirst.Count == 0 || monthFirst.Count == 0)
            yield break;

        var (usual, odd) = dayFirst.Count > monthFirst.Count || (dayFirst.Count == monthFirst.Count && dayFirst[0].Start < monthFirst[0].Start) ? (dayFirst, monthFirst) : (monthFirst, dayFirst);
        foreach (var token in odd)
        {
            yield return Flag(token.Span, ("Jour et mois sont ici dans l'autre ordre.", "Day and month stand in the other order here.")) with
            {
                Evidence = [new(usual[0].Span, ("l'autre ordre", "the other order"))],
            };
        }
    }

    /// <summary>True for a day first, false for a month first, none where the figures do not tell.</summary>
    static bool? Order(ReadOnlySpan<char> text)
    {
        Span<Range> parts = stackalloc Range[4];
        if (text.Split(parts, '/') != 3 || text[parts[2]].Length != 4 || !int.TryParse(text[parts[0]], NumberStyles.None, CultureInfo.InvariantCulture, out var one) || !int.TryParse(text[parts[1]], NumberStyles.None, CultureInfo.InvariantCulture, out var two))
            return null;

        return (one, two) switch
        {
            ( > 12 and <= 31, >= 1 and <= 12) => true,
            ( >= 1 and <= 12, > 12 and <= 31) => false,
            _ => null,
        };
    }
}
