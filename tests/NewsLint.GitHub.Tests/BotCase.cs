using System.Text;
using NewsLint.Workspace;

namespace NewsLint.GitHub.Tests;

/// <summary>A pull request on a fake GitHub, and the bot run on it.</summary>
sealed class BotCase : IAsyncDisposable
{
    public const string Wrong = "La mairie de Pau ouvre ses portes le 31 juin, selon le maire.\n";

    static readonly StoryChecker Checker = new(new([]), new(), new() { LeastLevel = Level.Warning });

    BotCase(FakeGitHub server) => Server = server;

    public FakeGitHub Server { get; }

    /// <summary>What the checkout has of a file; by default the same as the head.</summary>
    public Func<string, byte[]?>? Checkout { get; set; }

    public static async Task<BotCase> With(params FakeFile[] files)
    {
        var made = new BotCase(await FakeGitHub.Start());
        made.Server.Files.AddRange(files);
        return made;
    }

    public Task<PullRequestOutcome> Run(string? commit = null)
    {
        Server.Log.Clear();
        var address = new GitHubAddress(new($"{Server.Address}/api/v3"), new($"{Server.Address}/api/graphql"), new("https://github.example"), FakeGitHub.Token) { Pause = TimeSpan.FromMilliseconds(5) };
        var bot = new PullRequestBot(address, Checker, path => path.EndsWith(".md", StringComparison.Ordinal), Checkout ?? (path => Server.Files.Find(file => file.Path == path) is { } file ? Encoding.UTF8.GetBytes(file.Content) : null), TimeProvider.System);
        return bot.Run(new("paper", "articles", 7, commit ?? Server.Head));
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
