using System.Diagnostics;
using System.Text;

namespace NewsLint.GitHub.Tests;

/// <summary><c>newslint pr</c> as a workflow runs it, the program and the native one.</summary>
public sealed class PrCommandTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("newslint-pr-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static TheoryData<string> Programs => Environment.GetEnvironmentVariable("NEWSLINT_NATIVE") is { Length: > 0 } native ? ["dotnet", native] : ["dotnet"];

    async Task<(int Exit, string Output, string Error)> Run(string program, FakeGitHub server, Dictionary<string, string?> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8 };
        foreach (var argument in (string[])[.. program == "dotnet" ? [Path.Combine(AppContext.BaseDirectory, "newslint.dll")] : Array.Empty<string>(), "pr", .. arguments])
            start.ArgumentList.Add(argument);
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GITHUB_", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);
        Dictionary<string, string?> usual = new(StringComparer.Ordinal)
        {
            ["GITHUB_API_URL"] = $"{server.Address}/api/v3",
            ["GITHUB_GRAPHQL_URL"] = $"{server.Address}/api/graphql",
            ["GITHUB_SERVER_URL"] = "https://github.example",
            ["GITHUB_REPOSITORY"] = "paper/articles",
            ["GITHUB_TOKEN"] = FakeGitHub.Token,
            ["GITHUB_ACTIONS"] = "true",
        };
        foreach (var (name, value) in usual.Concat(environment))
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        ((await output) + (await error)).Should().NotContain(FakeGitHub.Token, "a token is never printed");
        return (process.ExitCode, await output, await error);
    }

    string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    string Event(FakeGitHub server) => Write("event.json", $"{{\"pull_request\":{{\"number\":7,\"head\":{{\"sha\":\"{server.Head}\"}}}}}}");

    [Theory, MemberData(nameof(Programs))]
    public async Task A_workflow_comments_and_the_next_one_has_nothing_to_say(string program)
    {
        await using var server = await FakeGitHub.Start();
        server.Files.Add(FakeFile.New("a.md", BotCase.Wrong));
        Write("a.md", BotCase.Wrong);
        Dictionary<string, string?> environment = new(StringComparer.Ordinal) { ["GITHUB_EVENT_PATH"] = Event(server), ["GITHUB_EVENT_NAME"] = "pull_request", ["GITHUB_STEP_SUMMARY"] = Path.Combine(folder, "summary.md") };

        var (exit, output, error) = await Run(program, server, environment, "--feedback", "feedback.json");
        exit.Should().Be(1, error);
        output.Should().Contain("a.md:1: error: Juin a 30 jours. [dates/impossible-date]").And.Contain("1 new comments");
        File.ReadAllText(Path.Combine(folder, "summary.md")).Should().Contain("Juin a 30 jours");
        server.Threads.Should().ContainSingle();

        server.Log.Clear();
        server.Threads[0].IsResolved = true;
        server.Comments.Clear();
        server.CheckRuns.Clear();
        (await Run(program, server, environment, "--feedback", "feedback.json")).Exit.Should().Be(0);
        File.ReadAllText(Path.Combine(folder, "feedback.json")).Should().Contain("\"rule\": \"dates/impossible-date\", \"dismissed\": 1, \"kept\": 0");
    }

    [Theory, MemberData(nameof(Programs))]
    public async Task A_step_summary_stays_under_a_mebibyte(string program)
    {
        await using var server = await FakeGitHub.Start();
        server.Files.Add(FakeFile.New("a.md", BotCase.Wrong));
        Write("a.md", BotCase.Wrong);
        var summary = Write("summary.md", $"{new string('x', 999_960)}\n");
        Dictionary<string, string?> environment = new(StringComparer.Ordinal) { ["GITHUB_EVENT_PATH"] = Event(server), ["GITHUB_STEP_SUMMARY"] = summary };

        (await Run(program, server, environment)).Exit.Should().Be(1);
        new FileInfo(summary).Length.Should().BeLessThan(1_048_576);
        File.ReadAllText(summary).Should().EndWith("(the rest does not fit here)\n");
    }

    [Theory, MemberData(nameof(Programs))]
    public async Task A_token_of_a_fork_leaves_annotations(string program)
    {
        await using var server = await FakeGitHub.Start();
        server.IsReadOnly = true;
        server.Files.Add(FakeFile.New("a.md", BotCase.Wrong));
        Write("a.md", BotCase.Wrong);
        var (exit, output, _) = await Run(program, server, new(StringComparer.Ordinal) { ["GITHUB_EVENT_PATH"] = Event(server) }, "--fail-on", "never");

        exit.Should().Be(0);
        output.Should().Contain("::error file=a.md,line=1,title=dates/impossible-date::Juin a 30 jours.").And.Contain("may not write");
    }

    [Theory, MemberData(nameof(Programs))]
    public async Task After_a_forks_workflow_the_pull_request_is_found_and_its_articles_are_fetched(string program)
    {
        await using var server = await FakeGitHub.Start();
        server.Files.Add(FakeFile.New("a.md", BotCase.Wrong));
        Write("a.md", "Le texte de la branche principale.\n");
        var run = Write("event.json", $$$$"""{"workflow_run":{"head_sha":"{{{{server.Head}}}}","head_branch":"draft","head_repository":{"owner":{"login":"stranger"}},"pull_requests":[]}}""");
        var (exit, _, error) = await Run(program, server, new(StringComparer.Ordinal) { ["GITHUB_EVENT_PATH"] = run, ["GITHUB_EVENT_NAME"] = "workflow_run" });

        exit.Should().Be(1, error);
        server.Threads.Should().ContainSingle();
        server.Log.Should().Contain(line => line.Contains("/contents/a.md", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GITHUB_TOKEN", "the environment variable GITHUB_TOKEN holds no token")]
    [InlineData("GITHUB_REPOSITORY", "give the repository as owner/name")]
    [InlineData("GITHUB_EVENT_PATH", "give the number of the pull request")]
    public async Task What_is_missing_is_said_in_one_sentence(string variable, string sentence)
    {
        await using var server = await FakeGitHub.Start();
        var (exit, _, error) = await Run("dotnet", server, new(StringComparer.Ordinal) { ["GITHUB_EVENT_PATH"] = Event(server), [variable] = "" });
        (exit, error.Trim().Split('\n').Length).Should().Be((2, 1));
        error.Should().Contain(sentence);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_said_in_one_sentence()
    {
        await using var server = await FakeGitHub.Start();
        var (exit, _, error) = await Run("dotnet", server, new(StringComparer.Ordinal), "--number", "7", "--api-url", "http://127.0.0.1:9/api/v3");
        exit.Should().Be(2);
        error.Should().Contain("paper/articles#7: the pull request was left as it was: GitHub cannot be reached").And.NotContain(" at ");
    }

    [Fact]
    public async Task A_story_cannot_give_the_workflow_commands()
    {
        await using var server = await FakeGitHub.Start();
        const string story = "Le maire ouvre le 31 juin.\n\nIl dit ::error::que que ::set-output:: et ##[command]que que.\n";
        server.Files.Add(FakeFile.New("a.md", story));
        Write("a.md", story);
        var (_, output, _) = await Run("dotnet", server, new(StringComparer.Ordinal) { ["GITHUB_EVENT_PATH"] = Event(server) });
        output.Split('\n').Should().NotContain(line => line.StartsWith("::", StringComparison.Ordinal));
    }
}
