using System.Collections.Immutable;
using System.Globalization;
using NewsLint.Articles;
using NewsLint.Languages.Calendar;
using NewsLint.Languages.Lexicons;
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
            if (range.HasOneMonth || IsInOneMonth(range) ? range.From.Day > range.To.Day : Ends(range) is var (first, last) && first > last)
                yield return Swapped(article, range.Span, range.FromPlace, range.To.DayPlace, range.HasOneMonth);
        }
    }

    /// <summary>Both days, if years are given: the year of the last is that of the first, if it is later then.</summary>
    static (DateOnly First, DateOnly Last)? Ends(DayRange range) =>
        range.To.Year is { } year && range.To.In(year) is { } last && range.From.In(range.From.Year ?? year) is { } first && (range.From.Year is not null || range.From.Month == range.To.Month || IsSoonAfter(last, first)) ? (first, last) : null;

    /// <summary>"du 15 septembre au 30 août 2026": not a turn of the year.</summary>
    static bool IsSoonAfter(DateOnly last, DateOnly first) => first > last && first.DayNumber - last.DayNumber < 92;

    /// <summary>"from 21 August to 2 August": a year does not pass between them.</summary>
    static bool IsInOneMonth(DayRange range) => range is { From.Year: null, To.Year: null } && range.From.Month == range.To.Month;

    /// <summary>"entre 2015 et 2012", "from August 2015 to 2012", "the years 1945 to 1938"</summary>
    IEnumerable<Finding> Years(Article article)
    {
        var years = NamedDays.Of(article).Years;
        for (var i = 1; i < years.Length; i++)
        {
            var (first, last) = (years[i - 1], years[i]);
            if (IsLater(article, first, last) && last.Year > 1800 && OpeningOf(article, first.Token, last.Token) is var opening and >= 0)
                yield return Swapped(article, TextSpan.FromBounds(article.Tokens[opening].Start, article.Tokens[last.Token].End), article.Tokens[first.Token].Span, article.Tokens[last.Token].Span, isFixed: last.Token == first.Token + 2);
        }
    }

    /// <summary>A later year, or a later month of the same one.</summary>
    static bool IsLater(Article article, (int Token, int Year) first, (int Token, int Year) last) =>
        first.Year != last.Year ? first.Year > last.Year : MonthBefore(article, first.Token) is { } from && MonthBefore(article, last.Token) is { } to && from > to;

    static int? MonthBefore(Article article, int year) =>
        year > 0 && article.Tokens[year - 1].IsWord && StoryWords.Of(article)[year - 1] is { } word && CalendarWords.Of(article.BlockOf(year).Language.Code).Read(word) is { Unit: CalendarUnit.Month, Number: var month } ? month : null;

    /// <summary>The first token of a stretch of years, each with a month or none; -1 where the words around make no stretch of them.</summary>
    static int OpeningOf(Article article, int first, int last)
    {
        var opening = MonthBefore(article, first) is null ? first : first - 1;
        var link = MonthBefore(article, last) is null ? last - 1 : last - 2;
        if (link != first + 1 || opening == 0)
            return -1;

        var before = article[article.Tokens[opening - 1]];
        var isRange = article[article.Tokens[link]] switch
        {
            "et" => before is "entre" or "Entre",
            "and" => before is "between" or "Between",
            "à" => before is "de" or "De" or "années" or "ans",
            "to" or "until" or "till" or "through" => before is "from" or "From" or "years" or "in" or "for" or "(" or "year",
            "-" or "–" => before is "(",
            _ => false,
        };
        return isRange ? opening : -1;
    }

    /// <summary>"(1931-1904)", "la période 2020-2015"</summary>
    IEnumerable<Finding> Lives(Article article)
    {
        foreach (var i in article.TokensOf(TokenKind.Number))
        {
            var token = article.Tokens[i];
            if (token.Length != 9 || i == 0 || i == article.Tokens.Length - 1 || !IsStretch(article, i))
                continue;

            var text = article[token];
            if (text[4] is '-' or '–' && Year(text[..4]) is { } first && Year(text[5..]) is { } last && first > last)
                yield return Swapped(article, token.Span, new(token.Start, 4), new(token.Start + 5, 4), isFixed: true);
        }
    }

    static bool IsStretch(Article article, int token) =>
        (article[article.Tokens[token - 1]] is "(" && article[article.Tokens[token + 1]] is ")")
        || article[article.Tokens[token - 1]] is "période" or "saison" or "exercice" or "années" or "programmation" or "mandature" or "investissement" or "pluriannuel" or "period" or "season" or "years"
        || article[article.Tokens[token + 1]] is "period" or "season" or "plan" or "school" || (token + 2 < article.Tokens.Length && article[article.Tokens[token + 2]] is "period" or "season" or "plan");

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
