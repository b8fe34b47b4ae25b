using System.Text;
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
        Hold(Runs(CodeBook.Standard.Rules.Single(rule => rule.Id == id)));

    [Theory, MemberData(nameof(Pages))]
    public void A_page_marks_its_examples(string name) =>
        Hold(ExampleRun.Of(Library.Pages.Single(page => Name(page.Info) == name)));

    static IEnumerable<ExampleRun> Runs(RuleInfo rule) => rule.HasMarkdownExamples ? rule.Examples.Select(example => RunAsFile(rule, example)) : ExampleRun.Of(rule, CodeBook.Standard);

    /// <summary>The marks of such an example stand where the file is flagged.</summary>
    static ExampleRun RunAsFile(RuleInfo rule, Example example)
    {
        var report = new StoryChecker(Library, new(), new() { Only = [rule.Id] }).Check("example.md", Encoding.UTF8.GetBytes(example.Prose));
        return new(example, new(example.Prose, [.. report.Findings.Select(finding => new Example.Mark(new(finding.Span.Start, finding.Span.Length), null))]));
    }

    static string Name(RuleInfo rule) => $"{rule.Id} {string.Join(' ', rule.Languages)}".TrimEnd();

    static void Hold(IEnumerable<ExampleRun> runs) =>
        runs.Should().AllSatisfy(run => run.Found.ToString().Should().Be(run.Expected.ToString()));
}
