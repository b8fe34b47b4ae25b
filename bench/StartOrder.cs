using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace NewsLint.Bench;

/// <summary>
/// Which methods a first story runs, in their order: the compiler lays them side by side (<c>IlcOrderFile</c>), so that a start touches some 300 pages of code instead of 900.
/// Seen with Valgrind, which names each run of instructions as it is entered, and nm.
/// </summary>
static class StartOrder
{
    /// <summary>Less than the collector of .NET reserves by itself, and than Valgrind can give.</summary>
    const string Heap = "0x8000000";

    /// <summary>The section of compiled methods; the runtime's own lie elsewhere, in the linker's order.</summary>
    const string Methods = "__managedcode";

    /// <param name="newslint">The native executable.</param>
    /// <param name="symbols">Its symbols, which publishing leaves where it linked; not beside the executable, where Valgrind would stumble over them.</param>
    /// <param name="stories">A folder of stories; each is a run.</param>
    /// <param name="order">The file to write.</param>
    public static int Write(string newslint, string symbols, string stories, string order)
    {
        var methods = MethodsOf(symbols);
        if (methods.Count == 0)
            throw new InvalidOperationException($"{symbols} names no methods");

        var runs = Directory.EnumerateFiles(stories, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(story => Entered(newslint, story, methods)).ToList();
        var names = runs.SelectMany(run => run).CountBy(name => name.Key, StringComparer.Ordinal).OrderByDescending(name => name.Value).Select(name => name.Key).ToList();
        File.WriteAllLines(order, names);
        Console.WriteLine($"{names.Count} methods of {runs.Count} runs, {runs[0].Count(name => runs.TrueForAll(run => run.ContainsKey(name.Key)))} in each");
        return 0;
    }

    /// <summary>Where each method begins, and its name; after the last of them, a place without one.</summary>
    static SortedList<ulong, string> MethodsOf(string symbols)
    {
        var methods = new SortedList<ulong, string>();
        foreach (var fields in Lines("nm", ["--format=sysv", "--numeric-sort", "--defined-only", symbols]).Select(line => line.Split('|')).Where(fields => fields.Length == 7))
        {
            var place = ulong.Parse(fields[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (fields[^1] == Methods && fields[3].Trim() == "FUNC")
                methods.TryAdd(place, fields[0].Trim());
        }

        return methods;
    }

    /// <summary>The methods that one run enters, in their order.</summary>
    static OrderedDictionary<string, int> Entered(string newslint, string story, SortedList<ulong, string> methods)
    {
        var log = Path.GetTempFileName();
        try
        {
            _ = Lines("valgrind", ["--tool=lackey", "--basic-counts=no", "--trace-superblocks=yes", "--vex-guest-chase=no", $"--log-file={log}", newslint, "check", story, "--fail-on", "never"]).Count();
            var (entered, seen, places) = (new OrderedDictionary<string, int>(StringComparer.Ordinal), new HashSet<ulong>(), methods.Keys);
            foreach (var line in File.ReadLines(log).Where(line => line.StartsWith("SB ", StringComparison.Ordinal)))
            {
                var place = ulong.Parse(line.AsSpan(3), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                if (place >= places[0] && place <= places[^1] && seen.Add(place))
                    entered.TryAdd(methods.Values[LastUpTo(places, place)], 0);
            }

            return entered;
        }
        finally
        {
            File.Delete(log);
        }
    }

    static int LastUpTo(IList<ulong> places, ulong place)
    {
        var (low, high) = (0, places.Count);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle] <= place ? (middle, high) : (low, middle);
        }

        return low;
    }

    static IEnumerable<string> Lines(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = Heap;
        using var process = Open(start);
        while (process.StandardOutput.ReadLine() is { } line)
            yield return line;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: exit code {process.ExitCode}");
    }

    static Process Open(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException($"{start.FileName} is not installed", e);
        }
    }
}
