using System.Text;
using NewsLint.Languages.Names;
using NewsLint.Rules.Names;
using NewsLint.Workspace;

namespace NewsLint.Tests.Names;

public sealed class HouseNameTests
{
    [Fact]
    public void A_form_that_the_house_refuses_is_flagged_once() =>
        Check("Hier, Volodymyr Zelenskyy a parlé. Pour Zelenskyy, c'est fini.", "Volodymyr Zelensky = Zelenskyy")
            .Should().Equal("Zelenskyy > Zelensky");

    [Fact]
    public void The_house_is_right_against_the_majority() =>
        Check("Claire Vasner arrive. Claire Vasnier part. Claire Vasner revient. Claire Vasner dort.", "Claire Vasnier")
            .Should().Contain("Vasner > Vasnier");

    [Fact]
    public void The_house_is_right_against_the_list() =>
        Check("Il a vu Mark Zuckerbeg à Paris.", "Mark Zuckerbeg").Should().BeEmpty();

    [Fact]
    public void Two_names_of_the_house_are_two_names() =>
        Check("Claire Vasner arrive. Mme Vasnier part. Claire Vasner revient.", "Claire Vasnier", "Claire Vasner").Should().BeEmpty();

    [Fact]
    public void Two_rules_do_not_say_the_same() =>
        Check("Gérald Daramanin arrive. Gérald Darmanin part. Gérald Darmanin revient.").Should().Equal("Daramanin > Darmanin");

    static IEnumerable<string> Check(string text, params string[] names)
    {
        var house = new HouseNames([.. names.Select(line => KnownName.Parse(line, NameKind.Unknown)!)]);
        var report = new StoryChecker(new([]), new() { Names = house }, new() { Only = ["names"] }).Check("a.txt", Encoding.UTF8.GetBytes(text));
        return report.Findings.Select(finding => $"{report.Text.AsSpan(finding.Span.Start, finding.Span.Length)} > {finding.Fixes[0].Replacement}");
    }
}
