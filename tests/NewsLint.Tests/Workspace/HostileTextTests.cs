using System.Text;
using NewsLint.Articles;
using NewsLint.Languages;
using NewsLint.Workspace;

namespace NewsLint.Tests.Workspace;

/// <summary>Text made to hurt. Work is counted, not timed: a story twice as long gives at most twice as much of everything.</summary>
public sealed class HostileTextTests
{
    static readonly StoryChecker Checker = new(new([]), new(), new() { Language = "fr" });

    public static TheoryData<string> Units =>
        ["(", "[", "[a](", "«", "»", "“", "\"", "‘a ", "<", "&amp;", "**a", "> ", "- a\n", "\u200B", "\u202E", "de les chats ", "Le le chat. ", ". . ", "| a ", "a\r", "l'", "12 000 ", "Durand ", "Durand, Duramd, ", "Marc Durand, Marc Durant, ", "Organisation du a b c (ABC) ", "`a",
            "<!-- newslint-disable -->\n", "<!-- newslint-disable-next-line a/b -->\n", "<!-- newslint-disable a/b --> Le le <!-- newslint-enable --> chat.\n\n"];

    [Theory, MemberData(nameof(Units))]
    public void A_longer_text_gives_no_more_than_its_share(string unit)
    {
        var (small, large) = (Size(unit, 2_000), Size(unit, 4_000));

        large.Tokens.Should().BeLessThanOrEqualTo((2 * small.Tokens) + 64);
        large.Sentences.Should().BeLessThanOrEqualTo((2 * small.Sentences) + 64);
        large.Marks.Should().BeLessThanOrEqualTo((2 * small.Marks) + 64);
        large.Findings.Should().BeLessThanOrEqualTo((2 * small.Findings) + 64);
        large.Characters.Should().BeLessThanOrEqualTo((2 * small.Characters) + 4096);
    }

    [Fact]
    public void A_token_pattern_has_a_bounded_number_of_steps()
    {
        var page = NewsLint.Rules.Pages.PageReader.Read(
            "rules/any/house/test.md",
            "---\nmessage: x\ntokens: [{skip: 20, kind: word, repeat: 20, optional: true}, {skip: 20, kind: word, repeat: 20, optional: true}, {skip: 20, kind: word, repeat: 20}, {kind: email}]\n---\n# T\n\n## Flagged\n\n- [|a|]\n- [|b|]\n\n## Fine\n\n- c\n- d\n",
            _ => null);
        var text = string.Join(' ', Enumerable.Repeat("mot", 20_000));
        var log = new LintLog(new(new Example(text, []).ToDocument(), NewsLanguage.French), _ => true);

        new NewsLint.Rules.Pages.PageBook(NewsLint.Rules.Pages.PackWriter.Write([page])).Check([log]);

        log.Faults.Should().ContainSingle("a pattern that ran over is not tried again");
    }

    static (int Tokens, int Sentences, int Marks, int Findings, int Characters) Size(string unit, int count)
    {
        var report = Checker.Check("a.md", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(unit, count))));
        var article = report.Article!;
        return (article.Tokens.Length, article.Sentences.Length, article.QuoteMarks.Length, report.Findings.Length, report.Findings.Sum(finding => finding.Span.Length + finding.Message.Length));
    }
}
