using System.Collections.Concurrent;
using System.Globalization;
using NewsLint.Articles;
using NewsLint.Languages.Facts;
using NewsLint.Rules.Facts;
using NewsLint.Text;

namespace NewsLint.Rules.Checks.Facts;

public sealed class Direction : Rule
{
    /// <summary>A country with fewer known cities has no known shape.</summary>
    const int LeastCities = 8;

    /// <summary>Where a city must lie between the country's two ends to be in the other half without a doubt.</summary>
    const double Far = 0.66;

    public override RuleInfo Info { get; } = new()
    {
        Id = "facts/direction",
        Level = Level.Note,
        Languages = ["fr", "en"],
        Summary = ("« Lille, dans le sud de la France »", "\"Lille, in southern France\""),
        Why = (
            "La ville est à l'autre bout du pays, d'après ses coordonnées.",
            "The city lies at the other end of the country, by its coordinates."),
        Examples =
        [
            "Le feu a pris à [|Lille|], dans le sud de la France, mardi.",
            "L'usine de [|Hambourg|], dans le sud de l'Allemagne, ferme.",
            "The fire broke out in [|Munich|], in northern Germany, on Tuesday.",
            "The plant in [|Hamburg|], in the south of Germany, closes.",
            "Le feu a pris à Lille, dans le nord de la France, et à Nice, dans le sud-est de la France.",
            "Il vit à Lille, au sud de la Belgique. Lyon, dans l'est de la France, et Munich, dans le sud de l'Allemagne.",
            "The fire broke out in Hamburg, in northern Germany, and in Munich, in the south of Germany.",
            "He lives in Lille, south of Belgium. Clermont-Ferrand, in central France, is calm.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var token in FactCues.Of(article, FactCue.Direction))
        {
            var text = new FactText(article, token);
            if (Read(text, token) is not var (city, country, last) || country.Rows.Length > 1)
                continue;

            var code = country.Rows[0].Key;
            if (city.Countries.Length > 1 || city.Countries[0] != code || city.Departments.Length > 1 || !IsOpposite(text.Word(token), city.Place, code) || !text.IsPlain(city.Name.First, last))
                continue;

            var where = Country.Of(code).Owned;
            yield return Flag(city.Span, ($"{article[city.Span]} est à l'autre bout {where.French}.", $"{article[city.Span]} lies at the other end {where.English}.")) with
            {
                Evidence = [new(TextSpan.FromBounds(article.Tokens[token].Start, article.Tokens[last].End), ("ce qui en est dit", "what is said of it"))],
            };
        }
    }

    /// <summary>"X, dans le sud de P", "X, in southern P", "X, in the south of P"</summary>
    static (City City, FactName Country, int Last)? Read(FactText text, int token)
    {
        var start = text.Word(token - 1) is "le" or "l'" or "the" ? token - 2 : token - 1;
        if (text.Word(start) is not ("dans" or "in") || text.Word(start - 1) is not ("," or "(") || text.CityBefore(start - 1) is not { } city)
            return null;
        var country = text.OwnerAt(token + 1) ?? (text.IsFrench ? null : text.CountryAt(token + 1));
        return country is null ? null : (city, country, country.Last);
    }

    static bool IsOpposite(string direction, (double Latitude, double Longitude) place, string country)
    {
        if (Bounds.GetOrAdd(country, BoundsOf) is not var (south, north, west, east))
            return false;

        var (up, right) = (Share(place.Latitude, south, north), Share(place.Longitude, west, east));
        return (Has("nord", "north") && up < 1 - Far) || (Has("sud", "south") && up > Far) || (Has("ouest", "west") && right > Far) || (HasEast() && right < 1 - Far);

        bool Has(string french, string english) => direction.Contains(french, StringComparison.Ordinal) || direction.Contains(english, StringComparison.Ordinal);

        bool HasEast() => direction.Contains("east", StringComparison.Ordinal) || direction is "est" || direction.EndsWith("-est", StringComparison.Ordinal);
    }

    /// <summary>How far a country's cities lie apart, once that was asked; none for a country with few.</summary>
    static readonly ConcurrentDictionary<string, (double South, double North, double West, double East)?> Bounds = new(StringComparer.Ordinal);

    static (double South, double North, double West, double East)? BoundsOf(string country)
    {
        var (rows, column) = country == "FR" ? (FactTable.Of("french-cities").Rows.Where(row => row[1].Length == 2), 2) : (FactTable.Of("world-cities").Rows.Where(row => row[2] == country), 3);
        var cities = rows.Select(row => (Latitude: Number(row[column]), Longitude: Number(row[column + 1]))).ToArray();
        return cities.Length < LeastCities ? null : (cities.Min(city => city.Latitude), cities.Max(city => city.Latitude), cities.Min(city => city.Longitude), cities.Max(city => city.Longitude));
    }

    /// <summary>Where a place lies between the lowest and the highest: 0 to 1.</summary>
    static double Share(double value, double low, double high) => high > low ? (value - low) / (high - low) : 0.5;

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
