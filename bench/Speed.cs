using System.Diagnostics;
using System.Globalization;
using NewsLint.Rules.Pages;
using NewsLint.Workspace;
using NewsLint.Workspace.Formats;

namespace NewsLint.Bench;

/// <summary>Speed: whole processes beside the peers that are installed, growth with length, and what a thousand more pages cost.</summary>
static class Speed
{
    const int Stories = 1000;

    /// <param name="corpora">The folder of the corpora.</param>
    /// <param name="newslint">The native executable.</param>
    /// <param name="runs">How often each command is run; medians are compared.</param>
    public static int Measure(string corpora, string newslint, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("newslint-speed-").FullName;
        try
        {
            var stories = Corpus.Read(corpora, "fr").Take(Stories).ToList();
            for (var i = 0; i < stories.Count; i++)
                File.WriteAllText(Path.Combine(folder, $"{i:D4}.txt"), stories[i].Text);
            var story = Path.Combine(folder, "0000.txt");
            var all = Path.Combine(folder, "all.text");
            File.WriteAllText(all, string.Concat(stories.Select(one => one.Text)));

            var plain = Path.Combine(folder, $"{stories.FindIndex(one => one.Text.Length is > 1000 and < 3000 && !one.Text.Any(char.IsAsciiDigit)):D4}.txt");
            Beside("One story, whole process (wall time)", runs, run => run.Wall, Commands(newslint, story, story));
            Beside("One story of 1 to 3 kB without a figure, whole process (wall time)", runs, run => run.Wall, Commands(newslint, plain, plain));
            Beside($"{stories.Count} stories (CPU time)", Math.Max(2, runs / 5), run => run.Cpu, Commands(newslint, folder, all));
            Growth(newslint, folder, stories[0].Text, runs);
            Pages(stories);
            Threads(newslint, folder, runs);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    static IEnumerable<(string Name, string Program, string[] Arguments)> Commands(string newslint, string path, string text)
    {
        yield return ("newslint", newslint, ["check", path, "--fail-on", "never"]);
        yield return ("hunspell -l (French)", "hunspell", ["-l", "-d", "fr", text]);
        yield return ("grammalecte-cli", "grammalecte-cli", ["-f", text]);
        if (Environment.GetEnvironmentVariable("HARPER_SCRIPT") is { Length: > 0 } script)
            yield return ("harper.js", "node", [script, text]);
    }

    /// <summary>The programs in turn, since the machine is faster in one minute than in the next; what it takes to start <c>true</c> in the same way is taken off.</summary>
    static void Beside(string title, int runs, Func<ProcessRun, double> figure, IEnumerable<(string Name, string Program, string[] Arguments)> commands)
    {
        Console.WriteLine($"\n{title}\n");
        Console.WriteLine("| program | ratio to newslint (median) | spread | peak memory, ratio |");
        Console.WriteLine("|---|---:|---:|---:|");
        var installed = commands.Where(command => ProcessRun.Of(command.Program, command.Arguments) is not null).ToList();
        var measured = Enumerable.Range(0, runs).Select(_ => (Idle: ProcessRun.Of("true", [])!, Runs: installed.ConvertAll(command => ProcessRun.Of(command.Program, command.Arguments)!))).ToList();
        var own = default((double Figure, double Memory)?);
        for (var i = 0; i < installed.Count; i++)
        {
            var figures = measured.Select(round => figure(round.Runs[i]) - figure(round.Idle)).Order().ToList();
            var memory = measured.Max(round => round.Runs[i].Memory);
            own ??= (Median(figures), memory);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {installed[i].Name} | {Median(figures) / own.Value.Figure:F1} | {figures[0] / own.Value.Figure:F1} – {figures[^1] / own.Value.Figure:F1} | {memory / own.Value.Memory:F1} |"));
        }
    }

    static double Median(List<double> ordered) => ordered[ordered.Count / 2];

    static void Growth(string newslint, string folder, string text, int runs)
    {
        Console.WriteLine("\nTime per kilobyte as a story grows, ratio to 100 kB (a run over the story alone taken off)\n");
        var path = Path.Combine(folder, "growth.md");
        File.WriteAllText(path, text);
        var start = Wall();
        var perKilobyte = new Dictionary<int, double>();
        foreach (var kilobytes in (int[])[100, 300, 1000, 3000])
        {
            var paragraphs = Enumerable.Range(0, kilobytes * 1000 / text.Length + 1).Select(number => $"{number} {text}");
            File.WriteAllText(path, string.Join("\n\n", paragraphs));
            perKilobyte[kilobytes] = Math.Max(0, Wall() - start) / kilobytes;
        }

        Console.WriteLine(string.Join("  ", perKilobyte.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} kB: {pair.Value / perKilobyte[100]:F2}"))));

        double Wall() => Median([.. Enumerable.Range(0, runs).Select(_ => ProcessRun.Of(newslint, ["check", path, "--fail-on", "never", "--format", "github"])!.Wall).Order()]);
    }

    /// <summary>The shipped pages, and the same with a thousand pages of three phrases more, over the same stories.</summary>
    static void Pages(List<CorpusStory> stories)
    {
        var shipped = new RuleLibrary([]).Pages.ToList();
        var more = Enumerable.Range(0, 1000).Select(number => PageReader.Read(
            $"rules/fr/house/page-{number}.md",
            $"---\nmessage: x\nphrases: [mot{number} du{number}, la phrase{number} que voici, encore{number}]\n---\n# T\n\n## Flagged\n\n- [|encore{number}|]\n- [|encore{number}|] b\n\n## Fine\n\n- c\n- d\n",
            _ => null));
        var (few, many) = (PackWriter.Write(shipped), PackWriter.Write(shipped.Concat(more)));
        var reader = new StoryReader(new(), published: null, language: "fr");
        var articles = stories.Take(300).Select(story => reader.Read(new("a.txt", story.Text), configuredLanguage: null)).ToList();

        double Check(byte[] pack)
        {
            var book = new PageBook(pack);
            var started = Stopwatch.GetTimestamp();
            book.Check([.. articles.Select(article => new LintLog(article, _ => true))]);
            return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        double Load(byte[] pack)
        {
            var started = Stopwatch.GetTimestamp();
            for (var i = 0; i < 100; i++)
                _ = new PageBook((byte[])pack.Clone());
            return Stopwatch.GetElapsedTime(started).TotalMilliseconds / 100;
        }

        for (var i = 0; i < 5; i++)
            _ = Check(few) + Check(many) + Load(few) + Load(many);
        var ratios = Enumerable.Range(0, 15).Select(_ => Check(many) / Check(few)).Order().ToList();
        var load = Enumerable.Range(0, 15).Select(_ => Load(many) - Load(few)).Order().ToList();
        Console.WriteLine("\nA thousand more phrase pages\n");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"checking: {Median(ratios):F2} times ({ratios[0]:F2} – {ratios[^1]:F2}); loading the pack: {1000 * Median(load):F0} µs more; pack {few.Length / 1024} kB → {many.Length / 1024} kB"));
    }

    static void Threads(string newslint, string folder, int runs)
    {
        Environment.SetEnvironmentVariable("DOTNET_PROCESSOR_COUNT", null);
        var two = Median([.. Enumerable.Range(0, runs).Select(_ => ProcessRun.Of(newslint, ["check", folder, "--fail-on", "never"])!.Wall).Order()]);
        var one = Median([.. Enumerable.Range(0, runs).Select(_ => ProcessRun.Of("taskset", ["-c", "0", newslint, "check", folder, "--fail-on", "never"])!.Wall).Order()]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nOne core against all: {one / two:F2} times the wall time"));
    }
}
