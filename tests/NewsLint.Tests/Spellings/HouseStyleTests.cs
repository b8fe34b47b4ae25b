using System.Text;
using NewsLint.Rules.Spellings;
using NewsLint.Workspace;

namespace NewsLint.Tests.Spellings;

public sealed class HouseStyleTests
{
    [Theory]
    [InlineData("La ville de Kiev est calme.", "Kyiv = Kiev", "Kiev > Kyiv")]
    [InlineData("Le poulet Kiev et le Dynamo Kiev.", "Kyiv = Kiev ! poulet Kiev, Dynamo Kiev")]
    [InlineData("\"La ville de Kiev est calme\", dit-il.", "Kyiv = Kiev", "Kiev > Kyiv")]
    [InlineData("\"Ma clef est là\", dit-il. La clef aussi.", "clé = clef", "clef > clé")]
    [InlineData("Clef en main. La clé est là.", "clé = clef", "Clef > clé")]
    [InlineData("Internet est lent. Il vend sur Internet.", "internet = Internet", "Internet > internet")]
    [InlineData("Kievienne et Kiev-sur-Mer.", "Kyiv = Kiev")]
    [InlineData("L’e-mail est là, les courriels aussi.", "courriel = e-mail, mail", "e-mail > courriel")]
    public void A_refused_form_is_flagged_where_it_is_a_choice(string text, string line, params string[] expected) =>
        Check("consistency/house-form", text, line).Should().Equal(expected);

    [Fact]
    public void The_choice_of_the_house_ends_the_talk_of_majorities() =>
        Check("consistency/two-exonyms", "Kiev est calme. La ville de Kiev dort. À Kyiv, rien.", "Kyiv = Kiev").Should().BeEmpty();

    [Theory]
    [InlineData("Kyiv")]
    [InlineData("Kyiv =")]
    [InlineData("= Kiev")]
    [InlineData("")]
    public void A_line_needs_what_is_wanted_and_what_is_not(string line) => HouseStyle.IsLine(line).Should().BeFalse();

    [Fact]
    public void An_archive_is_counted_by_stories()
    {
        var archive = new StyleArchive();
        var checker = new StoryChecker(new([]), new() { Language = "fr" }, new());
        foreach (var text in (string[])["La ville de Kiev dort. Kiev est à Kiev.", "À Kyiv, la ville dort.", "La ville de Kiev a une clé.", "Le Dynamo Kiev a gagné."])
            archive.Add(StyleArchive.FormsOf(checker.Read("a.txt", Encoding.UTF8.GetBytes(text))));

        var choice = archive.Choices().Should().ContainSingle().Subject;
        choice.Language.Should().Be("fr");
        choice.Line.Should().StartWith("Kiev = Kyiv ! ").And.Contain("Dynamo Kiev");
        choice.Counts.Should().Be("Kiev 2, Kyiv 1");
        HouseStyle.IsLine(choice.Line).Should().BeTrue();
    }

    static IEnumerable<string> Check(string rule, string text, string line)
    {
        var report = new StoryChecker(new([]), new() { Language = "fr", Style = HouseStyle.Of([("fr", [line])]) }, new() { Only = [rule] }).Check("a.txt", Encoding.UTF8.GetBytes(text));
        return report.Findings.Select(finding => $"{report.Text.AsSpan(finding.Span.Start, finding.Span.Length)} > {finding.Fixes[0].Replacement}");
    }
}
