using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace NewsLint.GitHub.Tests;

/// <summary>The same pull requests as in process, run by the native program where there is one: each scenario is what happened before, and what GitHub then has.</summary>
public sealed class PrScenarioTests
{
    const string Overrun = "a rule that runs over its time";
    const string Right = "La mairie de Pau ouvre ses portes le 30 juin, selon le maire.\n";

    static readonly Dictionary<string, (Action<FakeGitHub> Between, Action<FakeGitHub> Then)> Scenarios = new(StringComparer.Ordinal)
    {
        ["nothing changed"] = (_ => { }, server => server.Writes.Should().BeEmpty()),
        ["lines moved"] = (server => Push(server, $"Un titre calme\n\n{BotCase.Wrong}"), server => server.Threads.Should().ContainSingle().Which.Id.Should().Be("T101")),
        ["mended"] = (server => Push(server, Right), server => server.Threads.Should().BeEmpty()),
        ["answered and mended"] = (
            server =>
            {
                server.Threads[0].Replies.Add("Bien vu.");
                Push(server, Right);
            },
            server => server.Threads.Should().ContainSingle().Which.Body.Should().StartWith("~~")),
        ["resolved by a person"] = (server => server.Threads[0].IsResolved = true, server => server.Comments[0].Body.Should().Contain("écartée")),
        ["a thumb down"] = (server => server.Threads[0].ThumbsDown = 1, server => server.Comments[0].Body.Should().Contain("écartée")),
        ["a refused line"] = (
            server =>
            {
                Push(server, $"{BotCase.Wrong}\nLa fête aura lieu le 31 avril.\n\nLe marché aura lieu le 31 septembre.\n");
                server.RefusedLines.Add(3);
            },
            server => server.Threads.Should().HaveCount(2)),
        ["haste"] = (
            server =>
            {
                Push(server, $"{BotCase.Wrong}\nLa fête aura lieu le 31 avril.\n");
                server.Refusals.Enqueue((line => line.EndsWith("/reviews", StringComparison.Ordinal), 403, new(StringComparer.Ordinal) { ["retry-after"] = "0" }, """{"message":"You have exceeded a secondary rate limit"}"""));
            },
            server => server.Threads.Should().HaveCount(2)),
        ["haste without a time"] = (
            server =>
            {
                Push(server, $"{BotCase.Wrong}\nLa fête aura lieu le 31 avril.\n");
                server.Refusals.Enqueue((line => line.EndsWith("/reviews", StringComparison.Ordinal), 403, new(StringComparer.Ordinal), """{"message":"You have exceeded a secondary rate limit"}"""));
            },
            server => server.Threads.Should().HaveCount(2)),
        ["equal findings"] = (
            server => Push(server, $"{BotCase.Wrong}\nLa fête aura lieu le 31 avril.\n\nUne autre fête aura lieu le 31 avril, dit-on.\n"),
            server => server.Threads.Should().HaveCount(2).And.ContainSingle(thread => thread.Body.Contains("Aussi [ligne 5](", StringComparison.Ordinal))),
        ["a newer commit in between"] = (
            server =>
            {
                Push(server, Right);
                server.Before = line => server.Head = line.Contains("/files", StringComparison.Ordinal) ? new('e', 40) : server.Head;
            },
            server => server.Threads.Should().ContainSingle("the newer commit's run says what holds")),
        ["a deleted file"] = (
            server => server.Files[0] = new("a.md", "", Patch: null, "removed"),
            server => server.Threads.Should().BeEmpty()),
        ["a comment that somebody removed meanwhile"] = (
            server =>
            {
                Push(server, Right);
                server.Before = line => _ = line.StartsWith("DELETE", StringComparison.Ordinal) ? server.Threads.RemoveAll(_ => true) : 0;
            },
            server => server.Comments[0].Body.Should().Contain("Rien à signaler")),
        ["a renamed file"] = (
            server =>
            {
                var patch = server.Files[0].Patch;
                server.Files[0] = new("b.md", BotCase.Wrong, patch, "renamed", "a.md");
            },
            server => server.Threads.Should().ContainSingle()),
        ["no patch"] = (server => server.Files[0] = new("a.md", BotCase.Wrong, Patch: null), server => server.Comments[0].Body.Should().Contain("shows no differences")),
        ["a marker that somebody typed"] = (
            server =>
            {
                var body = server.Threads[0].Body;
                server.Threads.Clear();
                server.Threads.Add(new("X", 1, "a.md", 1, body, "stranger"));
            },
            server => server.Threads.Select(thread => thread.Author).Should().Equal("stranger", FakeGitHub.Bot)),
        ["an article that cannot be read"] = (server => Push(server, "---\ntitle: [\n---\nLe texte.\n"), server => server.Threads.Should().ContainSingle("nothing is taken back")),
        ["CR LF, an emoji and no last line break"] = (
            server => Push(server, "Le 🎭 théâtre ouvre.\r\n\r\nOù va t-il ce soir ? 🎭 La fête aura lieu le 31 avril."),
            server => server.Threads.Should().HaveCount(2).And.OnlyContain(thread => thread.Line == 3 && !thread.Body.Contains("```suggestion", StringComparison.Ordinal))),
        ["a very long line"] = (
            server => Push(server, $"{string.Concat(Enumerable.Repeat("Le maire parle de la ville. ", 4000))}Où va t-il ? Il ouvre le 31 juin.\n"),
            server => server.Threads.Should().NotBeEmpty().And.OnlyContain(thread => thread.Body.Length < 65_536)),
        ["a read-only token"] = (
            server =>
            {
                Push(server, Right);
                server.IsReadOnly = true;
            },
            server => server.Threads.Should().ContainSingle()),
        [Overrun] = (
            server => Push(server, $"{new string('a', 60)}! Et.\n\n{Right}"),
            server => server.Threads.Should().ContainSingle("nothing is taken back where a rule failed")),
        ["a story that gives orders"] = (
            server => Push(server, "L'élu @everyone ouvre le 31 avril --> ``` ::error:: <img src=x> #12.\n"),
            server => server.Threads.Should().OnlyContain(thread => !OutsideOfFences(thread.Body).Contains("<img", StringComparison.Ordinal))),
    };

