using NewsLint.Languages.Facts;

namespace NewsLint.Bench;

/// <summary>Sentences that say of the world what is not so, made of the rows of the tables.</summary>
static class FactDefects
{
    static readonly string[] Organisations = ["eu", "nato", "euro-area", "schengen", "asean", "opec", "oecd"];

    public static readonly Defect[] All =
    [
        new("fact: capital", null, ["facts/capital"], planter => Sentence(planter, Capital)),
        new("fact: currency", null, ["facts/currency-of"], planter => Sentence(planter, Currency)),
        new("fact: membership", null, ["facts/member"], planter => Sentence(planter, Member)),
        new("fact: member count", null, ["facts/member-count"], planter => Sentence(planter, MemberCount)),
        new("fact: border", null, ["facts/border"], planter => Sentence(planter, Border)),
        new("fact: city elsewhere", null, ["facts/city-elsewhere"], planter => Sentence(planter, CityElsewhere)),
        new("fact: département", "fr", ["facts/department-number", "facts/city-elsewhere"], planter => Sentence(planter, Department)),
        new("fact: office", null, ["facts/no-such-office"], planter => Sentence(planter, Office)),
        new("fact: office holder", null, ["facts/office-holder"], planter => Sentence(planter, Holder)),
    ];

    /// <summary>Countries with one capital and a name that means nothing else.</summary>
    static readonly FactRow[] Countries = [.. FactTable.Of("countries").Rows.Where(row => row[6].Length == 0 && row[2] is "la" or "le" or "l'" && FactTable.Of("capitals").About(row.Key).Count() == 1)];

    static (string Text, int Start, int End)? Sentence(Planter planter, Func<Planter, string?> write)
    {
        var end = planter.Pick(planter.Paragraphs.Where(block => block.Span.Length > 60).Select(block => block.Span.End));
        return end is not { } place || write(planter) is not { } sentence ? null : (planter.Text.Insert(place, $" {sentence}"), place + 1, place + 1 + sentence.Length);
    }

    static FactRow Any(Planter planter, FactRow[] rows) => rows[planter.Chance.Next(rows.Length)];

    static string Of(FactRow country) => country[2] == "le" ? $"du {country.Values(1)[0]}" : country[2] == "la" ? $"de la {country.Values(1)[0]}" : $"de l'{country.Values(1)[0]}";

    static string The(FactRow country) => country[2] == "l'" ? $"l'{country.Values(1)[0]}" : $"{country[2]} {country.Values(1)[0]}";

    static string? Capital(Planter planter)
    {
        var (country, other) = (Any(planter, Countries), Any(planter, Countries));
        var city = FactTable.Of("capitals").About(other.Key).First();
        if (country == other || city.Values(1).Intersect(FactTable.Of("capitals").About(country.Key).SelectMany(row => row.Values(1)), StringComparer.Ordinal).Any())
            return null;
        return planter.IsFrench
            ? planter.Pick($"Elle vit à {city.Values(1)[0]}, la capitale {Of(country)}, avec ses enfants.", $"Dans la capitale {country.Values(4)[1]}, {city.Values(1)[0]}, les écoles ferment.", $"{city.Values(1)[0]} est la capitale {Of(country)}.", $"Le vol part de {city.Values(1)[0]}, capitale {Of(country)}.")
            : planter.Pick($"She lives in {city.Values(2)[0]}, the capital of {country.Values(3)[0]}, with her children.", $"In the {country.Values(5)[0]} capital, {city.Values(2)[0]}, schools are closed.", $"{city.Values(2)[0]} is the capital of {country.Values(3)[0]}.", $"The flight leaves from {country.Values(3)[0]}'s capital, {city.Values(2)[0]}, at noon.");
    }

    static string? Currency(Planter planter)
    {
        var (country, other) = (Any(planter, Countries), Any(planter, Countries));
        var (own, money) = (FactTable.Of("currencies").About(country.Key).ToArray(), FactTable.Of("currencies").About(other.Key).Last());
        var (french, english) = (money.Values(1)[0].Split(' ')[0], money.Values(2)[0].Split(' ')[^1]);
        if (french is not ("franc" or "couronne" or "dollar" or "peso" or "dinar" or "rouble" or "yen" or "yuan" or "roupie" or "zloty" or "forint" or "shekel" or "dirham" or "baht" or "naira") || own.Any(row => row[1].Contains(french, StringComparison.Ordinal) || row[2].Contains(english, StringComparison.Ordinal)))
            return null;
        return planter.IsFrench
            ? planter.Pick($"{(french is "couronne" or "roupie" ? "La" : "Le")} {french} {country.Values(4)[french is "couronne" or "roupie" ? 1 : 0]} a perdu de sa valeur.", $"Le billet coûte 300 {french}s {country.Values(4)[french is "couronne" or "roupie" ? 3 : 2]}.")
            : planter.Pick($"The {country.Values(5)[0]} {english} lost some of its value.", $"The ticket costs 300 {country.Values(5)[0]} {english}s.");
    }

