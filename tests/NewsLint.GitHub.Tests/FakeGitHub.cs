using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NewsLint.GitHub.Tests;

/// <summary>A GitHub Enterprise server with one repository and one pull request, which keeps what is written to it and refuses what the real one refuses.</summary>
sealed class FakeGitHub : IAsyncDisposable
{
    public const string Bot = "newslint[bot]", Token = "secret-token";

    /// <summary>The names of comments have outgrown 32 bits.</summary>
    const long Large = 3_000_000_000;

    readonly WebApplication host;
    long ids = 100;

    FakeGitHub(WebApplication host) => this.host = host;

    /// <summary>The pull request's files at its head, with what the diff shows of them.</summary>
    public List<FakeFile> Files { get; } = [];

    public List<FakeThread> Threads { get; } = [];

    public List<FakeComment> Comments { get; } = [];

    public List<JsonObject> CheckRuns { get; } = [];

    /// <summary>Method and path of all requests.</summary>
    public List<string> Log { get; } = [];

    public IEnumerable<string> Writes => Log.Where(line => !line.StartsWith("GET", StringComparison.Ordinal) && !line.EndsWith("/api/graphql", StringComparison.Ordinal));

    public string Head { get; set; } = new('a', 40);

    public bool IsReadOnly { get; set; }

    public bool MayCheck { get; set; } = true;

    public bool IsWindows1252 { get; set; }

    /// <summary>Answers that come before the real ones: for each the status, its headers, its body.</summary>
    public Queue<(Func<string, bool> Matches, int Status, Dictionary<string, string> Headers, string Body)> Refusals { get; } = new();

    /// <summary>Lines on which a comment is refused though the diff shows them.</summary>
    public HashSet<int> RefusedLines { get; } = [];

    /// <summary>Run before a request is answered.</summary>
    public Action<string>? Before { get; set; }

    public string Address => host.Urls.First();

