using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using NewsLint.Workspace;
using NewsLint.Workspace.Reporting;

namespace NewsLint.Tests.Workspace;

public sealed class ReportTests
{
    const string Story = "L’été et l'hiver : le le pont 😀,, dit-il.\r\n<!-- newslint-disable-next-line -- un jeu -->\r\nOui, le le pont. .";

    static StoryReport Report(string path) =>
        new StoryChecker(new([]), new(), new() { Language = "fr" }).Check(path, Encoding.UTF8.GetBytes(Story));

    static string Written(Func<Stream, IReporter> make, string path = "été/a.md")
    {
        using var stream = new MemoryStream();
        var reporter = make(stream);
        reporter.Add(Report(path));
        reporter.Add(new StoryChecker(new([]), new(), new()).Check("b.txt", new byte[] { 0 }));
        reporter.Finish(new());
        (reporter as IDisposable)?.Dispose();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [Fact]
    public async Task JSON_keeps_to_its_schema()
    {
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(JsonReporter.Schema);

        schema.Validate(Written(stream => new JsonReporter(stream))).Should().BeEmpty();
    }

    [Fact]
    public void SARIF_says_where_in_UTF_16_units_and_what_was_excused()
    {
        using var sarif = JsonDocument.Parse(Written(stream => new SarifReporter(stream, [], "1.0.0")));
        var run = sarif.RootElement.GetProperty("runs")[0];
        var results = run.GetProperty("results").EnumerateArray().ToArray();
        var region = results.Single(result => result.GetProperty("ruleId").GetString() == "punctuation/colliding-marks" && !result.TryGetProperty("suppressions", out _))
            .GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");

        run.GetProperty("columnKind").GetString().Should().Be("utf16CodeUnits");
        Story.Substring(region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32()).Should().Be(",,");
        region.GetProperty("startColumn").GetInt32().Should().Be(Story.IndexOf(",,", StringComparison.Ordinal) + 1);
        results[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("%C3%A9t%C3%A9/a.md");
        results.Count(result => result.TryGetProperty("suppressions", out _)).Should().Be(2);
        run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public void JUnit_is_XML_whatever_the_story_holds()
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, leaveOpen: true))
        {
            var reporter = new JUnitReporter(writer);
            reporter.Add(new StoryChecker(new([]), new(), new()).Check("a<\u0001&.txt", Encoding.UTF8.GetBytes("Il a vu \u0001\u0001,, ]]> <le le> pont.")));
            reporter.Finish(new());
        }

        stream.Position = 0;
        XDocument.Load(stream).Descendants("failure").Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("a\n::error::x", "a%0A::error::x")]
    [InlineData("100 %", "100 %25")]
    public void Workflow_commands_cannot_be_forged(string message, string escaped)
    {
        using var writer = new StringWriter();
        var report = Report("a.md");
        new GitHubReporter(writer).Add(report with { Findings = [report.Findings[0] with { Message = message, Evidence = [] }] });

        writer.ToString().TrimEnd().Should().EndWith($"::{escaped}").And.NotContain("\n");
    }
}
