using NewsLint.Rules;
using NewsLint.Rules.Pages;
using NewsLint.Workspace;

namespace NewsLint.Tests.Rules;

/// <summary>Every example of every rule, run as a test.</summary>
public sealed class RuleExamplesTests
{
    static readonly RuleLibrary Library = new([]);

    public static TheoryData<string> CodeRules => [.. CodeBook.Standard.Rules.Select(rule => rule.Id)];

    public static TheoryData<string> Pages => [.. Library.Pages.Select(page => Name(page.Info))];

    [Theory, MemberData(nameof(CodeRules))]
    public void A_rule_marks_its_examples(string id) =>
        Hold(ExampleRun.Of(CodeBook.Standard.Rules.Single(rule => rule.Id == id), CodeBook.Standard));

    [Theory, MemberData(nameof(Pages))]
    public void A_page_marks_its_examples(string name) =>
        Hold(ExampleRun.Of(Library.Pages.Single(page => Name(page.Info) == name)));

    static string Name(RuleInfo rule) => $"{rule.Id} {string.Join(' ', rule.Languages)}".TrimEnd();

    static void Hold(IEnumerable<ExampleRun> runs) =>
        runs.Should().AllSatisfy(run => run.Found.ToString().Should().Be(run.Expected.ToString()));
}
