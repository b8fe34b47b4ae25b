using NewsLint.GitHub.Reviews;

namespace NewsLint.GitHub.Tests;

/// <summary>What the bot does on a pull request, seen from GitHub.</summary>
public sealed class PullRequestBotTests
{
    const string Right = "La mairie de Pau ouvre ses portes le 30 juin, selon le maire.\n";

    [Fact]
    public async Task A_finding_is_one_comment_a_summary_and_a_check()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong), new("image.png", "", "@@ -0,0 +1 @@\n+x"));
        var outcome = await made.Run();

        outcome.Posted.Should().Be(1);
        outcome.Requests.Should().BeLessThanOrEqualTo(8);
        made.Server.Writes.Should().HaveCount(3);
        made.Server.Threads.Should().ContainSingle().Which.Body.Should().StartWith("**Erreur** · Juin a 30 jours.").And.Contain("newslint-disable-line dates/impossible-date");
        made.Server.Comments.Should().ContainSingle().Which.Body.Should().Contain("1 erreur dans 1 article lu").And.Contain("https://github.example/paper/articles/blob/");
        made.Server.CheckRuns.Should().ContainSingle().Which["conclusion"]!.GetValue<string>().Should().Be("failure");
    }

    [Fact]
    public async Task A_second_run_writes_nothing()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        await made.Run();
        var outcome = await made.Run();

        made.Server.Writes.Should().BeEmpty();
        outcome.Requests.Should().BeLessThanOrEqualTo(4);
        outcome.Findings[Level.Error].Should().Be(1);
    }

    [Fact]
    public async Task A_story_without_findings_is_not_commented()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", Right));
        await made.Run();
        made.Server.Threads.Should().BeEmpty();
        made.Server.Comments.Should().BeEmpty();
    }

    [Fact]
    public async Task A_new_commit_that_moves_the_lines_says_nothing_anew()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        await made.Run();
        made.Server.Files[0] = FakeFile.New("a.md", $"Un titre calme\n\nUn paragraphe tranquille.\n\n{BotCase.Wrong}");
        made.Server.Head = new('c', 40);
        var outcome = await made.Run();

        outcome.Posted.Should().Be(0);
        outcome.Edited.Should().Be(0);
        made.Server.Threads.Should().ContainSingle();
    }

    [Fact]
    public async Task Equal_findings_are_one_comment()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", $"{BotCase.Wrong}\nUne autre fête est prévue le 31 juin, dit-on.\n"));
        await made.Run();
        made.Server.Threads.Should().ContainSingle().Which.Body.Should().Contain("Aussi [ligne 3](");
    }

    [Fact]
    public async Task What_is_mended_is_taken_back()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        await made.Run();
        made.Server.Files[0] = FakeFile.New("a.md", Right);
        made.Server.Head = new('c', 40);
        var outcome = await made.Run();

        outcome.Withdrawn.Should().Be(1);
        made.Server.Threads.Should().BeEmpty();
        made.Server.Comments.Should().ContainSingle().Which.Body.Should().Contain("Rien à signaler");
    }

    [Fact]
    public async Task What_was_answered_is_marked_and_not_removed()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        await made.Run();
        made.Server.Threads[0].Replies.Add("Bien vu.");
        made.Server.Files[0] = FakeFile.New("a.md", Right);
        made.Server.Head = new('c', 40);
        await made.Run();

        made.Server.Threads.Should().ContainSingle().Which.Body.Should().StartWith("~~**Erreur**").And.Contain("N'est plus trouvé depuis ccccccc");
        await made.Run();
        made.Server.Writes.Should().BeEmpty("it is marked already");
    }

    [Fact]
    public async Task What_comes_back_is_said_anew()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        await made.Run();
        made.Server.Threads[0].Replies.Add("Bien vu.");
        made.Server.Files[0] = FakeFile.New("a.md", Right);
        await made.Run();
        made.Server.Threads[0].IsResolved = true;
        made.Server.Files[0] = FakeFile.New("a.md", BotCase.Wrong);
        var outcome = await made.Run();

        (outcome.Posted, outcome.Findings[Level.Error]).Should().Be((1, 1));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task What_people_set_aside_stays_silent_and_is_counted(bool isResolved)
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        await made.Run();
        made.Server.Threads[0].IsResolved = isResolved;
        made.Server.Threads[0].ThumbsDown = isResolved ? 0 : 1;
        var outcome = await made.Run();

        outcome.Posted.Should().Be(0);
        outcome.Findings.Should().BeEmpty();
        outcome.Feedback["dates/impossible-date"].Should().Be((1, 0));
        made.Server.Comments[0].Body.Should().Contain("1 autre a été écartée");
    }

    [Fact]
    public async Task A_marker_that_somebody_typed_is_not_ours()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        await made.Run();
        var body = made.Server.Threads[0].Body;
        made.Server.Threads.Clear();
        made.Server.Threads.Add(new("T1", 1, "a.md", 1, body, "stranger"));
        made.Server.Comments.Insert(0, new(2, Marker.OfSummary, "stranger"));
        made.Server.Files[0] = FakeFile.New("a.md", $"{BotCase.Wrong}\nEncore.\n");
        var outcome = await made.Run();

        outcome.Posted.Should().Be(1);
        made.Server.Threads.Should().Contain(thread => thread.Author == "stranger" && thread.Body == body);
        made.Server.Comments[0].Body.Should().Be(Marker.OfSummary);
    }

    [Fact]
    public async Task What_does_not_touch_the_changed_lines_is_left_alone()
    {
        var story = $"{BotCase.Wrong}\nUn paragraphe.\n\nUn autre.\n\nLe dernier paragraphe.\n";
        await using var made = await BotCase.With(new FakeFile("a.md", story, "@@ -5,3 +5,3 @@\n Un autre.\n \n-Le dernier.\n+Le dernier paragraphe."));
        await made.Run();
        made.Server.Threads.Should().BeEmpty();
    }

    [Fact]
    public async Task More_than_ten_comments_stand_in_the_summary()
    {
        string[] months = ["février", "avril", "juin", "septembre", "novembre"];
        var story = string.Join("\n", Enumerable.Range(0, 14).Select(i => $"La fête numéro {i} aura lieu le {31 + (i / 5)} {months[i % 5]} à Pau.\n"));
        await using var made = await BotCase.With(FakeFile.New("a.md", story));
        var outcome = await made.Run();

        outcome.Posted.Should().BeLessThanOrEqualTo(10);
        outcome.Remarks.Length.Should().BeGreaterThan(10);
        made.Server.Comments.Should().ContainSingle().Which.Body.Split("| 🔴").Length.Should().Be(outcome.Remarks.Length + 1);
    }

    [Fact]
    public async Task A_story_cannot_say_anything_in_the_bots_name()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", "L'élu @everyone le le **31 juin** --> ``` ::error:: https://bad.example <img src=x> #12 Lévy Lévi GH-3 parle.\n\nIl dit que que « @everyone » #12.\n"));
        await made.Run();

        made.Server.Threads.Should().NotBeEmpty();
        foreach (var text in made.Server.Threads.Select(thread => thread.Body).Concat(made.Server.Comments.Select(comment => comment.Body)))
        {
            var outside = System.Text.RegularExpressions.Regex.Replace(text, "(?<fence>`+)[^`].*?\\k<fence>", "", System.Text.RegularExpressions.RegexOptions.Singleline, TimeSpan.FromSeconds(1));
            outside.Should().NotContain("@everyone").And.NotContain("#12").And.NotContain("<img").And.NotContain("https://bad");
            text.Split("-->").Length.Should().BeLessThanOrEqualTo(4);
        }
    }

    [Fact]
    public async Task A_safe_repair_is_a_suggestion_of_the_whole_line()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", "Un début calme.\n\nOù va t-il ce soir ? Nul ne le sait.\n"));
        await made.Run();
        made.Server.Threads.Should().ContainSingle().Which.Body.Should().Contain("```suggestion\nOù va-t-il ce soir ? Nul ne le sait.\n```");
    }

    [Fact]
    public async Task Lines_that_end_with_CR_get_no_suggestion()
    {
        const string story = "Un début calme.\r\n\r\nOù va t-il ce soir ? Nul ne le sait.\r\n";
        await using var made = await BotCase.With(FakeFile.New("a.md", story));
        await made.Run();
        made.Server.Threads.Should().ContainSingle().Which.Body.Should().NotContain("```suggestion").And.Contain("`va-t-il`");
    }

    [Fact]
    public async Task A_renamed_file_keeps_its_comments()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        await made.Run();
        var patch = made.Server.Files[0].Patch;
        made.Server.Files[0] = new("b.md", BotCase.Wrong, patch, "renamed", "a.md");
        made.Server.Head = new('c', 40);
        var outcome = await made.Run();
        (outcome.Posted, outcome.Withdrawn).Should().Be((0, 0));
    }

    [Fact]
    public async Task Twenty_five_comments_at_most_stand_open()
    {
        string[] months = ["avril", "juin", "septembre", "novembre"];
        await using var made = await BotCase.With([.. Enumerable.Range(0, 10).Select(i => FakeFile.New($"story-{i}.md", string.Join("\n", months.Select(month => $"La fête aura lieu le 31 {month} à Pau.\n"))))]);
        for (var i = 0; i < 5; i++)
            await made.Run();
        made.Server.Threads.Should().HaveCount(25);
    }
}
