using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using NewsLint.Server;

namespace NewsLint.GitHub.Tests;

/// <summary>The server: who is heard, in what order pull requests are read, and what is left when it ends.</summary>
public sealed class WebhookServerTests : IDisposable
{
    const string Secret = "a webhook's secret";

    readonly string folder = Directory.CreateTempSubdirectory("newslint-server-").FullName;

    readonly HttpClient client = new();

    string Spool => Path.Combine(folder, "jobs");

    public void Dispose()
    {
        client.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    async Task<WebApplication> Start(Func<PullRequestJob, Task> run)
    {
        var server = WebhookServer.Build(new("http://127.0.0.1:0", Secret, Spool) { FirstWait = TimeSpan.FromMilliseconds(10) }, run);
        await server.StartAsync();
        return server;
    }

    static string Event(int number, string commit, string action = "synchronize") =>
        $$$"""{"action":"{{{action}}}","pull_request":{"number":{{{number}}},"head":{"sha":"{{{commit}}}"} },"repository":{"name":"articles","owner":{"login":"paper"}},"installation":{"id":9}}""";

    async Task<HttpStatusCode> Send(WebApplication server, string body, string name = "pull_request", string? signature = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{server.Urls.First()}/webhook") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-GitHub-Event", name);
        request.Headers.Add("X-Hub-Signature-256", signature ?? $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(body)))}");
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    static async Task Until(Func<bool> holds)
    {
        for (var i = 0; i < 1500 && !holds(); i++)
            await Task.Delay(10);
        holds().Should().BeTrue();
    }

    [Theory]
    [InlineData("pull_request", "synchronize", null, HttpStatusCode.Accepted)]
    [InlineData("pull_request", "labeled", null, HttpStatusCode.NoContent)]
    [InlineData("push", "synchronize", null, HttpStatusCode.NoContent)]
    [InlineData("pull_request", "synchronize", "sha256=0000000000000000000000000000000000000000000000000000000000000000", HttpStatusCode.Unauthorized)]
    [InlineData("pull_request", "synchronize", "sha1=00", HttpStatusCode.Unauthorized)]
    public async Task Only_signed_events_of_pull_requests_are_heard(string name, string action, string? signature, HttpStatusCode expected)
    {
        await using var server = await Start(_ => Task.CompletedTask);
        (await Send(server, Event(7, "c1", action), name, signature)).Should().Be(expected);
    }

    [Theory, InlineData("{}"), InlineData("no json"), InlineData("""{"action":"opened","pull_request":{"number":"x"}}""")]
    public async Task An_event_of_another_shape_is_refused(string body)
    {
        await using var server = await Start(_ => Task.CompletedTask);
        (await Send(server, body)).Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Of_one_pull_request_the_newest_commit_is_read_and_never_two_at_once()
    {
        var (done, running, most, gate) = (new List<string>(), 0, 0, new TaskCompletionSource());
        await using var server = await Start(async job =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            lock (done)
                done.Add(job.Commit);
            await gate.Task;
            Interlocked.Decrement(ref running);
        });
        await Send(server, Event(7, "c1"));
        await Until(() => done.Count == 1);
        await Send(server, Event(7, "c2"));
        await Send(server, Event(7, "c3"));
        gate.SetResult();
        await Until(() => done.Count == 2 && running == 0);

        done.Should().Equal("c1", "c3");
        most.Should().Be(1);
    }

    [Fact]
    public async Task A_full_queue_says_so()
    {
        var gate = new TaskCompletionSource();
        await using var server = await Start(_ => gate.Task);
        for (var i = 1; i <= JobQueue.MostWaiting + 2; i++)
            await Send(server, Event(i, "c"));
        (await Send(server, Event(5000, "c"))).Should().Be(HttpStatusCode.ServiceUnavailable);
        gate.SetResult();
        File.Delete(Spool);
    }

    [Fact]
    public async Task What_waits_at_the_end_is_read_after_the_next_start()
    {
        var (done, gate) = (new List<int>(), new TaskCompletionSource());
        await using (var server = await Start(job => Read(job)))
        {
            for (var i = 1; i <= 5; i++)
                await Send(server, Event(i, "c"));
            await Until(() => done.Count == 2);
            var stop = server.StopAsync();
            await Task.Delay(500); // until the host has told the queue
            gate.SetResult();
            await stop;
        }

        done.Should().HaveCount(2, "what runs is finished, what waits is kept");
        await using var next = await Start(job => Read(job));
        await Until(() => done.Count == 5);
        done.Order().Should().Equal(1, 2, 3, 4, 5);
        File.Exists(Spool).Should().BeFalse();

        async Task Read(PullRequestJob job)
        {
            lock (done)
                done.Add(job.Number);
            await gate.Task;
        }
    }

    [Fact]
    public async Task A_job_that_fails_does_not_end_the_others()
    {
        var done = new List<int>();
        await using var server = await Start(job =>
        {
            lock (done)
                done.Add(job.Number);
            throw new InvalidOperationException("out of order");
        });
        for (var i = 1; i <= 4; i++)
            await Send(server, Event(i, "c"));
        await Until(() => Distinct(done) == 4);
    }

    static int Distinct(List<int> numbers)
    {
        lock (numbers)
            return numbers.Distinct().Count();
    }

    [Fact]
    public async Task A_job_that_fails_is_tried_again()
    {
        var tries = 0;
        await using var server = await Start(_ => ++tries < 3 ? throw new InvalidOperationException("away") : Task.CompletedTask);
        await Send(server, Event(7, "c"));
        await Until(() => tries == 3);
    }

    [Fact]
    public async Task An_app_proves_itself_once_and_comments()
    {
        using var key = RSA.Create(2048);
        await using var made = await BotCase.With(FakeFile.New("a.md", BotCase.Wrong));
        made.Server.AppKey = key;
        var address = new GitHubAddress(new($"{made.Server.Address}/api/v3"), new($"{made.Server.Address}/api/graphql"), new("https://github.example"), "") { Pause = TimeSpan.FromMilliseconds(1) };
        using var app = new GitHubApp("12", key.ExportRSAPrivateKeyPem(), address, TimeProvider.System);

        (await app.AddressOf(9)).Token.Should().Be(FakeGitHub.Token);
        (await app.AddressOf(9)).Token.Should().Be(FakeGitHub.Token);
        made.Server.Log.Count(line => line.Contains("access_tokens", StringComparison.Ordinal)).Should().Be(1);

        using var stranger = RSA.Create(2048);
        using var other = new GitHubApp("12", stranger.ExportRSAPrivateKeyPem(), address, TimeProvider.System);
        var ask = () => other.AddressOf(9);
        await ask.Should().ThrowAsync<Api.GitHubException>();
    }
}
