using System.Diagnostics;

namespace NewsLint.Cli;

/// <summary>Shows how far a long run is, on standard error and only while a person watches.</summary>
sealed class Progress(int total)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1), Interval = TimeSpan.FromMilliseconds(200);

    readonly bool isWatched = !Console.IsErrorRedirected && total > 1;
    readonly long start = Stopwatch.GetTimestamp();
    long lastShown;

    public void Show(int done)
    {
        if (!isWatched || Stopwatch.GetElapsedTime(start) < Patience || (lastShown != 0 && Stopwatch.GetElapsedTime(lastShown) < Interval))
            return;

        lastShown = Stopwatch.GetTimestamp();
        Console.Error.Write($"\r{done} / {total}");
    }

    public void Clear()
    {
        if (lastShown != 0)
            Console.Error.Write("\r\u001b[K");
    }
}
