using System.Diagnostics;
using System.Globalization;

namespace NewsLint.Cli;

/// <summary>Shows how far a long run is, how fast it goes and what is left of it, on standard error and only while a person watches.</summary>
/// <param name="total">All there is to do, in stories or in bytes; 0 where nobody knows.</param>
sealed class Progress(long total)
{
    const int BarWidth = 24;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1), Interval = TimeSpan.FromMilliseconds(200);

    readonly bool isWatched = !Console.IsErrorRedirected && total != 1;
    readonly long start = Stopwatch.GetTimestamp();
    long lastShown;
    (int Stories, long Done)? first;

    /// <summary>So many stories of a total of stories.</summary>
    public void Show(int stories) => Show(stories, stories);

    /// <param name="stories">How many stories are done.</param>
    /// <param name="done">How much of the total that is.</param>
    public void Show(int stories, long done)
    {
        first ??= (stories - 1, 0);
        if (!isWatched || Stopwatch.GetElapsedTime(start) < Patience || (lastShown != 0 && Stopwatch.GetElapsedTime(lastShown) < Interval))
            return;

        lastShown = Stopwatch.GetTimestamp();
        Console.Error.Write($"\r{Line(stories, done, total, (stories - first.Value.Stories) / Stopwatch.GetElapsedTime(start).TotalSeconds)}\u001b[K");
    }

    public void Clear()
    {
        if (lastShown != 0)
            Console.Error.Write("\r\u001b[K");
    }

    /// <summary><c>[======      ] 25 %  2,278 stories, 1,139 a second, 6 s left</c></summary>
    /// <param name="stories">How many stories are done.</param>
    /// <param name="done">How much of the total that is.</param>
    /// <param name="total">All there is to do; 0 where nobody knows.</param>
    /// <param name="rate">Stories a second.</param>
    internal static string Line(int stories, long done, long total, double rate)
    {
        var speed = string.Create(CultureInfo.InvariantCulture, $"{stories:N0} stories, {rate:N0} a second");
        if (total == 0 || done == 0)
            return speed;

        var share = Math.Min(1.0, (double)done / total);
        var left = stories / Math.Max(rate, 0.01) * ((1 - share) / share);
        var bar = new string('=', (int)(share * BarWidth)).PadRight(BarWidth);
        return string.Create(CultureInfo.InvariantCulture, $"[{bar}] {Math.Floor(share * 100)} %  {speed}, {Duration(left)} left");
    }

    static string Duration(double seconds) => seconds switch
    {
        < 90 => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(seconds)} s"),
        < 5400 => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(seconds / 60)} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:F1} h"),
    };
}
