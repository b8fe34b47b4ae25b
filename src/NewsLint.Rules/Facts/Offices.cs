using NewsLint.Languages.Facts;

namespace NewsLint.Rules.Facts;

/// <summary>The highest offices of countries, and who holds them.</summary>
static class Offices
{
    /// <summary>Offices of which the table knows every country's.</summary>
    static readonly string[] Judged = ["president", "king", "emperor", "prime-minister", "chancellor"];

    /// <summary>What a title is called in the table: "roi" is the office of king; none for other titles.</summary>
    public static string? OfficeOf(string title) => title switch
    {
        "président" or "présidente" or "president" => "president",
        "roi" or "reine" or "king" or "queen" => "king",
        "empereur" or "impératrice" or "emperor" or "empress" => "emperor",
        "premier ministre" or "première ministre" or "prime minister" => "prime-minister",
        "chancelier" or "chancelière" or "chancellor" => "chancellor",
        _ => null,
    };

    /// <summary>True where a country surely has nobody who is called so on a day.</summary>
    public static bool IsMissing(string country, string title, DateOnly? day)
    {
        if (OfficeOf(title) is not { } office || !Judged.Contains(office, StringComparer.Ordinal))
            return false;

        var rows = FactTable.Of("offices").About(country).ToArray();
        return rows.Length > 0 && !rows.Any(row => row.Holds(day, slack: 60) && row.Values(2).Concat(row.Values(3)).Contains(title, StringComparer.OrdinalIgnoreCase));
    }
}
