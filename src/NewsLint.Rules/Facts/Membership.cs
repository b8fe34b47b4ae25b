using System.Globalization;
using NewsLint.Articles;
using NewsLint.Languages.Facts;

namespace NewsLint.Rules.Facts;

/// <summary>Who belongs to an organisation, and how many do.</summary>
static class Membership
{
    /// <summary>How many days around an accession a story may count either way.</summary>
    const int Slack = 90;

    /// <summary>How many days after the table's day it is still believed.</summary>
    const int Trust = 366;

    /// <summary>True where the table knows the organisation's members on a day, and the day is not past it.</summary>
    public static bool IsKnown(FactRow organisation, DateOnly? day) =>
        organisation[3] == "yes" && (day is not { } on || (on < organisation.AsOf.AddDays(Trust) && (organisation[4].Length == 0 || on >= DateOnly.Parse(organisation[4], CultureInfo.InvariantCulture))));

    public static bool Has(FactRow organisation, string country, DateOnly? day) =>
        FactTable.Of("members").About(organisation.Key).Any(row => row[1] == country && row.Holds(day, Slack));

    /// <summary>True where the country has been a member on the day for long.</summary>
    public static bool HasSurely(FactRow organisation, string country, DateOnly day) =>
        FactTable.Of("members").About(organisation.Key).Any(row => row[1] == country && row.Holds(day.AddDays(-Slack)) && row.Holds(day.AddDays(Slack)));

    /// <summary>How many members it has on a day, and whether so many as are said is right; a story may count as it was some weeks ago, or already as it will be.</summary>
    /// <returns>None where nobody knows.</returns>
    public static (int Number, bool IsRight)? Count(FactRow organisation, DateOnly day, int said)
    {
        var listed = FactTable.Of("counts").About(organisation.Key).ToArray();
        if (listed.Length > 0)
            return Listed(listed, day, said);
        if (!IsKnown(organisation, day))
            return null;

        var members = FactTable.Of("members").About(organisation.Key).ToArray();
        return (members.Count(row => row.Holds(day)), new[] { -Slack, 0, Slack }.Any(days => members.Count(row => row.Holds(day.AddDays(days))) == said));
    }

    /// <summary>The same for rows of the table of numbers.</summary>
    public static (int Number, bool IsRight)? Listed(IEnumerable<FactRow> rows, DateOnly day, int said)
    {
        var near = rows.Where(row => row.Holds(day, Slack) && day < row.AsOf.AddDays(Trust)).ToArray();
        var now = Array.Find(near, row => row.Holds(day));
        return now is null ? null : (Number(now[3]), near.Any(row => row.Values(4).Append(row[3]).Select(Number).Contains(said)));
    }

    public static Wording NameOf(FactRow organisation) => (organisation.Values(1)[0], organisation.Values(2)[0]);

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
