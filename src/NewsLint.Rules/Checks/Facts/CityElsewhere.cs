using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Languages.Facts;
using NewsLint.Rules.Facts;

namespace NewsLint.Rules.Checks.Facts;

public sealed class CityElsewhere : Rule
{
    /// <summary>The most tokens from the mark to the end of the country or département.</summary>
    const int Longest = 9;

    public override RuleInfo Info { get; } = new()
    {
        Id = "facts/city-elsewhere",
        Level = Level.Warning,
        Languages = ["fr", "en"],
        Summary = ("« Bâle, en Allemagne », « Brest (Ille-et-Vilaine) »", "\"Basel, Germany\""),
        Why = (
            "La ville n'est pas dans ce pays ou dans ce département. Seules sont jugées les villes dont le nom ne désigne qu'elles dans l'actualité. L'équipe ou l'usine d'une ville qui va dans un pays n'est pas jugée.",
            "The city is not in this country. Only cities are judged whose name means only them in the news."),
        Examples =
        [
            "Le sommet a lieu à [|Bâle|], en Allemagne, mardi.",
            "[|BAMAKO|] (Sénégal) — Le ministre a parlé. À [|Brest|] (Ille-et-Vilaine), il pleut.",
            "The summit takes place in [|Basel|], Germany, on Tuesday.",
            "The plant in [|Hamburg|] (Denmark) closes.",
            "Le sommet a lieu à Bâle, en Suisse. À Brest (Finistère) et à Valence, en Espagne, il pleut.",
            "Rennes (Ille-et-Vilaine) bat Brest. Après Bâle, en Allemagne aussi, la grève commence. Berlin (Allemagne).",
            "The summit takes place in Basel, Switzerland, and in Valencia, Spain.",
            "He flew from Paris, Germany's rival, to Basel. The cities of Birmingham, Alabama, and Cambridge, Massachusetts.",
        ],
    };

    public override IEnumerable<Finding> Check(Article article)
    {
        foreach (var i in article.TokensOf(TokenKind.Punctuation))
        {
            if (i == 0 || i == article.Tokens.Length - 1 || article[article.Tokens[i]] is not ("," or "(") || !Letters.IsCapitalised(article[article.Tokens[i - 1]]) || !MayBePlace(article[article.Tokens[i + 1]]))
                continue;

            if (!MayEnd(article, i))
                continue;

            // Cities are many, countries few: most marks have none after them.
            var text = new FactText(article, i);
            if (text.CountryAt(PlaceAfter(text, i)) is null && !(HasDepartment(text, i) && text.HasFrenchCityBefore(i)))
                continue;
            if (text.CityBefore(i) is not { } city || (text.HasCapital(city.Name.First - 1) && city.Name.First - 1 > text.First))
                continue;
            if ((InCountry(text, i, city) ?? InDepartment(text, i, city)) is { } message && text.IsPlain(city.Name.First, i + 2))
                yield return Flag(city.Span, message);
        }
    }

    /// <summary>"(Allemagne", ", en Allemagne": the token of the name.</summary>
    static int PlaceAfter(FactText text, int mark) => text.Word(mark + 1) is "en" or "au" or "aux" or "in" ? mark + 2 : mark + 1;

    static bool HasDepartment(FactText text, int mark) => text.IsFrench && text.Word(mark) == "(" && text.DepartmentAt(mark + 1) is not null;

    /// <summary>A comma or bracket closes the place soon: "(Allemagne)", ", en Allemagne,".</summary>
    static bool MayEnd(Article article, int mark)
    {
        for (var i = mark + 2; i < Math.Min(mark + Longest, article.Tokens.Length); i++)
        {
            if (article.Tokens[i].IsPunctuation)
                return true;
        }

        return mark + Longest >= article.Tokens.Length;
    }

    static bool MayBePlace(ReadOnlySpan<char> word) => word is "en" or "au" or "aux" or "in" || Letters.IsCapitalised(word);

    /// <summary>"Bâle, en Allemagne,", "Bâle (Allemagne)", "Basel, Germany,"</summary>
    static Wording? InCountry(FactText text, int mark, City city)
    {
        var isBracket = text.Word(mark) == "(";
        var next = PlaceAfter(text, mark);
        if (text.IsFrench && !isBracket && next == mark + 1)
            return null;
        if (text.CountryAt(next) is not { } country || !(isBracket ? text.Word(country.Last + 1) is ")" : text.Word(country.Last + 1) is "," or "." or ";" or ")" || (!text.IsFrench && country.Last + 1 >= text.End)))
            return null;
        if (country.Span.End != text.EndOf(country.Last) || country.Rows.Any(row => city.Countries.Contains(row.Key, StringComparer.Ordinal)) || (!isBracket && IsList(text, country.Last + 1)))
            return null;

        if (Country.Find(city.Countries[0]) is not { } where)
            return null;

        var (said, real) = (Country.Of(country.Rows[0].Key).In, where.In);
        var name = text.Written(city.Name.First) is var first && city.Name.First == city.Name.Last ? first : text.Text(city.Span);
        return ($"{name} n'est pas {said.French}, mais {real.French}.", $"{name} is not {said.English}, but {real.English}.");
    }

    /// <summary>"Berlin, Germany, France and": countries in a row.</summary>
    static bool IsList(FactText text, int token) => text.Word(token) == "," && text.CountryAt(text.AfterArticle(token + 1)) is not null;

    /// <summary>"Brest (Ille-et-Vilaine)"</summary>
    static Wording? InDepartment(FactText text, int mark, City city)
    {
        if (!HasDepartment(text, mark) || city.Departments.IsEmpty || text.DepartmentAt(mark + 1) is not { } department || text.Word(department.Last + 1) is not ")")
            return null;
        if (department.Rows.Any(row => city.Departments.Contains(row.Key, StringComparer.Ordinal)))
            return null;

        var real = FactTable.Of("departements").About(city.Departments[0]).Last();
        return ($"{text.Text(city.Span)} n'est pas dans ce département : {real.Values(1)[0]} ({real.Key}).", $"{text.Text(city.Span)} is not in this department: {real.Values(1)[0]} ({real.Key}).");
    }
}
