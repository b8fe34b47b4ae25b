using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using NewsLint.GitHub;
using NewsLint.GitHub.Api;
using NewsLint.Rules;
using NewsLint.Workspace;
using NewsLint.Workspace.Files;
using NewsLint.Workspace.Reporting;
using Serilog;

namespace NewsLint.Cli.Commands;

/// <summary><c>newslint pr</c>: findings as review comments on a pull request.</summary>
static class PrCommand
{
    /// <summary>A step summary larger than this is dropped whole; GitHub takes 1 MiB.</summary>
    const int LargestStepSummary = 1_000_000;

    /// <summary>GitHub shows ten annotations of a level.</summary>
    const int MostAnnotations = 10;

    static readonly Option<string?> Repo = new("--repo") { Description = "The repository, as owner/name. By default $GITHUB_REPOSITORY." };
    static readonly Option<int?> Number = new("--number") { Description = "The pull request. By default that of the event." };
    static readonly Option<string?> Sha = new("--sha") { Description = "The head commit that the run is about. By default that of the event, else the head." };
    static readonly Option<string> TokenEnv = new("--token-env") { Description = "The environment variable that holds the token.", DefaultValueFactory = _ => "GITHUB_TOKEN" };
    static readonly Option<string?> ApiUrl = new("--api-url") { Description = "The REST API. By default $GITHUB_API_URL, else https://api.github.com." };
    static readonly Option<string?> GraphQlUrl = new("--graphql-url") { Description = "The GraphQL API. By default $GITHUB_GRAPHQL_URL, else https://api.github.com/graphql." };
    static readonly Option<bool> Fetch = new("--fetch") { Description = "Read the articles from GitHub and not from the working folder, as where there is no checkout of the pull request." };
    static readonly Option<string> LeastLevel = new("--min-level") { Description = "Report from this level on: note, warning, error.", DefaultValueFactory = _ => "warning" };
    static readonly Option<string> FailOn = new("--fail-on") { Description = "Exit with 1 from this level on: note, warning, error, never.", DefaultValueFactory = _ => "error" };
    static readonly Option<string?> LangMessages = new("--lang-messages") { Description = "The language of messages: fr, en. By default each story's own." };
    static readonly Option<string?> Feedback = new("--feedback") { Description = "Write to this file how many comments of each rule were dismissed and how many stand, as JSON." };
    static readonly Option<string?> Config = new("--config") { Description = "The configuration; by default the nearest .newslint.yml upwards." };
    static readonly Option<bool> Verbose = new("--verbose") { Description = "Say on standard error what is being done." };

    public static Command Make()
    {
        LeastLevel.AcceptOnlyFromAmong("note", "warning", "error");
        FailOn.AcceptOnlyFromAmong("note", "warning", "error", "never");
        LangMessages.AcceptOnlyFromAmong("fr", "en");
        var command = new Command("pr", "Say on a GitHub pull request what is found in its articles: on the changed lines, once, and taken back when it is mended.") { Repo, Number, Sha, TokenEnv, ApiUrl, GraphQlUrl, Fetch, LeastLevel, FailOn, LangMessages, Feedback, Config, Verbose };
        command.SetAction(Run);
        Help.AddExamples(command, "newslint pr", "newslint pr --repo paper/articles --number 12 --token-env MY_TOKEN --fetch", "newslint pr --fail-on never --feedback feedback.json");
        return command;
    }

    static int Run(ParseResult parsed)
    {
        Log.Logger = Logging.ToStandardError(parsed.GetValue(Verbose));
        var newsroom = Newsroom.Open(parsed.GetValue(Config));
        var settings = new CheckSettings { LeastLevel = LevelOf(parsed.GetValue(LeastLevel)!), MessageLanguage = parsed.GetValue(LangMessages) };
        var actions = ActionsEvent.Read();
        var isFetched = parsed.GetValue(Fetch) || actions.IsForeign;
        var bot = new PullRequestBot(Address(parsed), new(newsroom.Library, newsroom.Configuration, settings), path => StoryFinder.IsStory(path) && !newsroom.Configuration.Excludes(path), path => isFetched ? null : ReadFile(path), TimeProvider.System);
        var pull = Pull(parsed, actions);
        try
        {
            if (pull.Number == 0)
                pull = bot.Find(pull, actions.Head!).GetAwaiter().GetResult();
            var outcome = bot.Run(pull).GetAwaiter().GetResult();
            Tell(outcome, pull);
            if (parsed.GetValue(Feedback) is { } file)
                WriteFeedback(outcome, file);
            return Exit(outcome, parsed.GetValue(FailOn)!);
        }
        catch (GitHubException e)
        {
            throw new InputException($"{pull.Owner}/{pull.Repository}#{pull.Number}", 0, 0, Escape.ForLog($"the pull request was left as it was: {e.Message}"), e);
        }
    }

    static Level LevelOf(string word) => word switch { "error" => Level.Error, "warning" => Level.Warning, _ => Level.Note };

