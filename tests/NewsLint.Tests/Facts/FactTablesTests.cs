using NewsLint.Languages.Facts;

namespace NewsLint.Tests.Facts;

/// <summary>The form of <c>dictionaries/facts/</c>: a row that cannot be read, or two that contradict each other, would be a false alarm.</summary>
public sealed class FactTablesTests
{
    public static TheoryData<string, int> Tables => new()
    {
        { "capitals", 3 }, { "continents", 2 }, { "countries", 7 }, { "counts", 5 }, { "currencies", 4 }, { "departements", 6 }, { "former-names", 5 }, { "french-cities", 4 },
        { "leaders", 3 }, { "members", 2 }, { "neighbours", 3 }, { "offices", 4 }, { "organisations", 6 }, { "populations", 4 }, { "world-cities", 5 },
    };

    static readonly HashSet<string> Codes = [.. FactTable.Of("countries").Rows.Select(row => row.Key)];

    [Theory, MemberData(nameof(Tables))]
    public void Each_row_has_its_columns_its_time_and_its_source(string table, int columns)
    {
        FactTable.Of(table).Rows.Should().NotBeEmpty().And.OnlyContain(row => row.Length == columns && row.Source.Length > 0 && row.AsOf <= new DateOnly(2027, 1, 1) && (row.From == null || row.To == null || row.From < row.To));
        FactTable.Of(table).Rows.SelectMany(row => Enumerable.Range(0, row.Length).SelectMany(row.Values)).Should().OnlyContain(value => value.Trim() == value);
    }

    [Theory]
    [InlineData("capitals"), InlineData("continents"), InlineData("currencies"), InlineData("neighbours"), InlineData("offices"), InlineData("populations")]
    public void Each_row_is_about_a_country(string table) => FactTable.Of(table).Rows.Select(row => row.Key).Should().OnlyContain(code => Codes.Contains(code));

    [Fact]
    public void Each_member_is_a_member_of_an_organisation_once_at_a_time()
    {
        var organisations = FactTable.Of("organisations").Rows.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        FactTable.Of("members").Rows.Should().OnlyContain(row => organisations.Contains(row.Key));
        foreach (var same in FactTable.Of("members").Rows.GroupBy(row => (row.Key, row[1])))
            Overlaps(same).Should().BeEmpty($"{same.Key} would be counted twice");
    }

    [Theory]
    [InlineData("organisations"), InlineData("populations"), InlineData("continents")]
    public void Each_thing_has_one_row_at_a_time(string table)
    {
        foreach (var same in FactTable.Of(table).Rows.GroupBy(row => row.Key, StringComparer.Ordinal))
            Overlaps(same).Should().BeEmpty(same.Key);
    }

    [Fact]
    public void Each_border_is_told_from_both_sides()
    {
        var pairs = FactTable.Of("neighbours").Rows.SelectMany(row => row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), (row, other) => (row.Key, Other: other)).ToHashSet();
        pairs.Should().OnlyContain(pair => pairs.Contains(ValueTuple.Create(pair.Other, pair.Key)));
    }

    [Theory]
    [InlineData("eu", 2026, 27), InlineData("eu", 2015, 28), InlineData("nato", 2026, 32), InlineData("nato", 2019, 29), InlineData("euro-area", 2026, 21), InlineData("csto", 2026, 6)]
    public void Members_are_as_many_as_everybody_knows(string organisation, int year, int count) =>
        FactTable.Of("members").About(organisation, new DateOnly(year, 3, 1)).Should().HaveCount(count);

    [Fact]
    public void A_row_holds_from_its_first_day_to_the_day_before_its_end()
    {
        var britain = FactTable.Of("members").About("eu").Single(row => row[1] == "GB");
        (britain.Holds(new(2020, 1, 31)), britain.Holds(new(2020, 2, 1)), britain.Holds(new(2020, 2, 1), slack: 1), britain.Holds(day: null)).Should().Be((true, false, true, true));
    }

    static IEnumerable<FactRow> Overlaps(IEnumerable<FactRow> rows)
    {
        var ordered = rows.OrderBy(row => row.From ?? DateOnly.MinValue).ToArray();
        return ordered.Skip(1).Where((row, i) => ordered[i].To is not { } end || end > (row.From ?? DateOnly.MinValue));
    }
}
