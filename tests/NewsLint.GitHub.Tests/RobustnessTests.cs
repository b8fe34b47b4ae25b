using System.Text;
using NewsLint.GitHub.Api;

namespace NewsLint.GitHub.Tests;

/// <summary>What the bot does when GitHub refuses, hides or changes things.</summary>
public sealed class RobustnessTests
{
    const string Right = "La mairie de Pau ouvre ses portes le 30 juin, selon le maire.\n";

    [Fact]
    public async Task A_comment_that_is_refused_does_not_cost_the_others()
    {
        var story = string.Join("\n", "28 30 31".Split(' ').Select((_, i) => $"La fête numéro {i} aura lieu le {(i == 0 ? "31 juin" : i == 1 ? "31 avril" : "31 septembre")} à Pau.\n"));
        await using var made = await BotCase.With(FakeFile.New("a.md", story));
        made.Server.RefusedLines.Add(3);
        var outcome = await made.Run();

        outcome.Posted.Should().Be(2);
        made.Server.Threads.Select(thread => thread.Line).Should().BeEquivalentTo([1, 5]);
        made.Server.Comments.Should().ContainSingle().Which.Body.Should().Contain("a.md:3");
    }

    [Theory, InlineData(403), InlineData(429)]
    public async Task Haste_is_waited_for(int status)
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        made.Server.Refusals.Enqueue((line => line.EndsWith("/reviews", StringComparison.Ordinal), status, new(StringComparer.Ordinal) { ["retry-after"] = "0" }, """{"message":"You have exceeded a secondary rate limit"}"""));
        (await made.Run()).Posted.Should().Be(1);
        made.Server.Threads.Should().ContainSingle();
    }

    [Theory]
    [InlineData(403, """{"message":"You have exceeded a secondary rate limit. Please wait a few minutes."}""")]
    [InlineData(422, """{"message":"Validation Failed","errors":[{"code":"abuse"}]}""")]
    public async Task Haste_without_a_time_is_waited_for_and_is_no_missing_right(int status, string body)
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        made.Server.Refusals.Enqueue((line => line.EndsWith("/reviews", StringComparison.Ordinal), status, new(StringComparer.Ordinal), body));
        var outcome = await made.Run();
        (outcome.Posted, outcome.IsReadOnly).Should().Be((1, false));
    }

    [Fact]
    public async Task A_line_of_a_hundred_thousand_characters_is_still_commented()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", $"{string.Concat(Enumerable.Repeat("Le maire parle de la ville. ", 4000))}Où va t-il ? Il ouvre le 31 juin.\n"));
        await made.Run();
        made.Server.Threads.Should().NotBeEmpty().And.OnlyContain(thread => thread.Body.Length < 65_536);
    }

    [Fact]
    public async Task A_comment_that_somebody_removed_meanwhile_costs_nothing_else()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        await made.Run();
        made.Server.Files[0] = FakeFile.New("a.md", "Le texte est juste.\n");
        made.Server.Head = new('c', 40);
        made.Server.Before = line => _ = line.StartsWith("DELETE", StringComparison.Ordinal) ? made.Server.Threads.RemoveAll(_ => true) : 0;
        var outcome = await made.Run();

        (outcome.IsReadOnly, outcome.Problems.Length).Should().Be((false, 0));
        made.Server.Comments.Should().ContainSingle().Which.Body.Should().Contain("Rien à signaler");
    }

    [Fact]
    public async Task An_article_in_another_encoding_is_fetched_as_it_is()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", "Le café de la gare ouvre le 31 juin, à l'été.\n"));
        made.Server.IsWindows1252 = true;
        made.Checkout = _ => null;
        await made.Run();
        made.Server.Threads.Should().ContainSingle().Which.Body.Should().Contain("Juin a 30 jours");
        made.Server.Comments[0].Body.Should().NotContain("UTF-8");
    }

    [Fact]
    public async Task A_limit_that_stays_is_said_and_the_rest_goes_on()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        for (var i = 0; i < 3; i++)
            made.Server.Refusals.Enqueue((line => line.EndsWith("/reviews", StringComparison.Ordinal), 429, new(StringComparer.Ordinal) { ["retry-after"] = "0" }, """{"message":"slow down"}"""));
        var outcome = await made.Run();

        outcome.Problems.Should().ContainSingle().Which.Should().Contain("the comments were not posted");
        made.Server.Comments.Should().ContainSingle().Which.Body.Should().Contain("a.md:1");
    }

    [Fact]
    public async Task A_read_that_fails_is_tried_again()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        made.Server.Refusals.Enqueue((line => line.EndsWith("/files", StringComparison.Ordinal), 502, new(StringComparer.Ordinal), "{}"));
        (await made.Run()).Posted.Should().Be(1);
    }

    [Fact]
    public async Task A_newer_commit_stops_the_run()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        (await made.Run(new string('d', 40))).IsStale.Should().BeTrue();
        made.Server.Log.Should().ContainSingle();
    }

    [Fact]
    public async Task A_commit_that_comes_in_between_gets_no_comments_of_the_old_one()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        made.Server.Before = line => made.Server.Head = line.EndsWith("/files", StringComparison.Ordinal) ? new('e', 40) : made.Server.Head;
        (await made.Run()).IsStale.Should().BeTrue();
        made.Server.Threads.Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_without_a_patch_is_said_to_be_left_out()
    {
        await using var made = await BotCase.With(new FakeFile("a.md", BotCase.Wrong, Patch: null));
        var outcome = await made.Run();
        outcome.Posted.Should().Be(0);
        made.Server.Comments.Should().ContainSingle().Which.Body.Should().Contain("shows no differences");
    }

    [Fact]
    public async Task A_token_that_may_not_write_is_no_failure()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        made.Server.IsReadOnly = true;
        var outcome = await made.Run();

        outcome.IsReadOnly.Should().BeTrue();
        outcome.Problems.Should().BeEmpty();
        outcome.Remarks.Should().ContainSingle().Which.Line.Should().Be(1);
        outcome.Summary.Should().Contain("Juin a 30 jours");
        made.Server.Writes.Should().ContainSingle("one refusal is enough");
    }

    [Fact]
    public async Task A_token_that_may_comment_but_not_check_comments()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        made.Server.MayCheck = false;
        var outcome = await made.Run();
        (outcome.Posted, outcome.IsReadOnly, outcome.Problems.Length).Should().Be((1, false, 0));
    }

    [Fact]
    public async Task A_deleted_file_is_not_read()
    {
        await using var made = await BotCase.With(new FakeFile("a.md", BotCase.Wrong, "@@ -1 +0,0 @@\n-x", "removed"));
        await made.Run();
        made.Server.Threads.Should().BeEmpty();
    }

    [Fact]
    public async Task A_run_that_could_not_read_all_takes_nothing_back()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        await made.Run();
        made.Server.Files[0] = FakeFile.New("a.md", "---\ntitle: [\n---\nLe texte.\n");
        made.Server.Head = new('c', 40);
        var outcome = await made.Run();
        (outcome.Withdrawn, outcome.Unread).Should().Be((0, 1));
        made.Server.Threads.Should().ContainSingle();
    }

    [Fact]
    public async Task Old_comments_are_found_on_every_page()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        await made.Run();
        made.Server.Threads.InsertRange(0, Enumerable.Range(0, 230).Select(i => new FakeThread($"X{i}", 10_000 + i, "a.md", 1, "?", "editor")));
        (await made.Run()).Posted.Should().Be(0);
    }

    [Fact]
    public async Task Many_annotations_come_in_batches()
    {
        string[] months = ["avril", "juin", "septembre", "novembre"];
        var files = Enumerable.Range(0, 30).Select(i => FakeFile.New($"story-{i}.md", string.Join("\n", months.Select(month => $"La fête aura lieu le 31 {month} à Pau.\n")))).ToArray();
        await using var made = await BotCase.With(files);
        await made.Run();
        made.Server.CheckRuns.Should().ContainSingle().Which["output"]!["annotations"]!.AsArray().Should().HaveCount(120);
    }

    [Fact]
    public async Task An_article_that_the_checkout_has_otherwise_is_fetched()
    {
        await using var made = await BotCase.With(FakeFile.New("dossier/à lire.md", BotCase.Wrong));
        made.Checkout = _ => Encoding.UTF8.GetBytes(Right);
        (await made.Run()).Posted.Should().Be(1);
        made.Server.Log.Should().Contain(line => line.Contains("/contents/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_token_is_one_clear_exception_without_it()
    {
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        made.Server.Refusals.Enqueue((_ => true, 401, new(StringComparer.Ordinal), """{"message":"Bad credentials"}"""));
        var run = () => made.Run();
        (await run.Should().ThrowAsync<GitHubException>()).Which.Message.Should().Contain("Bad credentials").And.NotContain(FakeGitHub.Token);
    }
}
