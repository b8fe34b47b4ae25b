using System.Globalization;
using System.Net;
using Polly;
using Polly.Retry;

namespace NewsLint.GitHub.Api;

/// <summary>Tries again what may go through later, and leaves time between writes, as GitHub's guide to rate limits asks.</summary>
sealed class Patience : DelegatingHandler
{
    const int Tries = 3;

    /// <summary>Who asks for a longer wait than this gets none, and nobody a second one: Octokit gives a request 100 seconds in all.</summary>
    static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(75);

    readonly ResiliencePipeline<HttpResponseMessage> retries;
    readonly TimeSpan pause;
    readonly TimeProvider clock;
    long lastWrite;

    /// <param name="pause">What lies at least between two writes, and is the first wait after a failure.</param>
    /// <param name="clock">What waits.</param>
    /// <param name="inner">What sends.</param>
    public Patience(TimeSpan pause, TimeProvider clock, HttpMessageHandler inner)
        : base(inner)
    {
        (this.pause, this.clock) = (pause, clock);
        retries = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = Tries - 1,
                BackoffType = DelayBackoffType.Exponential,
                Delay = pause,
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome switch
                {
                    { Exception: HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError } } => true,
                    { Exception: HttpRequestException } => IsRead(arguments.Context),
                    { Result: { } answer } => WaitOf(answer) is { } wait ? wait <= LongestWait && (arguments.AttemptNumber == 0 || wait <= pause) : IsRead(arguments.Context) && answer.StatusCode >= HttpStatusCode.InternalServerError,
                    _ => false,
                }),
                DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result is { } answer ? WaitOf(answer) : null),
            })
            .Build();
    }

    static readonly ResiliencePropertyKey<bool> Reads = new("reads");

    /// <summary>True for a request that changes nothing: one that does may have gone through though its answer was lost.</summary>
    static bool IsRead(ResilienceContext context) => context.Properties.GetValue(Reads, defaultValue: false);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isRead = request.Method == HttpMethod.Get || request.RequestUri!.AbsolutePath.EndsWith("/graphql", StringComparison.Ordinal);
        var body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(Reads, isRead);
        try
        {
            return await retries.ExecuteAsync(
                async (_, state) =>
                {
                    await WaitForTurn(state.isRead, cancellationToken).ConfigureAwait(false);
                    var answer = await base.SendAsync(Again(state.request, state.body), cancellationToken).ConfigureAwait(false);
                    await MarkHaste(answer, cancellationToken).ConfigureAwait(false);
                    return answer;
                },
                context,
                (request, body, isRead)).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>A request can be sent once only.</summary>
    static HttpRequestMessage Again(HttpRequestMessage request, byte[]? body)
    {
        var copy = new HttpRequestMessage(request.Method, request.RequestUri) { Version = request.Version };
        foreach (var header in request.Headers)
            copy.Headers.TryAddWithoutValidation(header.Key, header.Value);
        if (body is not null)
        {
            copy.Content = new ByteArrayContent(body);
            foreach (var header in request.Content!.Headers)
                copy.Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return copy;
    }

    async Task WaitForTurn(bool isRead, CancellationToken cancellationToken)
    {
        if (isRead)
            return;
        if (lastWrite != 0 && pause - clock.GetElapsedTime(lastWrite) is var rest && rest > TimeSpan.Zero)
            await Task.Delay(rest, clock, cancellationToken).ConfigureAwait(false);
        lastWrite = clock.GetTimestamp();
    }

    /// <summary>GitHub may refuse for haste without saying how long to wait: then it is a minute, sixty times the pause between writes.</summary>
    async Task MarkHaste(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        if (answer.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.UnprocessableEntity) || answer.Headers.RetryAfter is not null || HeaderOf(answer, "x-ratelimit-remaining") is "0")
            return;
        await answer.Content.LoadIntoBufferAsync(cancellationToken).ConfigureAwait(false);
        var text = await answer.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        if (GitHubException.SaysHaste(text))
            answer.Headers.RetryAfter = new(60 * pause);
    }

    /// <summary>How long a refusal for haste asks to wait; none for any other answer.</summary>
    TimeSpan? WaitOf(HttpResponseMessage answer)
    {
        if (answer.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests or HttpStatusCode.UnprocessableEntity))
            return null;
        if (answer.Headers.RetryAfter is { } after)
            return after.Delta ?? (after.Date - clock.GetUtcNow());
        if (HeaderOf(answer, "x-ratelimit-remaining") is "0" && long.TryParse(HeaderOf(answer, "x-ratelimit-reset"), NumberStyles.None, CultureInfo.InvariantCulture, out var reset))
            return DateTimeOffset.FromUnixTimeSeconds(reset) - clock.GetUtcNow() is var wait && wait > TimeSpan.Zero ? wait : pause;
        return answer.StatusCode is HttpStatusCode.TooManyRequests ? pause : null;
    }

    static string? HeaderOf(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