    public static async Task<FakeGitHub> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var host = builder.Build();
        var fake = new FakeGitHub(host);
        host.Run(fake.Answer);
        await host.StartAsync();
        return fake;
    }

    public async ValueTask DisposeAsync() => await host.DisposeAsync();

    async Task Answer(HttpContext context)
    {
        var (method, path) = (context.Request.Method, context.Request.Path.Value!);
        var line = $"{method} {path}";
        lock (Log)
            Log.Add(line);
        Before?.Invoke(line);
        var body = await new StreamReader(context.Request.Body).ReadToEndAsync();
        if (path == "/api/v3/app/installations/9/access_tokens")
            await GiveToken(context);
        else if (context.Request.Headers.Authorization != $"Bearer {Token}")
            await Send(context, 401, new JsonObject { ["message"] = "Bad credentials" });
        else if (Refusals.TryPeek(out var refusal) && refusal.Matches(line))
            await Refuse(context);
        else
            await Route(context, method, path, body.Length == 0 ? null : JsonNode.Parse(body)!.AsObject());
    }

    /// <summary>The key of the app that is installed.</summary>
    public RSA? AppKey { get; set; }

    Task GiveToken(HttpContext context)
    {
        var parts = context.Request.Headers.Authorization.ToString()["Bearer ".Length..].Split('.');
        var isRight = AppKey is not null && AppKey.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return isRight
            ? Send(context, 201, new JsonObject { ["token"] = Token, ["expires_at"] = DateTimeOffset.UtcNow.AddHours(1).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) })
            : Send(context, 401, new JsonObject { ["message"] = "A JSON web token could not be decoded" });
    }

    async Task Refuse(HttpContext context)
    {
        var (_, status, headers, body) = Refusals.Dequeue();
        foreach (var (name, value) in headers)
            context.Response.Headers[name] = value;
        await Send(context, status, JsonNode.Parse(body)!);
    }

    Task Route(HttpContext context, string method, string path, JsonObject? body)
    {
        const string repository = "/api/v3/repos/paper/articles";
        var rest = path.StartsWith(repository, StringComparison.Ordinal) ? path[repository.Length..] : path;
        var isWrite = method != "GET" && rest != "/api/graphql";
        if (isWrite && (IsReadOnly || (!MayCheck && rest.StartsWith("/check-runs", StringComparison.Ordinal))))
            return Send(context, 403, new JsonObject { ["message"] = "Resource not accessible by integration" });
        return (method, rest) switch
        {
            ("GET", "/pulls") => Send(context, 200, new JsonArray(PullRequest())),
            ("GET", "/pulls/7") => Send(context, 200, PullRequest()),
            ("GET", "/pulls/7/files") => Send(context, 200, FilesPage(context)),
            ("GET", _) when rest.StartsWith("/contents/", StringComparison.Ordinal) => Content(context, Uri.UnescapeDataString(rest["/contents/".Length..])),
            ("POST", "/pulls/7/reviews") => Review(context, body!),
            ("PATCH", _) when rest.StartsWith("/pulls/comments/", StringComparison.Ordinal) => EditComment(context, IdOf(rest), body!),
            ("DELETE", _) when rest.StartsWith("/pulls/comments/", StringComparison.Ordinal) => DeleteComment(context, IdOf(rest)),
            ("POST", "/issues/7/comments") => AddComment(context, body!),
            ("PATCH", _) when rest.StartsWith("/issues/comments/", StringComparison.Ordinal) => EditSummary(context, IdOf(rest), body!),
            ("POST", "/check-runs") => AddCheckRun(context, body!),
            ("PATCH", _) when rest.StartsWith("/check-runs/", StringComparison.Ordinal) => AppendCheckRun(context, IdOf(rest), body!),
            ("POST", "/api/graphql") => GraphQl(context, body!),
            _ => Send(context, 404, new JsonObject { ["message"] = "Not Found" }),
        };
    }

    static long IdOf(string path) => long.Parse(path[(path.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture);

    static Task Send(HttpContext context, int status, JsonNode body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(body.ToJsonString());
    }

    JsonObject PullRequest() => new()
    {
        ["number"] = 7,
        ["state"] = "open",
        ["draft"] = false,
        ["head"] = new JsonObject { ["sha"] = Head, ["ref"] = "draft", ["repo"] = new JsonObject { ["full_name"] = "paper/articles" } },
        ["base"] = new JsonObject { ["sha"] = new string('b', 40), ["ref"] = "main", ["repo"] = new JsonObject { ["full_name"] = "paper/articles" } },
        ["user"] = new JsonObject { ["login"] = "editor" },
    };

    JsonArray FilesPage(HttpContext context)
    {
        var page = int.Parse(context.Request.Query["page"].FirstOrDefault() ?? "1", CultureInfo.InvariantCulture);
        return [.. Files.Skip((page - 1) * 100).Take(100).Select(file => file.ToJson())];
    }

    Task Content(HttpContext context, string path)
    {
        if (Files.Find(file => file.Path == path) is not { } file)
            return Send(context, 404, new JsonObject { ["message"] = "Not Found" });
        context.Response.ContentType = "application/vnd.github.v3.raw; charset=utf-8";
        return context.Response.Body.WriteAsync((IsWindows1252 ? Encoding.Latin1 : Encoding.UTF8).GetBytes(file.Content)).AsTask();
    }

    Task Review(HttpContext context, JsonObject body)
    {
        if (Shape.Problem(body, Shape.Review) is { } problem)
            return Invalid(context, problem);
        var comments = body["comments"]!.AsArray().Select(comment => comment!.AsObject()).ToArray();
        if (body["commit_id"]!.GetValue<string>() != Head || Array.Exists(comments, comment => !IsPlaced(comment)))
            return Invalid(context, "Line could not be resolved");
        foreach (var comment in comments)
            Threads.Add(new($"T{++ids}", Large + ++ids, comment["path"]!.GetValue<string>(), comment["line"]!.GetValue<int>(), comment["body"]!.GetValue<string>(), Bot));
        return Send(context, 200, new JsonObject { ["id"] = ++ids });
    }

    static Task Invalid(HttpContext context, string message) => Send(context, 422, new JsonObject { ["message"] = "Unprocessable Entity", ["errors"] = new JsonArray(message) });

    bool IsPlaced(JsonObject comment)
    {
        var (line, start) = (comment["line"]!.GetValue<int>(), comment["start_line"]?.GetValue<int>());
        return comment["body"]!.GetValue<string>().Length <= 65_536 && !RefusedLines.Contains(line) && start != line
            && Files.Find(file => file.Path == comment["path"]!.GetValue<string>()) is { } file && file.Shows(start ?? line, line);
    }

    Task EditComment(HttpContext context, long id, JsonObject body) => Change(context, Threads.Find(thread => thread.CommentId == id && thread.Author == Bot), thread => thread.Body = TextOf(body));

    Task EditSummary(HttpContext context, long id, JsonObject body) => Change(context, Comments.Find(comment => comment.Id == id && comment.Author == Bot), comment => comment.Body = TextOf(body));

    static string TextOf(JsonObject body) => Shape.Problem(body, Shape.Text) is null ? body["body"]!.GetValue<string>() : throw new InvalidOperationException("no body");

    static Task Change<T>(HttpContext context, T? found, Action<T> change)
        where T : class
    {
        if (found is null)
            return Send(context, 404, new JsonObject { ["message"] = "Not Found" });
        change(found);
        return Send(context, 200, new JsonObject { ["id"] = 1 });
    }

    Task DeleteComment(HttpContext context, long id)
    {
        context.Response.StatusCode = Threads.RemoveAll(thread => thread.CommentId == id && thread.Author == Bot) > 0 ? 204 : 404;
        return Task.CompletedTask;
    }

    Task AddComment(HttpContext context, JsonObject body)
    {
        if (TextOf(body) is not { Length: <= 65_536 } text)
            return Invalid(context, "Body is too long");
        Comments.Add(new(++ids, text, Bot));
        return Send(context, 201, new JsonObject { ["id"] = ids });
    }

    Task AddCheckRun(HttpContext context, JsonObject body)
    {
        if (Shape.Problem(body, Shape.CheckRun) is { } problem || (problem = OutputProblem(body)) is not null)
            return Invalid(context, problem);
        body["id"] = ++ids;
        CheckRuns.Add(body);
        return Send(context, 201, new JsonObject { ["id"] = ids });
    }

    Task AppendCheckRun(HttpContext context, long id, JsonObject body)
    {
        if (OutputProblem(body) is { } problem || CheckRuns.Find(run => run["id"]!.GetValue<long>() == id) is not { } run)
            return Invalid(context, "no such run, or a wrong one");
        foreach (var annotation in body["output"]!["annotations"]!.AsArray())
            run["output"]!["annotations"]!.AsArray().Add(annotation!.DeepClone());
        return Send(context, 200, new JsonObject { ["id"] = id });
    }

    static string? OutputProblem(JsonObject body)
    {
        var annotations = body["output"]!["annotations"]!.AsArray();
        return annotations.Count > 50 ? "too many annotations" : annotations.Select(annotation => Shape.Problem(annotation!.AsObject(), Shape.Annotation)).FirstOrDefault(problem => problem is not null);
    }

    Task GraphQl(HttpContext context, JsonObject body)
    {
        if (body["query"]!.GetValue<string>().StartsWith("mutation", StringComparison.Ordinal))
            return Resolve(context, body["variables"]!["id"]!.GetValue<string>());

        if (body["query"]!.GetValue<string>().Contains("checkSuites", StringComparison.Ordinal) && !MayCheck)
            return Send(context, 200, new JsonObject { ["data"] = null, ["errors"] = new JsonArray(new JsonObject { ["type"] = "FORBIDDEN", ["message"] = "Resource not accessible by personal access token" }) });

        var (after, most) = (int.Parse(body["variables"]!["threadsAfter"]?.GetValue<string>() ?? "0", CultureInfo.InvariantCulture), 100);
        var threads = Threads.Skip(after).Take(most).Select(thread => (JsonNode)thread.ToJson()).ToArray();
        return Send(context, 200, new JsonObject
        {
            ["data"] = new JsonObject
            {
                ["repository"] = new JsonObject
                {
                    ["pullRequest"] = new JsonObject
                    {
                        ["reviewThreads"] = new JsonObject { ["pageInfo"] = Page(after + threads.Length, Threads.Count), ["nodes"] = new JsonArray(threads) },
                        ["comments"] = new JsonObject { ["pageInfo"] = Page(0, 0), ["nodes"] = new JsonArray([.. Comments.Select(comment => (JsonNode)comment.ToJson())]) },
                        ["commits"] = new JsonObject { ["nodes"] = new JsonArray(new JsonObject { ["commit"] = new JsonObject { ["oid"] = Head, ["checkSuites"] = new JsonObject { ["nodes"] = new JsonArray(new JsonObject { ["checkRuns"] = new JsonObject { ["nodes"] = new JsonArray([.. CheckRuns.Where(run => run["head_sha"]!.GetValue<string>() == Head).Select(run => (JsonNode)new JsonObject { ["databaseId"] = run["id"]!.GetValue<long>(), ["externalId"] = run["external_id"]!.GetValue<string>() })]) } }) } } }) },
                    },
                },
            },
        });
    }

    static JsonObject Page(int seen, int all) => new() { ["hasNextPage"] = seen < all, ["endCursor"] = seen.ToString(CultureInfo.InvariantCulture) };

    /// <summary>A token that may comment may not close conversations.</summary>
    static Task Resolve(HttpContext context, string id) =>
        Send(context, 200, new JsonObject { ["data"] = null, ["errors"] = new JsonArray(new JsonObject { ["type"] = "FORBIDDEN", ["message"] = $"Resource not accessible: {id}" }) });
}
