using System.CommandLine;
using System.Globalization;
using NewsLint.GitHub;
using NewsLint.Rules;
using NewsLint.Workspace;
using NewsLint.Workspace.Configuration;
using NewsLint.Workspace.Files;
using Serilog;

namespace NewsLint.Server;

/// <summary>Listens for GitHub's events and reads the pull requests that they tell of.</summary>
static class Program
{
    static readonly Option<string> AppId = new("--app-id") { Description = "The GitHub App's id or client id.", Required = true };
    static readonly Option<string> PrivateKey = new("--private-key") { Description = "The file with the app's private key, as GitHub hands it out (.pem).", Required = true };
    static readonly Option<string> SecretEnv = new("--webhook-secret-env") { Description = "The environment variable that holds the webhook's secret.", DefaultValueFactory = _ => "NEWSLINT_WEBHOOK_SECRET" };
    static readonly Option<string> Listen = new("--listen") { Description = "Where to listen; a proxy before it speaks HTTPS.", DefaultValueFactory = _ => "http://127.0.0.1:8080" };
    static readonly Option<string> Api = new("--api-url") { Description = "The REST API.", DefaultValueFactory = _ => "https://api.github.com" };
    static readonly Option<string> GraphQl = new("--graphql-url") { Description = "The GraphQL API.", DefaultValueFactory = _ => "https://api.github.com/graphql" };
    static readonly Option<string> Site = new("--server-url") { Description = "Where people look.", DefaultValueFactory = _ => "https://github.com" };
    static readonly Option<string> Spool = new("--spool") { Description = "The file for what could not be read before the end; it is read at the next start.", DefaultValueFactory = _ => "newslint-server.jobs" };
    static readonly Option<string?> Config = new("--config") { Description = "The configuration for all repositories; by default none." };

    static async Task<int> Main(string[] args)
    {
        var root = new RootCommand("Reads the pull requests of the repositories where a GitHub App is installed, as newslint pr does.") { AppId, PrivateKey, SecretEnv, Listen, Api, GraphQl, Site, Spool, Config };
        root.SetAction((parsed, _) => Run(parsed));
        var parsed = root.Parse(args);
        foreach (var error in parsed.Errors)
            await Console.Error.WriteLineAsync($"newslint-server: {error.Message}").ConfigureAwait(false);
        if (parsed.Errors.Count > 0)
            return 2;

        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        }
        catch (Exception e) when (e is InputException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"newslint-server: {(e is InputException ? e.ToString() : e.Message)}").ConfigureAwait(false);
            return 2;
        }
    }

    static async Task<int> Run(ParseResult parsed)
    {
        Log.Logger = new LoggerConfiguration().WriteTo.Console(formatProvider: CultureInfo.InvariantCulture).CreateLogger();
        if (Environment.GetEnvironmentVariable(parsed.GetValue(SecretEnv)!) is not { Length: > 0 } secret)
            throw new InputException("--webhook-secret-env", 0, 0, $"the environment variable {parsed.GetValue(SecretEnv)} holds no secret");

        var address = new GitHubAddress(new(parsed.GetValue(Api)!), new(parsed.GetValue(GraphQl)!), new(parsed.GetValue(Site)!), Token: "");
        using var app = App(parsed, address);
        var (library, configuration) = Newsroom(parsed.GetValue(Config));
        var checker = new StoryChecker(library, configuration, new() { LeastLevel = Level.Warning });
        var server = WebhookServer.Build(new(parsed.GetValue(Listen)!, secret, parsed.GetValue(Spool)!), job => Read(job, app, checker, configuration));
        await using (server.ConfigureAwait(false))
        {
            await server.RunAsync().ConfigureAwait(false);
        }

        await Log.CloseAndFlushAsync().ConfigureAwait(false);
        return 0;
    }

    static GitHubApp App(ParseResult parsed, GitHubAddress address)
    {
        var file = parsed.GetValue(PrivateKey)!;
        try
        {
            return new(parsed.GetValue(AppId)!, File.ReadAllText(file), address, TimeProvider.System);
        }
        catch (Exception e) when (e is ArgumentException or System.Security.Cryptography.CryptographicException)
        {
            throw new InputException(file, 0, 0, "this is no private key in PEM; download one from the app's page", e);
        }
    }

    static (RuleLibrary Library, NewsroomConfiguration Configuration) Newsroom(string? file)
    {
        var library = new RuleLibrary([]);
        if (file is null)
            return (library, new());
        var text = StoryDecoder.Decode(file, File.ReadAllBytes(file)).Source.Content;
        return (library, new ConfigurationReader(file, library.Rules.ToLookup(rule => rule.Id, StringComparer.Ordinal)).Read(text));
    }

    /// <summary>The articles come from GitHub: there is no checkout. It is the head of now that is read, whichever event came last.</summary>
    static async Task Read(PullRequestJob job, GitHubApp app, StoryChecker checker, NewsroomConfiguration configuration)
    {
        var address = await app.AddressOf(job.Installation).ConfigureAwait(false);
        var bot = new PullRequestBot(address, checker, path => StoryFinder.IsStory(path) && !configuration.Excludes(path), _ => null, TimeProvider.System);
        var outcome = await bot.Run(new(job.Owner, job.Repository, job.Number, Commit: "")).ConfigureAwait(false);
        if (outcome.IsStale)
            Log.Information("{Job} has a newer commit than {Commit}", job.Key, job.Commit);
        else
            Log.Information("{Job}: {Posted} new, {Edited} brought up to date, {Withdrawn} taken back, {Requests} requests", job.Key, outcome.Posted, outcome.Edited, outcome.Withdrawn, outcome.Requests);
        foreach (var problem in outcome.Problems)
            Log.Warning("{Job}: {Problem}", job.Key, problem);
        if (outcome.IsUnfinished)
            throw new InvalidOperationException("GitHub did not take all that was to be written");
    }
}
