using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NewsLint.Workspace;

namespace NewsLint.Tests.Workspace;

/// <summary>Directives in any order do what the manual says, told here the slow way, line by line.</summary>
public sealed class DirectiveProperties
{
    const string Rule = "words/doubled-word";
    const string Other = "residue/placeholder";

    static readonly StoryChecker Checker = new(new([]), new(), new() { Language = "fr", Only = [Rule] });

    static readonly string[] Lines =
    [
        "Le chat chat dort.",
        "Le chien aboie.",
        "<!-- newslint-disable -->",
        $"<!-- newslint-disable {Rule} -->",
        $"<!-- newslint-disable {Other} -- une raison -->",
        "<!-- newslint-enable -->",
        $"<!-- newslint-enable {Rule} -->",
        "<!-- newslint-disable-next-line -->",
        $"<!-- newslint-disable-next-line {Rule} {Other} -->",
        $"<!-- newslint-disable-next-line {Other} -->",
    ];

    public static Arbitrary<int[]> Stories() => Gen.Choose(0, Lines.Length - 1).ArrayOf().ToArbitrary();

    [Property(Arbitrary = [typeof(DirectiveProperties)], MaxTest = 500)]
    public void A_finding_is_excused_where_a_directive_holds(int[] story)
    {
        var report = Checker.Check("a.md", Encoding.UTF8.GetBytes(string.Join("\n\n", story.Select(line => Lines[line]))));

        (report.Findings.Length, report.Suppressed.Length).Should().Be(Expected(story), string.Join(" | ", story.Select(line => Lines[line])));
    }

    static (int Said, int Excused) Expected(int[] story)
    {
        var (said, excused) = (0, 0);
        var (allOff, ruleOff, nextOff) = (false, false, false);
        foreach (var line in story)
        {
            switch (line)
            {
                case 0:
                    var isExcused = allOff || ruleOff || nextOff;
                    (said, excused, nextOff) = (said + (isExcused ? 0 : 1), excused + (isExcused ? 1 : 0), false);
                    break;
                case 1: nextOff = false; break;
                case 2: allOff = true; break;
                case 3: ruleOff = true; break;
                case 5 or 6: (allOff, ruleOff) = (false, false); break;
                case 7 or 8: nextOff = true; break;
            }
        }

        return (said, excused);
    }
}
