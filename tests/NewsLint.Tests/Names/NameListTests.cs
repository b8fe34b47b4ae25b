using NewsLint.Languages;
using NewsLint.Languages.Names;

namespace NewsLint.Tests.Names;

public sealed class NameListTests
{
    [Theory]
    [InlineData("given-names")]
    [InlineData("places")]
    public void A_list_is_in_the_order_of_its_bytes_and_every_line_is_found(string name)
    {
        var list = name == "places" ? NameList.Places : NameList.GivenNames;
        var names = WordFile.Lines(name).Select(line => line.Split('\t')[0]).ToArray();

        names.Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        names.Should().OnlyContain(line => list.Contains(line));
    }

    [Theory]
    [InlineData("francis", 'm')]
    [InlineData("francoise", 'f')]
    [InlineData("dominique", null)]
    [InlineData("zzzz", null)]
    public void A_given_name_may_have_a_gender(string name, char? gender) => NameList.GivenNames.GenderOf(name).Should().Be(gender);

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("parisx")]
    [InlineData("pari")]
    [InlineData("zzz")]
    [InlineData("Paris")]
    public void What_is_no_line_is_not_found(string name) => NameList.Places.Contains(name).Should().BeFalse();

    [Fact]
    public void Every_known_name_is_read_and_is_right_once()
    {
        var lines = WordFile.Lines("known-names").Where(line => line[0] != '[').ToArray();
        var names = lines.Select(line => KnownName.Parse(line, NameKind.Unknown)).ToArray();

        names.Should().NotContainNulls().And.HaveCountGreaterThan(1_500);
        names.SelectMany(name => name!.Wrong).Intersect(names.SelectMany(name => name!.Right)).Should().BeEmpty();
    }

    [Fact]
    public void Every_section_of_known_names_has_its_kind_its_month_and_its_source() =>
        WordFile.Lines("known-names").Where(line => line[0] == '[').Should().AllSatisfy(line =>
        {
            var (head, source) = line.Split("] ") is [var first, var second] ? (first[1..].Split(' '), second) : ([], "");
            head.Should().HaveCount(2);
            head[0].Should().BeOneOf("person", "place", "organisation");
            DateOnly.TryParseExact(head[1], "yyyy-MM", out _).Should().BeTrue(line);
            source.Should().NotBeEmpty();
        });

    [Theory]
    [InlineData("Warren Buffett = Warren Buffet, Buffet", "Warren Buffett", "Warren Buffett", "", "Warren Buffet;Buffet")]
    [InlineData("Kiev | Kyiv", "Kiev", "Kyiv", "", "")]
    [InlineData("Kiev | Kyiv | Kief; Kiew = Kyev", "Kiev", "Kyiv", "Kief;Kiew", "Kyev")]
    public void A_line_gives_a_name(string line, string french, string english, string also, string wrong)
    {
        var name = KnownName.Parse(line, NameKind.Unknown)!;

        (name.French, name.English, string.Join(';', name.Also), string.Join(';', name.Wrong)).Should().Be((french, english, also, wrong));
    }

    [Theory]
    [InlineData("")]
    [InlineData("= Buffet")]
    [InlineData("Kiev = Kiev")]
    [InlineData("a | b | c | d")]
    public void A_line_that_says_nothing_gives_no_name(string line) => KnownName.Parse(line, NameKind.Unknown).Should().BeNull();
}
