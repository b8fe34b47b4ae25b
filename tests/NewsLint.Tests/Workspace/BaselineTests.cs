using System.Text;
using FsCheck;
using FsCheck.Xunit;
using NewsLint.Rules;
using NewsLint.Workspace;
using NewsLint.Workspace.Baselines;

namespace NewsLint.Tests.Workspace;

public sealed class BaselineTests
{
    static readonly StoryChecker Checker = new(new([]), new(), new());

    static readonly string[] Paragraphs = ["Le le maire est venu dans la ville de Pau hier.", "Où va t-il ce soir , demanda la dame du marché.", "La fête aura lieu le 31 avril, dit le maire de Pau.", "Le pont est ouvert depuis mardi, selon la mairie."];

    static StoryReport Check(params IEnumerable<string> paragraphs) => Checker.Check("a.md", Encoding.UTF8.GetBytes($"---\nlang: fr\n---\n\n{string.Join("\n\n", paragraphs)}\n"));

    [Fact]
    public void What_is_recorded_is_set_aside_once_for_each_time()
    {
        var baseline = new Baseline();
        baseline.Add(Check(Paragraphs[0]));
        var later = Read(baseline).Excuse(Check(Paragraphs[0], Paragraphs[0]));
        later.Findings.Should().Contain(finding => finding.RuleId == "words/doubled-word").Which.Should().NotBeNull();
        later.Suppressed.Should().Contain(finding => finding.ExcusedBy == Baseline.Reason);
    }

    /// <summary>Paragraphs put in anywhere bring nothing of the recorded back.</summary>
    [Property(MaxTest = 40)]
    public void A_baseline_survives_inserted_paragraphs(byte[] places)
    {
        var baseline = new Baseline();
        baseline.Add(Check(Paragraphs));
        var paragraphs = Paragraphs.ToList();
        foreach (var place in places.Take(6))
            paragraphs.Insert(place % (paragraphs.Count + 1), "La place du marché reste fermée aux voitures pendant les travaux de la rue.");
        Read(baseline).Excuse(Check(paragraphs)).Findings.Where(finding => finding.RuleId != "repetition/repeated-paragraph" && !finding.RuleId.StartsWith("repetition/", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void What_is_mended_is_counted_as_stale()
    {
        var baseline = new Baseline();
        baseline.Add(Check(Paragraphs));
        var read = Read(baseline);
        read.Excuse(Check(Paragraphs[3]));
        read.CountStale(new HashSet<string>(["a.md"], StringComparer.Ordinal)).Should().Be(baseline.Count);
        read.CountStale(new HashSet<string>(["b.md"], StringComparer.Ordinal)).Should().Be(0);
    }

    [Theory]
    [InlineData("a.md\twords/doubled-word"), InlineData("a.md\twords/doubled-word\tLe le\tmany"), InlineData("a.md\tb\tc\t2\td")]
    public void A_line_that_is_none_is_said_with_its_place(string line) =>
        FluentActions.Invoking(() => Baseline.Read("base.txt", $"# head\n{line}\n")).Should().Throw<InputException>().Which.ToString().Should().StartWith("base.txt:2:1: ");

    static Baseline Read(Baseline baseline)
    {
        using var text = new StringWriter();
        baseline.Write(text);
        return Baseline.Read("base.txt", text.ToString());
    }
}
