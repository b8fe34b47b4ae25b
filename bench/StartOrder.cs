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
    const string Compiled = "__managedcode";

    /// <summary>Stories of a language, spread over the press: a method that a story runs and none of these lies apart.</summary>
    const int Stories = 20;

    /// <param name="corpora">The folder of the corpora.</param>
    /// <param name="newslint">The native executable.</param>
    /// <param name="symbols">Its symbols, which publishing leaves where it linked; not beside the executable, where Valgrind would stumble over them.</param>
    /// <param name="order">The file to write.</param>
    public static int Write(string corpora, string newslint, string symbols, string order)
    {
        if (BuildOf(symbols) != BuildOf(newslint))
            throw new InvalidOperationException($"{symbols} has the symbols of another build than {newslint}");
        var methods = MethodsOf(symbols);

        var runs = Of(corpora, "fr").Concat(Of(corpora, "en")).AsParallel().AsOrdered().Select(story => Entered(newslint, story, methods)).ToList();
        var names = runs.SelectMany(run => run).CountBy(name => name.Key, StringComparer.Ordinal).OrderByDescending(name => name.Value).ToList();
        File.WriteAllLines(order, names.Select(name => name.Key));
        Console.WriteLine($"{names.Count} methods of {runs.Count} runs, {names.Count(name => name.Value == runs.Count)} in each");
        return 0;
    }

    static IEnumerable<CorpusStory> Of(string corpora, string language)
    {
        var all = Corpus.Read(corpora, language).Where(story => story.Text.Length is > 1000 and < 6000).ToList();
        return Enumerable.Range(0, Stories).Select(number => all[number * all.Count / Stories]);
    }

    /// <summary>The note that the linker leaves in both.</summary>
    static string BuildOf(string executable) => Lines("objdump", ["--full-contents", "--section=.note.gnu.build-id", executable]).Last();

    /// <summary>Where each method begins, and its name.</summary>
    static SortedList<ulong, string> MethodsOf(string symbols)
    {
        var methods = new SortedList<ulong, string>();
        foreach (var fields in Lines("nm", ["--format=sysv", "--numeric-sort", "--defined-only", symbols]).Select(line => line.Split('|')).Where(fields => fields.Length == 7))
        {
            var place = ulong.Parse(fields[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (fields[^1] == Compiled && fields[3].Trim() == "FUNC")
                methods.TryAdd(place, fields[0].Trim());
        }

        return methods;
    }

    /// <summary>The methods that one run enters, in their order.</summary>
    static OrderedDictionary<string, int> Entered(string newslint, CorpusStory story, SortedList<ulong, string> methods)
    {
        var folder = Directory.CreateTempSubdirectory("newslint-start-").FullName;
        try
        {
            var (path, log) = (Path.Combine(folder, "story.txt"), Path.Combine(folder, "log"));
            File.WriteAllText(path, story.Text);
            _ = Lines("valgrind", ["--tool=lackey", "--basic-counts=no", "--trace-superblocks=yes", "--vex-guest-chase=no", $"--log-file={log}", newslint, "check", path, "--fail-on", "never"]).Count();
            return Methods(File.ReadLines(log), methods);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static OrderedDictionary<string, int> Methods(IEnumerable<string> log, SortedList<ulong, string> methods)
    {
        var (entered, seen, places) = (new OrderedDictionary<string, int>(StringComparer.Ordinal), new HashSet<ulong>(), methods.Keys);
        foreach (var line in log.Where(line => line.StartsWith("SB ", StringComparison.Ordinal)))
        {
            var place = ulong.Parse(line.AsSpan(3), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (place >= places[0] && place <= places[^1] && seen.Add(place))
                entered.TryAdd(methods.Values[LastUpTo(places, place)], 0);
        }

        return entered;
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
