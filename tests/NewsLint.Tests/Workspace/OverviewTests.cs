using System.Text;
using NewsLint.Rules;
using NewsLint.Workspace;
using NewsLint.Workspace.Files;
using NewsLint.Workspace.Histories;
using NewsLint.Workspace.Overviews;

namespace NewsLint.Tests.Workspace;

public sealed class OverviewTests : IDisposable
{
    static readonly StoryChecker Checker = new(new([]), new(), new() { Language = "fr" });
    static readonly DateTime Noon = new(2026, 3, 31, 12, 0, 0, DateTimeKind.Utc);

    readonly string folder = Directory.CreateTempSubdirectory("newslint-overview-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Figures_are_by_rule_section_author_and_day()
    {
        var figures = Of(
            byAuthor: true,
            ("a.md", "---\ntitle: Un pont\nrubrique: Société\nauthor: Anne Dubreuil\ndate: 2026-03-30\n---\n\nIl a vu le le pont.\n\nLe le maire est venu.\n"),
            ("sport/b.md", "Il court.\n"),
            ("c.md", "---\nrubrique: Société\ndate: 2026-03-30\n---\n\nLa place est calme.\n"));

        figures.All.Stories.Should().Be(3);
        figures.Rules.Should().ContainSingle().Which.Should().Match<RuleFigures>(rule => rule.Id == "words/doubled-word" && rule.Findings == 2 && rule.Stories == 1);
        figures.Sections.Select(group => (group.Name, group.Stories, group.Findings)).Should().Equal(("Société", 2, 2), ("sport", 1, 0));
        figures.Authors.Select(group => group.Name).Should().Equal("Anne Dubreuil");
        figures.Days.Select(day => (day.Name, day.Stories)).Should().Equal(("2026-03-30", 2));
        figures.Worst.Should().ContainSingle().Which.Findings[0].Place.Should().Be(new Excerpt("Il a vu ", "le le", " pont."));
        Of(byAuthor: false, ("a.md", "---\nauthor: Anne Dubreuil\n---\n\nRien.\n")).Authors.Should().BeEmpty("nobody asked");
    }

    [Fact]
    public void A_page_has_no_outside_file_and_a_story_is_no_markup()
    {
        var page = Page(Of(byAuthor: false, ("<script>alert(1)</script>.txt", "Titre <img src=x onerror=alert(1)>\n\nIl a vu le le pont <b>\"ici\"</b>.\n")), isFrench: true);

        page.Should().NotContain("<img").And.NotContain("<script>alert").And.NotContain("<b>&quot;ici").And.NotContain("http:").And.NotContain("https:");
        page.Should().Contain("&lt;img src=x").And.Contain("default-src 'none'").And.Contain("<html lang=\"fr\">").And.Contain("<mark>le le</mark>");
    }

    [Fact]
    public void A_page_speaks_the_language_asked_for()
    {
        var figures = Of(byAuthor: false, ("a.txt", "Il a vu le le pont."));

        Page(figures, isFrench: false).Should().Contain("Copy check, 31 March 2026").And.Contain("All stories with findings");
        Page(figures, isFrench: true).Should().Contain("Relecture du 31 mars 2026").And.Contain("Tous les articles signal&#233;s");
    }

    [Fact]
    public void Feedback_is_counted_by_rule()
    {
        var file = Path.Combine(folder, "feedback.json");
        File.WriteAllText(file, """{"version": 1, "rules": [{"rule": "words/doubled-word", "dismissed": 1, "kept": 3}]}""");
        var figures = Of(byAuthor: false, ("a.txt", "Il a vu le le pont."));
        foreach (var (rule, dismissed, kept) in Feedback.Read(file))
            figures.AddFeedback(rule, dismissed, kept);

        figures.Rules.Single().Accepted.Should().Be(0.75);
    }

    [Theory]
    [InlineData("{}", "*this is no feedback file*")]
    [InlineData("not json", "*this is no feedback file*")]
    [InlineData("{\"version\": 2, \"rules\": []}", "*of a later version*")]
    public void What_is_no_feedback_is_said_to_be_none(string text, string message)
    {
        var file = Path.Combine(folder, "feedback.json");
        File.WriteAllText(file, text);
        var read = () => Feedback.Read(file);

        read.Should().Throw<InputException>().WithMessage(message);
    }

    [Fact]
    public void A_history_says_what_is_new_and_what_is_settled()
    {
        using var history = History.Open(Path.Combine(folder, "h"));

        var first = history.Add(Noon, Of(byAuthor: false, ("a.txt", "Il a vu le le pont."), ("b.txt", "Il a vu la la place.")));
        var second = history.Add(Noon.AddDays(7), Of(byAuthor: false, ("a.txt", "Une ligne de plus.\n\nIl a vu le le pont, puis le le quai."), ("b.txt", "Il a vu la place.")));

        (first.New, first.Gone).Should().Be((null, null));
        (second.New, second.Gone).Should().Be((1, 1), "the line is another, the finding is the same");
        second.Runs.Select(run => (run.Number, run.At, run.Stories, run.Findings)).Should().Equal((1, Noon, 2, 2), (2, Noon.AddDays(7), 2, 2));
    }

    [Fact]
    public void Rules_that_changed_are_told()
    {
        using var history = History.Open(Path.Combine(folder, "h"));
        history.Add(Noon, Of(byAuthor: false, ("a.txt", "Il a vu le le pont.")));

        history.Add(Noon, Of(byAuthor: false, ("a.txt", "Rien."))).Rules.Should().Equal(("words/doubled-word", 1, 0));
    }

    [Fact]
    public void The_latest_runs_stay_when_a_history_is_pruned()
    {
        using var history = History.Open(Path.Combine(folder, "h"));
        for (var i = 0; i < 5; i++)
            history.Add(Noon.AddDays(i), Of(byAuthor: false, ("a.txt", "Il a vu le le pont.")));

        history.Prune(2).Should().Be(3);
        history.Read().Select(run => run.Number).Should().Equal(4, 5);
        history.ReadCounts().Select(row => (row.Run.Number, row.Kind, row.Name, row.Findings)).Should().Equal((4, "rule", "words/doubled-word", 1), (4, "section", "", 1), (5, "rule", "words/doubled-word", 1), (5, "section", "", 1));
    }

    [Fact]
    public void A_history_is_kept_from_one_opening_to_the_next()
    {
        using (var history = History.Open(Path.Combine(folder, "h")))
            history.Add(Noon, Of(byAuthor: false, ("a.txt", "Rien.")));
        using var again = History.Open(Path.Combine(folder, "h"));

        again.Read().Should().ContainSingle();
    }

    [Fact]
    public void What_is_no_history_is_left_as_it_is()
    {
        var file = Path.Combine(folder, "h");
        File.WriteAllText(file, "Notes de la rédaction.");
        var open = () => History.Open(file);

        open.Should().Throw<InputException>().WithMessage("*no history of newslint*");
        File.ReadAllText(file).Should().Be("Notes de la rédaction.");
    }

    [Theory]
    [InlineData("PRAGMA user_version = 99", "*later newslint*")]
    [InlineData("CREATE TABLE other (x)", "*no history of newslint*")]
    public void Another_database_is_left_as_it_is(string sql, string message)
    {
        var file = Path.Combine(folder, "h");
        using (var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file};Pooling=False"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }

        var open = () => History.Open(file);

        open.Should().Throw<InputException>().WithMessage(message);
    }

    static RunFigures Of(bool byAuthor, params (string Path, string Text)[] stories)
    {
        var figures = new RunFigures(byAuthor);
        foreach (var report in Checker.Check(stories.Select(story => new StoryFile(story.Path, Encoding.UTF8.GetBytes(story.Text)))))
            figures.Add(report with { Findings = [.. report.Findings.Where(finding => finding.RuleId == "words/doubled-word")] });
        return figures;
    }

    static string Page(RunFigures figures, bool isFrench)
    {
        using var output = new StringWriter();
        new HtmlReport(figures, since: null, new(2026, 3, 31), isFrench).Write(output);
        return output.ToString();
    }
}
