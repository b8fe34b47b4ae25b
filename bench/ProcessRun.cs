using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace NewsLint.Bench;

/// <summary>One run of a whole process, as GNU time sees it: seconds and kilobytes.</summary>
sealed record ProcessRun(double Wall, double Cpu, double Memory)
{
    /// <summary>Runs a command; null where it is not installed.</summary>
    public static ProcessRun? Of(string program, IReadOnlyList<string> arguments)
    {
        var report = Path.GetTempFileName();
        var start = new ProcessStartInfo("time", ["-f", "%U %S %M", "-o", report, "-q", program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            var started = Stopwatch.GetTimestamp();
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var wall = Stopwatch.GetElapsedTime(started).TotalSeconds;
            var figures = File.ReadAllText(report).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
            return process.ExitCode is 127 or 126 || figures.Length < 3 ? null : new(
                wall,
                double.Parse(figures[^3], CultureInfo.InvariantCulture) + double.Parse(figures[^2], CultureInfo.InvariantCulture),
                double.Parse(figures[^1], CultureInfo.InvariantCulture));
        }
        catch (Win32Exception)
        {
            return null;
        }
        finally
        {
            File.Delete(report);
        }
    }
}