    static readonly ConcurrentDictionary<string, Dictionary<string, Task>> Plays = new(StringComparer.Ordinal);
    static readonly SemaphoreSlim Stage = new(5);

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            var program = Environment.GetEnvironmentVariable("NEWSLINT_NATIVE") is { Length: > 0 } native ? native : "dotnet";
            foreach (var scenario in Scenarios.Keys)
                all.Add(program, scenario);
            return all;
        }
    }

    /// <summary>What GitHub renders as Markdown: a suggestion stands in a fence, which only a line of as many backticks closes.</summary>
    static string OutsideOfFences(string body)
    {
        var (lines, fence) = (new List<string>(), "");
        foreach (var line in body.Split('\n'))
        {
            var ticks = line[..(line.Length - line.TrimStart('`').Length)];
            if (fence.Length > 0)
                fence = line == fence ? "" : fence;
            else if (ticks.Length >= 3)
                fence = ticks;
            else
                lines.Add(line);
        }

        return string.Join('\n', lines);
    }

    static void Push(FakeGitHub server, string story)
    {
        server.Files[0] = FakeFile.New("a.md", story);
        server.Head = new('c', 40);
    }

    [Theory, MemberData(nameof(All))]
    public Task A_second_run_leaves_what_is_right(string program, string scenario) => Plays.GetOrAdd(program, PlayAll)[scenario];

    /// <summary>The program waits between its writes, as GitHub wants: a few scenarios are played at a time.</summary>
    static Dictionary<string, Task> PlayAll(string program) =>
        Scenarios.Keys.ToDictionary(scenario => scenario, scenario => Task.Run(async () =>
        {
            await Stage.WaitAsync();
            try
            {
                await Play(program, scenario);
            }
            finally
            {
                Stage.Release();
            }
        }), StringComparer.Ordinal);

    static async Task Play(string program, string scenario)
    {
        var folder = Directory.CreateTempSubdirectory("newslint-pr-").FullName;
        await using var server = await FakeGitHub.Start();
        try
        {
            server.Files.Add(FakeFile.New("a.md", BotCase.Wrong));
            AddSlowRule(folder);
            await Run(program, server, folder);
            server.Threads.Should().ContainSingle();
            Scenarios[scenario].Between(server);
            server.Log.Clear();
            (await Run(program, server, folder)).Should().BeOneOf(scenario == Overrun ? [3] : [0, 1, 2], "no other scenario has a fault");
            Scenarios[scenario].Then(server);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A rule of the newsroom's own that a story can make run for ever.</summary>
    static void AddSlowRule(string folder)
    {
        var pages = Directory.CreateDirectory(Path.Combine(folder, "mine", "any", "house")).FullName;
        File.WriteAllText(Path.Combine(folder, ".newslint.yml"), "pages: [mine]\n");
        File.WriteAllText(Path.Combine(pages, "slow.md"), "---\nmessage: Slow.\nregex: \"^(\\\\w+\\\\s?)+!$\"\n---\n\n# Slow\n\n## Flagged\n\n- [|ab!|]\n- [|cd!|]\n\n## Fine\n\n- ab.\n- cd.\n");
    }

    /// <summary>Without a checkout: the articles are fetched.</summary>
    static async Task<int> Run(string program, FakeGitHub server, string folder)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in (string[])[.. program == "dotnet" ? [Path.Combine(AppContext.BaseDirectory, "newslint.dll")] : Array.Empty<string>(), "pr", "--repo", "paper/articles", "--number", "7", "--fetch", "--api-url", $"{server.Address}/api/v3", "--graphql-url", $"{server.Address}/api/graphql", "--token-env", "TEST_TOKEN"])
            start.ArgumentList.Add(argument);
        start.Environment["TEST_TOKEN"] = FakeGitHub.Token;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        ((await output) + (await error)).Should().NotContain(FakeGitHub.Token);
        return process.ExitCode;
    }
}
