using System.Collections.Immutable;
using NewsLint.Workspace.Baselines;
using NewsLint.Workspace.Files;
using NewsLint.Workspace.Lines;
using NewsLint.Workspace.Reporting;

namespace NewsLint.Workspace;

/// <summary>Checks many stories, several at a time, and tells the reporters in the order of the list.</summary>
/// <param name="progress">Called after every story with how many are done.</param>
/// <param name="baseline">Findings to set aside; none for none.</param>
public sealed class CheckRun(StoryChecker checker, ImmutableArray<IReporter> reporters, Action<int> progress, Baseline? baseline = null)
{
    /// <summary>How many sittings may wait for those before them.</summary>
    static readonly int Window = 2 * Environment.ProcessorCount;

    /// <summary>Reads and checks the files.</summary>
    /// <param name="paths">Relative to the working folder.</param>
    public RunSummary Check(IReadOnlyCollection<string> paths)
    {
        if (paths.Count != 1)
            return Check(paths.Chunk(SittingSize(paths.Count)), StoryFile.Load);

        var summary = new RunSummary();
        Tell(Check([.. paths], StoryFile.Load), summary);
        return summary;
    }

    /// <summary>Reads and checks stories that come as lines; of the lines no more are held than are being checked.</summary>
    public RunSummary Check(IEnumerable<(int Number, ReadOnlyMemory<byte> Line)> lines, StoryLineReader reader) =>
        Check(lines.Chunk(StoryChecker.SittingSize), line => reader.Read(line.Number, line.Line));

    RunSummary Check<T>(IEnumerable<T[]> sittings, Func<T, StoryFile> open)
    {
        var summary = new RunSummary();
        var waiting = new Queue<Task<StoryReport[]>>();
        foreach (var sitting in sittings)
        {
            if (waiting.Count == Window)
                Tell(waiting.Dequeue().GetAwaiter().GetResult(), summary);
            waiting.Enqueue(Task.Run(() => Check(sitting, open)));
        }

        while (waiting.TryDequeue(out var next))
            Tell(next.GetAwaiter().GetResult(), summary);
        return summary;
    }

    StoryReport[] Check<T>(T[] sitting, Func<T, StoryFile> open) => [.. checker.Check(sitting.Select(open))];

    /// <summary>Few stories are shared out evenly among the cores.</summary>
    static int SittingSize(int stories) => Math.Clamp(stories / (2 * Environment.ProcessorCount), 1, StoryChecker.SittingSize);

    /// <summary>Checks one text that is already read, as from standard input.</summary>
    public RunSummary Check(string path, ReadOnlyMemory<byte> bytes)
    {
        var summary = new RunSummary();
        Tell(checker.Check(path, bytes), summary);
        return summary;
    }

    void Tell(StoryReport[] reports, RunSummary summary)
    {
        foreach (var report in reports)
            Tell(report, summary);
    }

    void Tell(StoryReport found, RunSummary summary)
    {
        var report = baseline is null || found.Problem is not null ? found : baseline.Excuse(found);
        summary.Add(report);
        foreach (var reporter in reporters)
            reporter.Add(report);
        progress(summary.Stories);
    }
}
