using NewsLint.Articles;
using NewsLint.Languages.Facts;
using NewsLint.Rules.Facts;

namespace NewsLint.Rules.Checks.Facts;

public sealed class Capital : Rule
{
    public override RuleInfo Info { get; } = new()
    {
        Id = "facts/capital",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« Sydney, la capitale australienne »", "\"Sydney, the Australian capital\""),
        Why = (
            "La table des capitales connaît chaque pays, les pays qui en ont plusieurs, et les capitales d'autrefois avec leurs dates. Une capitale du cinéma, de la culture ou d'une région n'est pas jugée, ni ce qui est nié, passé ou cité.",
            "The table of capitals knows every country, those that have several, and capitals of the past with their dates. A capital of culture, of fashion or of a region is not judged, nor what is denied, past or quoted."),
        Examples =
        [
            "[|Sydney|], la capitale australienne, a fêté la nouvelle année.",
            "Le ministre a atterri à [|Zurich|], capitale de la Suisse, mardi soir.",
            "La capitale du Brésil, [|Rio de Janeiro|], attend les visiteurs.",
            "[|Istanbul|] est la capitale de la Turquie.",
            "[|Toronto|], the capital of Canada, expects snow.",
            "Brazil's capital, [|Rio de Janeiro|], was calm on Friday.",
            "The minister landed in the Australian capital [|Sydney|] on Friday.",
            "Canberra, la capitale australienne, a fêté la nouvelle année. Pretoria et Le Cap, capitales de l'Afrique du Sud, aussi.",
            "Le Cap, capitale de l'Afrique du Sud, et Amsterdam, capitale des Pays-Bas, sont jumelées.",
            "Casablanca, la capitale économique du Maroc, et Barcelone, capitale de la Catalogne, grandissent.",
            "Milan, capitale italienne de la mode, et Marseille, capitale européenne de la culture.",
            "Sydney n'est pas la capitale de l'Australie. Bonn, ancienne capitale de l'Allemagne, est calme.",
            "Depuis la capitale malienne, Gao est à deux jours de route. Il relie Lyon à la capitale italienne.",
            "New York, the financial capital of the United States, and Milan, Italy's fashion capital, are busy.",
            "Sydney is not the capital of Australia. Bonn was the capital of Germany. \"Sydney, the capital of Australia,\" he wrote.",
            "He flew from Toronto to the Canadian capital. Istanbul, Turkey's largest city, and its capital, Ankara, were calm.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var token in FactCues.Of(article, FactCue.Capital))
        {
            var text = new FactText(article, token);
            if (ReadCity(text, token) is not var (city, countries) || countries.Any(code => IsCapital(code, city, text)) || !text.IsPlain(Math.Min(token, city.Name.First), Math.Max(token, city.Name.Last)))
                continue;

            var country = Country.Of(countries[0]);
            var right = FactTable.Of("capitals").About(countries[0], text.Day).ToArray();
            if (right.Length == 0)
                continue;

            yield return Flag(city.Span, (
                $"{article[city.Span]} n'est pas la capitale {country.Owned.French} : c'est {string.Join(" ou ", right.Select(row => row.Values(1)[0]))}.",
                $"{article[city.Span]} is not the capital {country.Owned.English}: {string.Join(" or ", right.Select(row => row.Values(2)[0]))} is."));
        }
    }

    static bool IsCapital(string code, City city, FactText text) =>
        FactTable.Of("capitals").About(code).Any(row => row.Holds(text.Day, slack: 90) && row.Values(text.IsFrench ? 1 : 2).Any(name => city.Name.Rows.Any(other => other.Values(text.IsFrench || other.Length == 4 ? 0 : 1).Contains(name, StringComparer.OrdinalIgnoreCase))));

    static (City City, string[] Countries)? ReadCity(FactText text, int token) => text.IsFrench ? ReadFrench(text, token) : ReadEnglish(text, token);

    /// <summary>"X, la capitale du P", "la capitale P, X", "P, dont la capitale est X"</summary>
    static (City City, string[] Countries)? ReadFrench(FactText text, int token)
    {
        var (owner, last) = text.OwnerAt(token + 1) is { } complement ? (complement, complement.Last) : text.PeopleAt(token + 1) is { } people ? (people, people.Last) : (null, token);
        var start = text.Word(token - 1) is "la" ? token - 1 : token;
        if (owner is null && text.Word(start - 1) == "dont" && text.Word(start - 2) is "," or ")")
            owner = text.CountryBefore(start - 2);
        else if (owner is not null && start > text.First && IsApposition(text, start) is var end and > 0 && !IsOfSomething(text, last + 1) && text.CityBefore(end) is { } before)
            return (before, Codes(owner));
        return owner is not null && start == token - 1 && After(text, last + 1) is { } after ? (after, Codes(owner)) : null;
    }

    /// <summary>"X, the capital of P", "X, P's capital", "the P capital X", "P, whose capital is X"</summary>
    static (City City, string[] Countries)? ReadEnglish(FactText text, int token)
    {
        var (owner, start, last) = text.OwnerAt(token + 1) is { } complement ? (complement, token - 1, complement.Last)
            : text.PeopleBefore(token) is { } people ? (people, people.First - 1, token)
            : text.CountryBefore(token) is { } country && country.Span.End < text.EndOf(country.Last) ? (country, country.First, token) : (null, token, token);
        if (owner is null && text.Word(token - 1) == "whose" && text.Word(token - 2) == ",")
            return text.CountryBefore(token - 2) is { } named && After(text, token + 1) is { } said ? (said, Codes(named)) : null;
        if (owner is null || (start != owner.First && text.Word(start) != "the"))
            return null;
        if (IsApposition(text, start) is var end and > 0 && text.CityBefore(end) is { } before)
            return (before, Codes(owner));
        return After(text, last + 1) is { } after ? (after, Codes(owner)) : null;
    }

    /// <summary>The token of the comma, bracket or verb between a city and "la capitale": 0 for none.</summary>
    static int IsApposition(FactText text, int start) => text.Word(start - 1) is "," or "(" or "est" or "is" or "—" or "–" ? start - 1 : 0;

    /// <summary>"capitale italienne de la mode"</summary>
    static bool IsOfSomething(FactText text, int token) => text.Word(token) is "de" or "du" or "des" or "d'" or "et" or "pour";

    /// <summary>The city right after, or after "est", or between commas.</summary>
    static City? After(FactText text, int token)
    {
        if (text.Word(token) is "est" or "is")
            return text.CityAt(token + 1);
        if (text.Word(token) is not ",")
            return text.CityAt(token);
        return text.CityAt(token + 1) is { } city && text.Word(city.Name.Last + 1) is "," or "." or ")" or ";" ? city : null;
    }

    static string[] Codes(FactName owner) => [.. owner.Rows.Select(row => row.Key).Distinct(StringComparer.Ordinal)];
}
