using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Serilog;

namespace NewsLint.Server;

/// <summary>Runs jobs, several pull requests at a time, each alone; of one pull request the newest waits, older ones are forgotten.</summary>
/// <param name="run">What is done with a job.</param>
/// <param name="spool">Where jobs that could not be done before the end are kept for the next start.</param>
/// <param name="firstWait">How long after a failure a job is tried again; four times as long after the next.</param>
sealed class JobQueue(Func<PullRequestJob, Task> run, string spool, TimeSpan firstWait) : BackgroundService
{
    /// <summary>More pull requests do not wait: GitHub is told, and shows it.</summary>
    public const int MostWaiting = 1000;

    const int Workers = 2;

    /// <summary>After so many failures a job is given up; the next push begins anew.</summary>
    const int MostFailures = 4;

    /// <summary>How often jobs that wait for a better hour are looked at.</summary>
    static readonly TimeSpan LongestLook = TimeSpan.FromSeconds(5);

    TimeSpan Look => firstWait < LongestLook ? firstWait : LongestLook;

    readonly Lock door = new();
    readonly LinkedList<PullRequestJob> waiting = [];
    readonly Dictionary<string, PullRequestJob> running = new(StringComparer.Ordinal);
    readonly SemaphoreSlim news = new(0);
    bool isClosed;

    /// <summary>False where the queue is full or closing.</summary>
    public bool Add(PullRequestJob job)
    {
        lock (door)
        {
            var older = waiting.FirstOrDefault(other => other.Key == job.Key);
            if (isClosed || (older is null && waiting.Count >= MostWaiting))
                return false;
            if (older is not null)
                waiting.Remove(older);
            waiting.AddLast(job);
        }

        news.Release();
        return true;
    }

    public int Waiting
    {
        get
        {
            lock (door)
                return waiting.Count;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Restore();
        using var end = stoppingToken.Register(Keep);
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(() => Work(stoppingToken), CancellationToken.None))).ConfigureAwait(false);
        Keep();
    }

    /// <summary>Once the host stops, what runs is finished and what waits is kept.</summary>
    async Task Work(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            if (Take() is not { } job)
            {
                try
                {
                    await news.WaitAsync(Look, stopping).ConfigureAwait(false);
                }
                catch (OperationCanceledException)
                {
                    return;
                }

                continue;
            }

            try
            {
                await run(job).ConfigureAwait(false);
            }
            catch (Exception e) // One pull request must not end the reading of the others.
            {
                Log.Error("{Job} failed: {Type}: {Message}", job.Key, e.GetType().Name, e.Message);
                TryLater(job);
            }

            lock (door)
                running.Remove(job.Key);
            news.Release();
        }
    }

    /// <summary>GitHub may be away for a while; a newer commit of the same pull request makes this one needless.</summary>
    void TryLater(PullRequestJob job)
    {
        var again = job with { Failures = job.Failures + 1, NotBefore = DateTimeOffset.UtcNow + firstWait * Math.Pow(4, job.Failures) };
        lock (door)
        {
            if (again.Failures < MostFailures && waiting.All(other => other.Key != job.Key))
                waiting.AddLast(again);
        }
    }

    PullRequestJob? Take()
    {
        lock (door)
        {
            var next = waiting.FirstOrDefault(job => !running.ContainsKey(job.Key) && job.NotBefore <= DateTimeOffset.UtcNow);
            if (next is not null)
            {
                waiting.Remove(next);
                running.Add(next.Key, next);
            }

            return next;
        }
    }

    void Restore()
    {
        if (!File.Exists(spool))
            return;

        foreach (var line in File.ReadLines(spool))
        {
            if (JsonSerializer.Deserialize(line, JobJson.Default.PullRequestJob) is { } job)
                Add(job);
        }

        File.Delete(spool);
    }

    /// <summary>Once when the end begins, with what runs, and once when that is finished.</summary>
    void Keep()
    {
        lock (door)
        {
            isClosed = true;
            var left = running.Values.Concat(waiting).ToArray();
            if (left.Length == 0)
            {
                File.Delete(spool);
                return;
            }

            File.WriteAllLines($"{spool}.new", left.Select(job => JsonSerializer.Serialize(job, JobJson.Default.PullRequestJob)));
            File.Move($"{spool}.new", spool, overwrite: true);
        }
    }
}