    static PullRequest Pull(ParseResult parsed, ActionsEvent actions)
    {
        var repository = parsed.GetValue(Repo) ?? Environment.GetEnvironmentVariable("GITHUB_REPOSITORY") ?? "";
        if (repository.Split('/') is not [{ Length: > 0 } owner, { Length: > 0 } name] || !repository.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/'))
            throw new InputException("--repo", 0, 0, "give the repository as owner/name, or run in GitHub Actions");
        var number = parsed.GetValue(Number) ?? actions.Number ?? 0;
        if (number <= 0 && (number < 0 || actions.Head is null || actions.Commit is null))
            throw new InputException("--number", 0, 0, "give the number of the pull request, or run in GitHub Actions on a pull request");
        return new(owner, name, number, parsed.GetValue(Sha) ?? (parsed.GetValue(Number) is null ? actions.Commit : null) ?? "");
    }

    static GitHubAddress Address(ParseResult parsed)
    {
        var variable = parsed.GetValue(TokenEnv)!;
        if (Environment.GetEnvironmentVariable(variable) is not { Length: > 0 } token)
            throw new InputException("--token-env", 0, 0, $"the environment variable {variable} holds no token");
        return new(
            Place("--api-url", parsed.GetValue(ApiUrl) ?? Environment.GetEnvironmentVariable("GITHUB_API_URL") ?? "https://api.github.com"),
            Place("--graphql-url", parsed.GetValue(GraphQlUrl) ?? Environment.GetEnvironmentVariable("GITHUB_GRAPHQL_URL") ?? "https://api.github.com/graphql"),
            Place("GITHUB_SERVER_URL", Environment.GetEnvironmentVariable("GITHUB_SERVER_URL") ?? "https://github.com"),
            token.Trim());
    }

    static Uri Place(string option, string text) => Uri.TryCreate(text, UriKind.Absolute, out var place) && place.Scheme is "https" or "http"
        ? place
        : throw new InputException(option, 0, 0, $"\"{text}\" is no address of a server; write it as https://github.example/api/v3");

    /// <summary>A file of the working folder; none where it is not there, or a link out of it.</summary>
    static byte[]? ReadFile(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists && file.LinkTarget is null ? File.ReadAllBytes(path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    static void Tell(PullRequestOutcome outcome, PullRequest pull)
    {
        if (outcome.IsStale)
        {
            Console.WriteLine($"#{pull.Number} has a newer commit than {pull.Commit}; its own run says what holds.");
            return;
        }

        var isInActions = Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true";
        foreach (var remark in outcome.Remarks)
            Console.WriteLine(Escape.ForLog($"{remark.Path}:{remark.Line}: {remark.Level.ToString().ToLowerInvariant()}: {remark.Message} [{remark.RuleId}]"));
        if (outcome.IsReadOnly && isInActions)
            Annotate(outcome.Remarks);
        foreach (var problem in outcome.Problems)
            Console.Error.WriteLine(Escape.ForLog($"newslint: {problem}"));
        if (isInActions && Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is { Length: > 0 } file && outcome.Summary.Length > 0)
            AppendSummary(file, outcome.Summary);

        Console.WriteLine(outcome.IsReadOnly
            ? "The token may not write on this pull request: the findings are above and in the step summary."
            : $"{outcome.Posted} new comments, {outcome.Edited} brought up to date, {outcome.Withdrawn} taken back ({outcome.Requests} requests, {outcome.Writes} of them writes).");
    }

    /// <summary>GitHub shows no more than ten of each level.</summary>
    static void Annotate(ImmutableArray<(string Path, int Line, int? Column, Level Level, string RuleId, string Message)> remarks)
    {
        foreach (var remark in remarks.GroupBy(remark => remark.Level).SelectMany(same => same.Take(MostAnnotations)))
        {
            var command = remark.Level switch { Level.Error => "error", Level.Warning => "warning", _ => "notice" };
            Console.WriteLine($"::{command} file={Escape.ForCommandProperty(remark.Path)},line={remark.Line},title={Escape.ForCommandProperty(remark.RuleId)}::{Escape.ForCommand(remark.Message)}");
        }
    }

    /// <summary>GitHub shows none of a step summary of more than a mebibyte: the lines that fit are added, and a word on the rest.</summary>
    static void AppendSummary(string file, string summary)
    {
        var room = LargestStepSummary - (File.Exists(file) ? new FileInfo(file).Length : 0);
        using var output = File.AppendText(file);
        foreach (var line in summary.Split('\n'))
        {
            room -= Encoding.UTF8.GetByteCount(line) + 1;
            output.WriteLine(room >= 0 ? line : "… (the rest does not fit here)");
            if (room < 0)
                break;
        }
    }

    static void WriteFeedback(PullRequestOutcome outcome, string file)
    {
        var rules = outcome.Feedback.Select(pair => $"    {{ \"rule\": \"{pair.Key}\", \"dismissed\": {pair.Value.Dismissed}, \"kept\": {pair.Value.Kept} }}");
        using var output = Output.ToFile(file);
        output.Writer.Write($"{{\n  \"version\": 1,\n  \"rules\": [\n{string.Join(",\n", rules)}\n  ]\n}}\n");
        output.Complete();
    }

    static int Exit(PullRequestOutcome outcome, string failOn)
    {
        if (outcome.Faults > 0)
            return ExitCode.Fault;
        if (failOn != "never" && outcome.Findings.Any(pair => pair.Key >= LevelOf(failOn) && pair.Value > 0))
            return ExitCode.Findings;
        return outcome.Unread > 0 ? ExitCode.BadInput : ExitCode.Clean;
    }
}
