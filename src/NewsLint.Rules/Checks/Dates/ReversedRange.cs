using System.Collections.Immutable;
using System.Globalization;
using NewsLint.Articles;
using NewsLint.Languages.Calendar;
using NewsLint.Rules.Dates;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Dates;

public sealed class ReversedRange : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "dates/reversed-range",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« du 17 au 3 mars », « de 2015 à 2012 » : la fin vient avant le début", "A range of days or years that ends before it begins"),
        Why = (
            "Deux dates ont été échangées, ou il manque le mois de la première : « du 28 février au 3 mars ».",
            "Two dates have changed places, or the first one's month is missing: \"from 28 February to 3 March\"."),
        Examples =
        [
            "Le salon se tient du [|17 au 3 mars => 3 au 17 mars|] à Lyon.",
            "The fair runs from [|17 to 3 March => 3 to 17 March|] in York.",
            "The fair runs from [|March 17 to 3 => March 3 to 17|] in York.",
            "Il a été maire entre [|2015 et 2012 => 2012 et 2015|] puis député.",
            "She led the bank from [|2015 to 2012 => 2012 to 2015|] in Oslo.",
            "Le peintre Jean Bel ([|1931-1904 => 1904-1931|]) y vécut.",
            "Le salon se tient du 3 au 17 mars, puis du 28 mars au 3 avril.",
            "Du 20 décembre au 3 janvier, le musée ferme. Les 17 et 3 mars aussi.",
            "He was mayor from 2012 to 2015, and between 3 and 17 March he was away.",
            "La saison 2019-2020, les années 2000-2010, le numéro 2020-1999B.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article) => Days(article).Concat(Years(article)).Concat(Lives(article));

    IEnumerable<Finding> Days(Article article)
    {
        foreach (var range in DayRanges.Of(article).All)
        {
            if (range.HasOneMonth || IsInOneMonth(range) ? range.From.Day > range.To.Day : range is { From.Year: { } first, To.Year: { } last } && range.From.In(first) > range.To.In(last))
                yield return Swapped(article, range.Span, range.FromPlace, range.To.DayPlace, range.HasOneMonth);
        }
    }

    /// <summary>"from 21 August to 2 August": a year does not pass between them.</summary>
    static bool IsInOneMonth(DayRange range) => range is { From.Year: null, To.Year: null } && range.From.Month == range.To.Month;

    /// <summary>"entre 2015 et 2012", "from 2015 to 2012"</summary>
    IEnumerable<Finding> Years(Article article)
    {
        var years = NamedDays.Of(article).Years;
        for (var i = 1; i < years.Length; i++)
        {
            var (first, last) = (years[i - 1], years[i]);
            if (last.Token == first.Token + 2 && first.Year > last.Year && last.Year > 1800 && IsRange(article, first.Token))
                yield return Swapped(article, TextSpan.FromBounds(article.Tokens[first.Token].Start, article.Tokens[last.Token].End), article.Tokens[first.Token].Span, article.Tokens[last.Token].Span, isFixed: true);
        }
    }

    static bool IsRange(Article article, int first)
    {
        if (first == 0)
            return false;
        var before = article[article.Tokens[first - 1]];
        return article[article.Tokens[first + 1]] switch
        {
            "et" => before is "entre" or "Entre",
            "and" => before is "between" or "Between",
            "à" => before is "de" or "De",
            "to" => before is "from" or "From",
            _ => false,
        };
    }

    /// <summary>"(1931-1904)"</summary>
    IEnumerable<Finding> Lives(Article article)
    {
        for (var i = 1; i < article.Tokens.Length - 1; i++)
        {
            var token = article.Tokens[i];
            if (token is not { Kind: TokenKind.Number, Length: 9 } || article[article.Tokens[i - 1]] is not "(" || article[article.Tokens[i + 1]] is not ")")
                continue;

            var text = article[token];
            if (text[4] is '-' or '–' && Year(text[..4]) is { } first && Year(text[5..]) is { } last && first > last)
                yield return Swapped(article, token.Span, new(token.Start, 4), new(token.Start + 5, 4), isFixed: true);
        }
    }

    static int? Year(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1000 and < 2100 ? year : null;

    Finding Swapped(Article article, TextSpan span, TextSpan first, TextSpan last, bool isFixed)
    {
        var text = article.Prose;
        var swapped = string.Concat(string.Concat(text.AsSpan(span.Start, first.Start - span.Start), article[last], text.AsSpan(first.End, last.Start - first.End)), article[first], text.AsSpan(last.End, span.End - last.End));
        return new(Info, span, ("La fin vient avant le début : dates échangées, ou mois oublié ?", "The end comes before the beginning: dates swapped, or a month left out?"))
        {
            Fixes = isFixed ? [new(span, swapped)] : ImmutableArray<Fix>.Empty,
        };
    }
}
