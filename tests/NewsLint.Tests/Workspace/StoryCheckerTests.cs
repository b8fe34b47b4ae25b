using System.Collections.Immutable;
using System.Text;
using FsCheck.Xunit;
using NewsLint.Workspace;

namespace NewsLint.Tests.Workspace;

public sealed class StoryCheckerTests
{
    static readonly StoryChecker Checker = new(new([]), new(), new());

    [Property(MaxTest = 2_000)]
    public void Any_bytes_give_findings_or_one_sentence(byte[] bytes, bool isMarkdown)
    {
        var report = Checker.Check(isMarkdown ? "a.md" : "a.txt", bytes);

        (report.Problem is not null || report.Article is not null).Should().BeTrue();
        report.Faults.Should().BeEmpty();
    }

    [Property(Arbitrary = [typeof(PositionProperties)], MaxTest = 2_000)]
    public void Any_text_gives_findings_inside_the_file(string text)
    {
        var report = Checker.Check("a.md", Encoding.UTF8.GetBytes(text));

        report.Faults.Should().BeEmpty();
        foreach (var finding in report.Findings)
        {
            finding.Span.Start.Should().BeInRange(0, report.Text.Length);
            finding.Span.End.Should().BeInRange(finding.Span.Start, report.Text.Length);
        }
    }

    [Fact]
    public void A_story_gives_the_same_on_every_run()
    {
        var bytes = Encoding.UTF8.GetBytes("Le le pont,, et qui Il part. .\n\nLire aussi : rien\n");

        var first = Checker.Check("a.md", bytes).Findings.Select(finding => finding.ToString());

        Checker.Check("a.md", bytes).Findings.Select(finding => finding.ToString()).Should().Equal(first);
    }

    [Theory]
    [InlineData("utf-8", new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a' })]
    [InlineData("utf-16", new byte[] { 0xFF, 0xFE, (byte)'a', 0 })]
    [InlineData("utf-16", new byte[] { 0xFE, 0xFF, 0, (byte)'a' })]
    [InlineData("windows-1252", new byte[] { (byte)'a', 0xE9, (byte)'b', 0x92, (byte)'a' })]
    public void The_encoding_is_found_and_said(string encoding, byte[] bytes)
    {
        var report = Checker.Check("a.txt", bytes);

        report.Encoding.Should().Be(encoding);
        report.Text[0].Should().Be('a');
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', 0, (byte)'b' })]
    [InlineData(new byte[] { 0xC3, 0xA9, 0xFF })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0 })]
    [InlineData(new byte[] { 0x81, (byte)'a' })]
    public void What_is_no_text_is_said_to_be_none(byte[] bytes) => Checker.Check("a.txt", bytes).Problem.Should().NotBeNull();

    [Fact]
    public void Fixes_are_offered_only_where_they_can_be_applied()
    {
        var report = Checker.Check("a.md", Encoding.UTF8.GetBytes("Il voit le **le** pont de la ville."));

        report.Findings.Should().ContainSingle().Which.Fixes.Should().BeEmpty();
    }

    [Fact]
    public void Nothing_is_repaired_in_a_passage_that_is_to_be_deleted()
    {
        var report = Checker.Check("a.txt", Encoding.UTF8.GetBytes("Le maire a inauguré le pont de la ville jeudi matin.\n\nArticle précédentBrest gagne à Lorient\n\nArticle suivantPrès de Lyon, un pont\n"));

        report.Findings.Select(finding => finding.RuleId).Should().Equal("residue/neighbour-article", "residue/neighbour-article");
    }

    [Fact]
    public void A_repair_is_told_where_the_deletion_is_excused()
    {
        var report = Checker.Check("a.md", Encoding.UTF8.GetBytes("Le maire a inauguré le pont.\n\n<!-- newslint-disable-next-line residue/neighbour-article -- essai -->\nArticle précédentBrest gagne à Lorient\n"));

        report.Findings.Select(finding => finding.RuleId).Should().Contain("words/glued-words");
    }

    [Fact]
    public void A_rule_that_throws_is_named_and_stops_no_other()
    {
        var article = new Example("Le le pont.", []).ToDocument();
        var result = new Linter([new Broken(), NewsLint.Rules.CodeBook.Standard]).Lint(new(article, NewsLint.Languages.NewsLanguage.French), _ => true);

        result.Faults.Should().ContainSingle().Which.RuleId.Should().Be("house/broken");
        result.Findings.Should().ContainSingle().Which.Rule.Id.Should().Be("words/doubled-word");
    }

    sealed class Broken : RuleBook
    {
        public override IEnumerable<RuleInfo> Rules => [];

        public override void Check(ReadOnlySpan<LintLog> stories) =>
            stories[0].Add(new RuleFault("house/broken", "it broke", IsOfThePattern: false));
    }
}
