using System.CommandLine;
using NewsLint.Rules;
using NewsLint.Workspace;
using NewsLint.Workspace.Baselines;
using NewsLint.Workspace.Files;
using NewsLint.Workspace.Reporting;

namespace NewsLint.Cli.Commands;

/// <summary><c>newslint baseline</c>: records today's findings, so that an archive hears only of new ones.</summary>
static class BaselineCommand
{
    static readonly Argument<string[]> Paths = new("paths") { Description = "Files, folders and globs; by default the current folder.", Arity = ArgumentArity.ZeroOrMore };

    static readonly Option<string> OutputFile = new("--output", "-o") { Description = "Write the baseline to this file, whole or not at all.", DefaultValueFactory = _ => Baseline.FileName };
    static readonly Option<string?> Config = new("--config") { Description = "The configuration; by default the nearest .newslint.yml upwards." };

    public static Command Make()
    {
        var command = new Command("baseline", "Record today's findings by file, rule and words; \"newslint check --baseline FILE\" then reports only what is new.") { Paths, OutputFile, Config };
        command.SetAction(Run);
        Help.AddExamples(command, "newslint baseline archive/", $"newslint check archive/ --baseline {Baseline.FileName}");
        return command;
    }

    /// <exception cref="InputException">There is no such file, or it is no baseline.</exception>
    public static Baseline Read(string file)
    {
        if (!File.Exists(file))
            throw new InputException(file, 0, 0, "there is no such baseline; \"newslint baseline\" writes one");
        return Baseline.Read(file, StoryDecoder.Decode(file, File.ReadAllBytes(file)).Source.Content);
    }

    static int Run(ParseResult parsed)
    {
        var newsroom = Newsroom.Open(parsed.GetValue(Config));
        var (found, missing) = new StoryFinder(Directory.GetCurrentDirectory()).Find(parsed.GetValue(Paths) is { Length: > 0 } paths ? paths : ["."]);
        var problems = new ProblemReporter(Console.Error);
        foreach (var problem in missing)
            problems.Tell(problem);

        var file = parsed.GetValue(OutputFile)!;
        var before = File.Exists(file) ? Read(file).Count : 0;
        var (baseline, progress) = (new BaselineReporter(), new Progress(found.Length));
        var summary = new CheckRun(new(newsroom.Library, newsroom.Configuration, new()), [problems, baseline], progress.Show).Check([.. found.Where(path => !newsroom.Configuration.Excludes(path))]);
        progress.Clear();
        using var output = Output.ToFile(file);
        baseline.Recorded.Write(output.Writer);
        output.Complete();
        Console.Error.WriteLine($"newslint: {baseline.Recorded.Count} {(baseline.Recorded.Count == 1 ? "finding" : "findings")} recorded in {Terminal.Safe(file)}{(before > 0 ? $"; there were {before}" : "")}");
        return summary.Faults > 0 ? ExitCode.Fault : summary.Problems + missing.Length > 0 ? ExitCode.BadInput : ExitCode.Clean;
    }

    /// <summary>Notes every finding of the run.</summary>
    sealed class BaselineReporter : IReporter
    {
        public Baseline Recorded { get; } = new();

        public void Add(StoryReport report) => Recorded.Add(report);

        public void Finish(RunSummary summary)
        {
        }
    }
}
