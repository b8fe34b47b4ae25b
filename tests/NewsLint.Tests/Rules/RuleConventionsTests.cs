using NewsLint.Rules;
using NewsLint.Rules.Yaml;
using NewsLint.Tests.House;
using NewsLint.Workspace;

namespace NewsLint.Tests.Rules;

public sealed class RuleConventionsTests
{
    [Fact]
    public void The_id_of_a_rule_in_code_is_its_folder_and_its_class()
    {
        var files = Repository.Sources("src/NewsLint.Rules/Checks")
            .Select(path => $"{YamlFields.Kebab(Path.GetFileName(Path.GetDirectoryName(path)!))}/{YamlFields.Kebab(Path.GetFileNameWithoutExtension(path))}");

        CodeBook.Standard.Rules.Select(rule => rule.Id).Should().BeEquivalentTo(files);
    }

    [Fact]
    public void A_rule_shows_what_it_flags_and_what_it_leaves() =>
        new RuleLibrary([]).Rules.Should().AllSatisfy(rule =>
        {
            rule.Examples.Count(example => !example.Marks.IsEmpty).Should().BeGreaterThanOrEqualTo(2, rule.Id);
            rule.Examples.Count(example => example.Marks.IsEmpty).Should().BeGreaterThanOrEqualTo(2, rule.Id);
        });

    [Fact]
    public void An_id_and_a_language_name_one_rule() =>
        new RuleLibrary([]).Rules.Select(rule => $"{rule.Id} {string.Join(' ', rule.Languages)}").Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_rule_speaks_both_languages() =>
        new RuleLibrary([]).Rules.Should().AllSatisfy(rule =>
        {
            rule.Summary.French.Should().NotBeEmpty();
            rule.Summary.English.Should().NotBeEmpty().And.NotBe(rule.Summary.French);
        });
}
