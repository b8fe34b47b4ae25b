using NewsLint.Languages;

namespace NewsLint.Tests.Spellings;

public sealed class SpellingListTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Every_group_has_two_forms_and_no_form_has_two_groups(string language)
    {
        var lines = WordFile.Lines($"spellings.{language}").Where(line => line[0] != '[').Select(line => line.Split('\t')).ToArray();
        var forms = lines.Select(columns => columns[0].Split(" | ")).ToArray();

        lines.Should().OnlyContain(columns => columns.Length <= 2);
        forms.Should().OnlyContain(group => group.Length > 1 && group.All(form => form.Length > 0 && form == form.Trim()));
        forms.SelectMany(group => group).Should().OnlyHaveUniqueItems();
        WordFile.Lines($"spellings.{language}").Where(line => line[0] == '[').Should().BeSubsetOf(["[name]", "[word]", "[case]"]);
    }
}
