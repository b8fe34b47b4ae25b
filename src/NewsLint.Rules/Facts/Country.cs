using NewsLint.Articles;
using NewsLint.Languages.Facts;

namespace NewsLint.Rules.Facts;

/// <summary>A country of the tables, by its code.</summary>
sealed class Country
{
    readonly FactRow row;

    Country(FactRow row) => this.row = row;

    public static Country Of(string code) => Find(code) ?? throw new ArgumentException($"There is no country {code}.", nameof(code));

    /// <summary>None for a territory that the table of countries has not.</summary>
    public static Country? Find(string code) => FactTable.Of("countries").About(code).FirstOrDefault() is { } row ? new(row) : null;

    /// <summary>"Suisse", "Switzerland"</summary>
    public Wording Name => (row.Values(1)[0], row.Values(3)[0]);

    /// <summary>"la Suisse", "Switzerland"</summary>
    public Wording WithArticle => (With(Article), English);

    /// <summary>"de la Suisse", "of Switzerland"</summary>
    public Wording Owned => (Article switch
    {
        "le" => $"du {French}",
        "les" => $"des {French}",
        "" => $"{(IsVowel(French[0]) ? "d'" : "de ")}{French}",
        var article => $"de {With(article)}",
    }, $"of {English}");

    /// <summary>"en Suisse", "in Switzerland"</summary>
    public Wording In => (Article switch
    {
        "le" => $"au {French}",
        "les" => $"aux {French}",
        "" => $"à {French}",
        _ => $"en {French}",
    }, $"in {English}");

    string Article => row.Values(2)[0] is var article and not "-" ? article : "";

    string French => row.Values(1)[0];

    string English => row.Values(3)[0] is var name && (name.EndsWith('s') && name is "Netherlands" or "Philippines" or "Bahamas" or "Maldives" or "Seychelles" or "United States" or "Comoros" or "Solomon Islands" or "Marshall Islands" || name is "United Kingdom" or "United Arab Emirates" or "Czech Republic" or "Central African Republic" or "Dominican Republic" or "UK" or "US" or "Gambia") ? $"the {name}" : row.Values(3)[0];

    string With(string article) => article.Length == 0 ? French : article.EndsWith('\'') ? $"{article}{French}" : $"{article} {French}";

    static bool IsVowel(char letter) => "AEIOUÉÈÊÎÔ".Contains(letter, StringComparison.Ordinal);
}
