namespace NewsLint.Server;

/// <summary>How the server is run.</summary>
/// <param name="Listen">Where it listens: http://127.0.0.1:8080.</param>
/// <param name="Secret">The webhook's secret.</param>
/// <param name="Spool">Where jobs that wait at the end are kept.</param>
sealed record ServerOptions(string Listen, string Secret, string Spool)
{
    /// <summary>How long after a failure a pull request is tried again.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromMinutes(1);
}
