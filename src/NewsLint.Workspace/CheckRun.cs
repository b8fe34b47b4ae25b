using System.Collections.Immutable;
using NewsLint.Rules;
using NewsLint.Workspace.Baselines;
using NewsLint.Workspace.Reporting;

namespace NewsLint.Workspace;

/// <summary>Checks many stories, several at a time, and tells the reporters in the order of the list.</summary>
/// <param name="progress">Called after every story with how many are done.</param>
/// <param name="baseline">Findings to set aside; none for none.</param>
public sealed class CheckRun(StoryChecker checker, ImmutableArray<IReporter> reporters, Action<int> progress, Baseline? baseline = null)
{
    /// <summary>A larger file is no story; reading it whole would only be slow.</summary>
    const long LargestStory = 64L << 20;

    /// <summary>How many stories may wait for those before them.</summary>
    const int Window = 64;

    /// <summary>Reads and checks the files.</summary>
    /// <param name="paths">Relative to the working folder.</param>
    public RunSummary Check(IEnumerable<string> paths)
    {
        var summary = new RunSummary();
        var waiting = new Queue<Task<StoryReport>>();
        foreach (var path in paths)
        {
            if (waiting.Count == Window)
                Tell(waiting.Dequeue().GetAwaiter().GetResult(), summary);
            waiting.Enqueue(Task.Run(() => CheckFile(path)));
        }

        while (waiting.TryDequeue(out var next))
            Tell(next.GetAwaiter().GetResult(), summary);
        return summary;
    }

    /// <summary>Checks one text that is already read, as from standard input.</summary>
    public RunSummary Check(string path, ReadOnlySpan<byte> bytes)
    {
        var summary = new RunSummary();
        Tell(checker.Check(path, bytes), summary);
        return summary;
    }

    StoryReport CheckFile(string path)
    {
        try
        {
            // A file of no length is empty, or a pipe or device, which must not be waited for.
            if (new FileInfo(path) is { Length: 0, Attributes: var attributes } && !attributes.HasFlag(FileAttributes.Directory))
                return checker.Check(path, []);
            if (new FileInfo(path).Length > LargestStory)
                return new(path, new(path, 0, 0, $"the file is larger than {LargestStory >> 20} MB, so it is no story; split it"));
            return checker.Check(path, File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(path, new(path, 0, 0, $"the file cannot be read: {Sentence(e.Message)}", e));
        }
    }

    static string Sentence(string message) => message.ReplaceLineEndings(" ").TrimEnd('.');

    void Tell(StoryReport found, RunSummary summary)
    {
        var report = baseline is null || found.Problem is not null ? found : baseline.Excuse(found);
        summary.Add(report);
        foreach (var reporter in reporters)
            reporter.Add(report);
        progress(summary.Stories);
    }
}