    static string? Member(Planter planter)
    {
        var (country, organisation) = (Any(planter, Countries), FactTable.Of("organisations").About(planter.Pick(Organisations)).First());
        if (FactTable.Of("members").About(organisation.Key).Any(row => row[1] == country.Key))
            return null;
        return planter.IsFrench
            ? planter.Pick($"{Upper(The(country))}, membre de {In(organisation)}, a signé le texte.", $"{Upper(The(country))} est membre de {In(organisation)}.", $"Le texte plaît à {The(country)}, pays membre de {In(organisation)}.")
            : planter.Pick($"{country.Values(3)[0]}, a member of the {organisation.Values(2)[0]}, signed the text.", $"{country.Values(3)[0]} is a member of the {organisation.Values(2)[0]}.");
    }

    static string In(FactRow organisation) => organisation.Values(1)[0] is var name && "AEIOUÉ".Contains(name[0], StringComparison.Ordinal) || name[0] == 'e' ? $"l'{name}" : $"la {name}";

    static string Upper(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    static string? MemberCount(Planter planter)
    {
        var organisation = FactTable.Of("organisations").About(planter.Pick("eu", "nato", "euro-area")).First();
        var count = FactTable.Of("members").About(organisation.Key, planter.Published).Count() + planter.Chance.Next(2, 6);
        var (french, english) = (organisation.Values(1)[0], organisation.Values(2)[0]);
        return planter.IsFrench
            ? planter.Pick($"Les {count} pays de {In(organisation)} ont signé le texte.", $"Le texte plaît aux {count} pays membres de {In(organisation)}.", $"Les {count} membres de {In(organisation)} se réunissent.")
            : planter.Pick($"The {count} {english} countries signed the text.", $"The text pleases the {count} members of the {english}.", $"All {count} {english} member states meet. {(french.Length > 0 ? "" : " ")}".TrimEnd());
    }

    static string? Border(Planter planter)
    {
        var (one, other) = (Any(planter, Countries), Any(planter, Countries));
        if (one == other || FactTable.Of("neighbours").About(one.Key).Any(row => $"{row[1]} {row[2]}".Contains(other.Key, StringComparison.Ordinal)) || FactTable.Of("neighbours").About(other.Key).Any(row => $"{row[1]} {row[2]}".Contains(one.Key, StringComparison.Ordinal)))
            return null;
        return planter.IsFrench ? $"Le camion attend à la frontière entre {The(one)} et {The(other)}." : planter.Pick($"The lorry waits at the border between {one.Values(3)[0]} and {other.Values(3)[0]}.", $"{one.Values(3)[0]}'s border with {other.Values(3)[0]} is closed.");
    }

    static string? CityElsewhere(Planter planter)
    {
        var (city, country) = (Any(planter, [.. FactTable.Of("world-cities").Rows]), Any(planter, Countries));
        if (city.Values(2).Length > 1 || city.Values(2).Contains(country.Key, StringComparer.Ordinal))
            return null;
        var where = country[2] == "le" ? "au" : "en";
        return planter.IsFrench ? planter.Pick($"L'usine de {city.Values(0)[0]}, {where} {country.Values(1)[0]}, ferme.", $"À {city.Values(0)[0]} ({country.Values(1)[0]}), l'usine ferme.") : $"The plant in {city.Values(1)[0]}, {country.Values(3)[0]}, closes.";
    }

    static string? Department(Planter planter)
    {
        var (city, other) = (Any(planter, [.. FactTable.Of("french-cities").Rows]), Any(planter, [.. FactTable.Of("departements").Rows]));
        return city.Values(1).Contains(other.Key, StringComparer.Ordinal) ? null : planter.Pick($"L'usine de {city.Values(0)[0]} ({other.Values(1)[0]}) ferme.", $"L'usine de {city.Values(0)[0]} ({other.Key}) ferme.");
    }

    static string? Office(Planter planter)
    {
        var country = Any(planter, Countries);
        var offices = FactTable.Of("offices").About(country.Key).SelectMany(row => row.Values(2)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var (french, english) = offices.Contains("président") ? ("roi", "king") : ("président", "president");
        if (offices.Contains(french))
            return null;
        return planter.IsFrench ? planter.Pick($"Le {french} {country.Values(4)[0]} se rend à Paris.", $"Le {french} {Of(country)} se rend à Paris.") : planter.Pick($"The {country.Values(5)[0]} {english} travels to Paris.", $"The {english} of {country.Values(3)[0]} travels to Paris.");
    }

    static string? Holder(Planter planter)
    {
        var gone = FactTable.Of("leaders").Rows.Where(row => row[1] is "president" or "chancellor" or "prime-minister" && row.To is { } end && end.AddDays(200) < planter.Published && FactTable.Of("leaders").Rows.All(other => other == row || other[2] != row[2])).ToArray();
        if (gone.Length == 0)
            return null;
        var term = Any(planter, gone);
        var (french, english) = term[1] switch { "president" => ("Le président", "President"), "chancellor" => ("Le chancelier", "Chancellor"), _ => ("Le Premier ministre", "Prime Minister") };
        return planter.IsFrench ? $"{french} {term.Values(2)[0]} se rend à Paris." : $"{english} {term.Values(2)[^1]} travels to Paris.";
    }
}
