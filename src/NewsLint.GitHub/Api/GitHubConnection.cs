using System.Net;
using System.Text.Json;
using Octokit;
using Octokit.Internal;

namespace NewsLint.GitHub.Api;

/// <summary>Octokit's connection with our own records, and with patience.</summary>
sealed class GitHubConnection
{
    const string Accepts = "application/vnd.github+json";

    /// <summary>A page of GitHub's lists has no more entries.</summary>
    public const int PageSize = 100;

    readonly Connection rest, graph;
    readonly Uri graphPath;

    /// <param name="address">Where GitHub is, and who asks.</param>
    /// <param name="clock">What waits.</param>
    public GitHubConnection(GitHubAddress address, TimeProvider clock)
    {
        var http = new HttpClientAdapter(() => new Patience(address.Pause, clock, new SocketsHttpHandler { AllowAutoRedirect = false }));
        rest = Connect(WithSlash(address.Api));
        graph = Connect(new(address.GraphQl.GetLeftPart(UriPartial.Authority)));
        graphPath = new(address.GraphQl.AbsolutePath, UriKind.Relative);

        Connection Connect(Uri place) => new(new("NewsLint", typeof(GitHubConnection).Assembly.GetName().Version!.ToString(3)), place, new InMemoryCredentialStore(new(address.Token, AuthenticationType.Bearer)), http, new WireSerializer());
    }

    static Uri WithSlash(Uri place) => place.AbsoluteUri.EndsWith('/') ? place : new(place.AbsoluteUri + "/");

    /// <summary>How many answers were asked for, retries left out.</summary>
    public int Requests { get; private set; }

    public int Writes { get; private set; }

    /// <exception cref="GitHubException"/>
    public async Task<T> Get<T>(string path) => (await Send(() => rest.Get<T>(new(path, UriKind.Relative), null, Accepts), isWrite: false).ConfigureAwait(false)).Body;

    /// <summary>All pages of a list, as far as some number of entries.</summary>
    /// <exception cref="GitHubException"/>
    public async Task<List<T>> GetAll<T>(string path, int most)
    {
        var all = new List<T>();
        for (var page = 1; ; page++)
        {
            var found = await Get<IReadOnlyList<T>>($"{path}?per_page={PageSize}&page={page}").ConfigureAwait(false);
            all.AddRange(found);
            if (found.Count < PageSize || all.Count >= most)
                return all;
        }
    }

    /// <summary>A file's bytes.</summary>
    /// <exception cref="GitHubException"/>
    public async Task<byte[]> GetBytes(string path)
    {
        var answer = await Send(() => rest.GetRaw(new(path, UriKind.Relative), new Dictionary<string, string>(StringComparer.Ordinal)), isWrite: false).ConfigureAwait(false);
        return answer.Body ?? [];
    }

    /// <exception cref="GitHubException"/>
    public async Task<T> Post<T>(string path, object body) => (await Send(() => rest.Post<T>(new(path, UriKind.Relative), body, Accepts, "application/json"), isWrite: true).ConfigureAwait(false)).Body;

    /// <exception cref="GitHubException"/>
    public Task Patch<T>(string path, object body) => Send(() => rest.Patch<T>(new(path, UriKind.Relative), body, Accepts), isWrite: true);

    /// <exception cref="GitHubException"/>
    public Task Delete(string path) => Send(() => rest.Delete(new Uri(path, UriKind.Relative)), isWrite: true);

    /// <exception cref="GitHubException"/>
    public async Task<Wire.GraphData?> Ask(string query, Wire.Variables variables, bool isWrite = false)
    {
        var answer = (await Send(() => graph.Post<Wire.GraphResponse>(graphPath, new Wire.GraphRequest(query, variables), Accepts, "application/json"), isWrite).ConfigureAwait(false)).Body;
        if (answer.Errors is [var error, ..])
            throw new GitHubException(error.Message ?? "GraphQL refused", error.Type is "FORBIDDEN" or "INSUFFICIENT_SCOPES" ? HttpStatusCode.Forbidden : HttpStatusCode.UnprocessableEntity);
        return answer.Data;
    }

    async Task<T> Send<T>(Func<Task<T>> send, bool isWrite)
    {
        Requests++;
        Writes += isWrite ? 1 : 0;
        try
        {
            return await send().ConfigureAwait(false);
        }
        catch (ApiException e)
        {
            throw new GitHubException(MessageOf(e), e.StatusCode, e);
        }
        catch (HttpRequestException e)
        {
            throw new GitHubException($"GitHub cannot be reached: {e.Message}", null, e);
        }
        catch (JsonException e)
        {
            throw new GitHubException("GitHub gave an answer that is not what its documentation says", null, e);
        }
        catch (OperationCanceledException e)
        {
            throw new GitHubException("GitHub did not answer in time", null, e);
        }
    }

    /// <summary>GitHub's own words, without anything of the request.</summary>
    static string MessageOf(ApiException e)
    {
        try
        {
            using var answer = JsonDocument.Parse(e.HttpResponse?.Body as string ?? "{}");
            var abuse = answer.RootElement.TryGetProperty("errors", out var errors) && errors.ToString().Contains("\"abuse\"", StringComparison.Ordinal) ? " \"abuse\"" : "";
            return answer.RootElement.TryGetProperty("message", out var message) ? $"{message}{abuse} ({(int)e.StatusCode})" : $"{(int)e.StatusCode}";
        }
        catch (JsonException)
        {
            return $"{(int)e.StatusCode}";
        }
    }
}
