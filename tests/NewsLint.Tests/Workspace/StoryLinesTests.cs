using System.Text;
using FsCheck.Xunit;
using NewsLint.Rules;
using NewsLint.Workspace;
using NewsLint.Workspace.Lines;
using NewsLint.Workspace.Reporting;

namespace NewsLint.Tests.Workspace;

public sealed class StoryLinesTests
{
    static readonly StoryChecker Checker = new(new([]), new(), new());

    [Property]
    public bool Lines_are_those_of_the_stream_however_it_comes(string?[] texts, byte step)
    {
        var lines = texts.Select(text => (text ?? "").ReplaceLineEndings(" ").Replace('\n', ' ')).ToArray();
        using var stream = new SlowStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)), step + 1);

        var read = new StoryLines(stream).Read().Select(line => (line.Number, Text: Encoding.UTF8.GetString(line.Line.Span)));

        return read.SequenceEqual(lines.Select((line, index) => (index + 1, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line)))).Where(pair => pair.Item2.AsSpan().IndexOfAnyExcept("\t\r ") >= 0));
    }

    [Theory]
    [InlineData("""{"id":"a1","title":"Le pont","text":"Le le pont."}""", "a1", "words/doubled-word")]
    [InlineData("""{"id":7,"text":"Le le pont est là."}""", "7", "words/doubled-word")]
    [InlineData("""{"url":"u","headline":"Le le pont","body":"Il tient."}""", "u", "words/doubled-word")]
    public void A_line_is_a_story(string line, string id, string rule)
    {
        var report = Check(line, []);

        report.Path.Should().Be(id);
        report.Findings.Select(finding => finding.RuleId).Should().Contain(rule);
    }

    [Theory]
    [InlineData("[1]", "stories:1:1: the line is no JSON object")]
    [InlineData("{", "stories:1:1: the line is not JSON")]
    [InlineData("""{"id":"a"}""", "stories:1:1: the line has no text*--field text=KEY")]
    [InlineData("""{"text":"\ud800"}""", "stories:1:1: the line holds text that is no Unicode")]
    public void What_is_no_story_says_where_and_why(string line, string problem) =>
        Check(line, []).Problem!.ToString().Should().Match(problem);

    [Fact]
    public void Fields_lead_into_objects()
    {
        var report = Check("""{"n":"x","content":{"body":"Il a lu le le livre."},"meta":{"on":"2026-03-31T10:00:00Z","in":"fr-FR"}}""", ["id=n", "text=content.body", "date=meta.on", "language=meta.in"]);

        report.Path.Should().Be("x");
        report.Article!.Document.Metadata.Published!.Value.Should().Be(new DateOnly(2026, 3, 31));
        report.Article.Language.Code.Should().Be("fr");
        report.Findings.Should().ContainSingle();
    }

    [Fact]
    public void A_mapping_that_names_no_field_is_refused()
    {
        var map = () => LineFields.Of(["body=x"]);

        map.Should().Throw<InputException>().WithMessage("*body=x*");
    }

    [Fact]
    public void Places_are_those_of_the_part()
    {
        using var output = new MemoryStream();
        using (var reporter = new JsonLinesReporter(output))
        {
            reporter.Add(Check("""{"id":"a","title":"Un pont neuf","text":"Il a vu le le pont."}""", []));
            reporter.Finish(new());
        }

        Encoding.UTF8.GetString(output.ToArray()).Should().Contain("\"text\":\"le le\",\"field\":\"text\",\"offset\":8,\"length\":5,\"line\":1,\"column\":9").And.EndWith("\n");
    }

    [Theory]
    [InlineData("", 0, null, 0)]
    [InlineData("{\"path\":\"a\"}\n{\"path\":\"b\"}\n{\"pa", 2, "b", 26)]
    [InlineData("{\"path\":\"a\"}\n{\"path\":\"b\"}", 1, "a", 13)]
    public void A_stopped_run_has_whole_lines_and_a_torn_one(string written, int count, string? last, long length) =>
        LinesDone.Read("x", new MemoryStream(Encoding.UTF8.GetBytes(written))).Should().Be(new LinesDone(count, last, length));

    [Fact]
    public void A_resumed_run_goes_on_with_the_next_story_of_the_same_list()
    {
        var reader = new StoryLineReader("stories", new());
        var lines = new[] { "a", "b", "c" }.Select((id, index) => (index + 1, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes($"{{\"id\":\"{id}\",\"text\":\"x\"}}"))).ToArray();

        new LinesDone(2, "b", 26).Rest(lines, reader).Select(line => line.Number).Should().Equal(3);
        var other = () => new LinesDone(2, "z", 26).Rest(lines, reader).ToList();
        other.Should().Throw<InputException>().WithMessage("*story 2 is \"b\" now and was \"z\"*");
        var shorter = () => new LinesDone(4, "d", 52).Rest(lines, reader).ToList();
        shorter.Should().Throw<InputException>().WithMessage("*had done 4 stories, and there are only 3*");
    }

    static StoryReport Check(string line, string[] mapping) =>
        Checker.Check([new StoryLineReader("stories", LineFields.Of(mapping)).Read(1, Encoding.UTF8.GetBytes(line))]).Single();

    /// <summary>Gives few bytes at a time.</summary>
    sealed class SlowStream(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(step, count));
    }
}
