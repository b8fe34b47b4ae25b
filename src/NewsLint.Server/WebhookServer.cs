using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serilog;

namespace NewsLint.Server;

/// <summary>Takes GitHub's events, if they are signed, and puts the pull requests they tell of into the queue.</summary>
static class WebhookServer
{
    /// <summary>GitHub sends no larger event.</summary>
    const long LargestEvent = 25L << 20;

    /// <summary>How long what runs may take to end.</summary>
    static readonly TimeSpan LongestEnd = TimeSpan.FromMinutes(2);

    public static WebApplication Build(ServerOptions options, Func<PullRequestJob, Task> run)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(options.Listen);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = LargestEvent);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestEnd);
        var queue = new JobQueue(run, options.Spool, options.FirstWait);
        builder.Services.AddHostedService(_ => queue);
        var server = builder.Build();
        server.MapGet("/health", (RequestDelegate)(context => context.Response.WriteAsync($"{queue.Waiting} waiting\n")));
        server.MapPost("/webhook", (RequestDelegate)(context => Receive(context, options, queue)));
        return server;
    }

    static async Task Receive(HttpContext context, ServerOptions options, JobQueue queue)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        var bytes = body.ToArray();
        context.Response.StatusCode = Signature.IsRight(context.Request.Headers["X-Hub-Signature-256"], bytes, options.Secret)
            ? Accept(context.Request.Headers["X-GitHub-Event"].ToString(), bytes, queue)
            : StatusCodes.Status401Unauthorized;
    }

    static int Accept(string name, byte[] body, JobQueue queue)
    {
        if (name != "pull_request")
            return StatusCodes.Status204NoContent;

        try
        {
            if (PullRequestJob.Read(body) is not { } job)
                return StatusCodes.Status204NoContent;
            Log.Information("{Job} at {Commit} is to be read", job.Key, job.Commit);
            return queue.Add(job) ? StatusCodes.Status202Accepted : StatusCodes.Status503ServiceUnavailable;
        }
        catch (JsonException e)
        {
            Log.Warning("An event was not understood: {Message}", e.Message);
            return StatusCodes.Status400BadRequest;
        }
    }
}
