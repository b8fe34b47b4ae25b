using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using NewsLint.Rules;
using NewsLint.Rules.Yaml;
using NewsLint.Workspace;
using NewsLint.Workspace.Files;
using NewsLint.Workspace.Lines;
using NewsLint.Workspace.Reporting;
using Serilog;
using Serilog.Events;

namespace NewsLint.Cli.Commands;

/// <summary><c>newslint check</c>: the main job.</summary>
static class CheckCommand
{
    static readonly Argument<string[]> Paths = new("paths")
    {
        Description = "Files, folders and globs; - reads one story from standard input. By default the current folder.",
        Arity = ArgumentArity.ZeroOrMore,
        // The library's own way makes the array by reflection.
        CustomParser = result => [.. result.Tokens.Select(token => token.Value)],
    };

    static readonly Option<string[]> Only = new("--only") { Description = "Run these rules or categories only, as \"words\" or \"words/doubled-word\"." };
    static readonly Option<string> LeastLevel = new("--min-level") { Description = "Report from this level on: note, warning, error.", DefaultValueFactory = _ => "note" };
    static readonly Option<string> FailOn = new("--fail-on") { Description = "Exit with 1 from this level on: note, warning, error, never.", DefaultValueFactory = _ => "warning" };
    static readonly Option<string?> Lang = new("--lang") { Description = "The language of stories that state none: fr, en. By default it is worked out." };
    static readonly Option<string?> LangMessages = new("--lang-messages") { Description = "The language of messages: fr, en. By default each story's own." };
    static readonly Option<string?> Date = new("--date") { Description = "The publication day of stories that state none, as 2026-03-31." };
    static readonly Option<string[]> Format = new("--format") { Description = "text, json, jsonl, sarif, github, junit, markdown or csv; json=report.json writes to a file. May be given several times." };
    static readonly Option<string?> OutputFile = new("--output", "-o") { Description = "Write the report to this file, whole or not at all." };
    static readonly Option<string> StdinName = new("--stdin-name") { Description = "The name under which standard input is read and reported.", DefaultValueFactory = _ => "stdin.txt" };
    static readonly Option<string?> Config = new("--config") { Description = "The configuration; by default the nearest .newslint.yml upwards." };
    static readonly Option<string> Color = new("--color") { Description = "auto, always or never.", DefaultValueFactory = _ => "auto" };
    static readonly Option<bool> ShowNames = new("--show-names") { Description = "After each story, list the persons, places and organisations seen in it, with their forms, counts and places." };
    static readonly Option<string?> BaselineFile = new("--baseline") { Description = "Set aside the findings that this file records; \"newslint baseline\" writes one." };
    static readonly Option<bool> Verbose = new("--verbose") { Description = "Say on standard error what is being done." };

    public static Command Make()
    {
        LeastLevel.AcceptOnlyFromAmong("note", "warning", "error");
        FailOn.AcceptOnlyFromAmong("note", "warning", "error", "never");
        Lang.AcceptOnlyFromAmong("fr", "en");
        LangMessages.AcceptOnlyFromAmong("fr", "en");
        Color.AcceptOnlyFromAmong("auto", "always", "never");
        StoriesFromLines.From.AcceptOnlyFromAmong("files", "jsonl");
        var command = new Command("check", "Read stories and report what an editor would mark.") { Paths, Only, LeastLevel, FailOn, Lang, LangMessages, Date, Format, OutputFile, StdinName, Config, Color, ShowNames, BaselineFile, StoriesFromLines.From, StoriesFromLines.Field, StoriesFromLines.Resume, Verbose };
        command.SetAction(Run);
        Help.AddExamples(
            command,
            "newslint check article.md",
            "newslint check articles/ --min-level warning",
            "newslint check \"articles/**/*.md\" --format text --format sarif=newslint.sarif",
            "newslint check archive.jsonl --stories-from jsonl --format jsonl -o findings.jsonl --resume",
            "pbpaste | newslint check - --stdin-name draft.txt --lang fr --date 2026-03-31");
        return command;
    }

    static int Run(ParseResult parsed)
    {
        Log.Logger = Logging.ToStandardError(parsed.GetValue(Verbose));
        var newsroom = Newsroom.Open(parsed.GetValue(Config));
        var settings = Settings(parsed, newsroom.Library);
        var outputs = new List<Output>();
        try
        {
            var formats = parsed.GetValue(Format) is { Length: > 0 } given ? given : ["text"];
            var done = StoriesFromLines.Done(parsed, formats, parsed.GetValue(OutputFile));
            var reporters = Reporters(parsed, formats, newsroom.Library, done, outputs);
            var (summary, problems) = Check(parsed, newsroom, done, new(newsroom.Library, newsroom.Configuration, settings), reporters);
            foreach (var reporter in reporters)
                reporter.Finish(summary);
            outputs.ForEach(output => output.Complete());
            return Outcome(summary, problems, parsed.GetValue(FailOn)!);
        }
        finally
        {
            outputs.ForEach(output => output.Dispose());
            Log.CloseAndFlush();
        }
    }

    static (RunSummary Summary, int Problems) Check(ParseResult parsed, Newsroom newsroom, LinesDone? done, StoryChecker checker, ImmutableArray<IReporter> reporters)
    {
        var problems = new ProblemReporter(Console.Error);
        var given = parsed.GetValue(Paths) is { Length: > 0 } paths ? paths : ["."];
        if (given.FirstOrDefault(path => path.StartsWith("--", StringComparison.Ordinal) && !File.Exists(path)) is { } option)
            throw new InputException("check", 0, 0, $"there is no option {option}; see \"newslint check --help\"");

        var baseline = parsed.GetValue(BaselineFile) is { } file ? BaselineCommand.Read(file) : null;
        if (StoriesFromLines.IsChosen(parsed))
            return (StoriesFromLines.Check(parsed, given, done, checker, [problems, .. reporters], baseline), 0);
        if (given.Length > 1 && given.Contains("-", StringComparer.Ordinal))
            throw new InputException("check", 0, 0, "standard input (-) is checked alone; give it no files beside");
        if (given is ["-"])
        {
            HugePages.Ask();
            return (new CheckRun(checker, [problems, .. reporters], _ => { }).Check(parsed.GetValue(StdinName)!, ReadInput()), 0);
        }

        var (found, missing) = new StoryFinder(Directory.GetCurrentDirectory()).Find(given);
        foreach (var problem in missing)
            problems.Tell(problem);

        var stories = found.Where(path => !newsroom.Configuration.Excludes(path)).ToImmutableArray();
        if (Log.IsEnabled(LogEventLevel.Debug))
            Log.Debug("Checking {Count} stories", stories.Length);
        if (stories.Length == 1)
            HugePages.Ask();
        var progress = new Progress(stories.Length);
        var summary = new CheckRun(checker, [problems, .. reporters], progress.Show, baseline).Check(stories);
        progress.Clear();
        if (baseline?.CountStale(stories.Select(path => path.Replace('\\', '/')).ToHashSet(StringComparer.Ordinal)) is > 0 and var stale)
            Console.Error.WriteLine($"newslint: {stale} {(stale == 1 ? "finding of the baseline is" : "findings of the baseline are")} mended; \"newslint baseline\" forgets them");
        return (summary, missing.Length);
    }

    static int Outcome(RunSummary summary, int problems, string failOn)
    {
        if (summary.Faults > 0)
            return ExitCode.Fault;
        if (summary.Problems + problems > 0)
            return ExitCode.BadInput;
        return failOn != "never" && Enum.GetValues<Level>().Any(level => level >= LevelOf(failOn) && summary[level] > 0) ? ExitCode.Findings : ExitCode.Clean;
    }

    static Level LevelOf(string word) => word switch { "error" => Level.Error, "warning" => Level.Warning, _ => Level.Note };

    static byte[] ReadInput()
    {
        using var bytes = new MemoryStream();
        using var input = Console.OpenStandardInput();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    static CheckSettings Settings(ParseResult parsed, RuleLibrary library) => new()
    {
        Only = KnownOnly(parsed.GetValue(Only) ?? [], library),
        LeastLevel = LevelOf(parsed.GetValue(LeastLevel)!),
        Language = parsed.GetValue(Lang),
        MessageLanguage = parsed.GetValue(LangMessages),
        Published = parsed.GetValue(Date) is { } text ? Day(text) : null,
    };

    static ImmutableArray<string> KnownOnly(string[] only, RuleLibrary library)
    {
        if (only.Length == 0)
            return [];

        var ids = library.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var known = ids.Concat(ids.Select(id => id[..id.IndexOf('/')])).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var name in only.Where(name => !known.Contains(name, StringComparer.Ordinal)))
            throw new InputException("--only", 0, 0, Nearest.Hint($"there is no rule or category \"{name}\"", name, known));
        return [.. only];
    }

    public static DateOnly Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new InputException("--date", 0, 0, $"\"{text}\" is not a day; write it as 2026-03-31");

    static ImmutableArray<IReporter> Reporters(ParseResult parsed, string[] formats, RuleLibrary library, LinesDone? done, List<Output> outputs)
    {
        var reporters = ImmutableArray.CreateBuilder<IReporter>();
        var (isConsoleTaken, files) = (false, new HashSet<string>(StringComparer.Ordinal));
        foreach (var format in formats)
        {
            var (name, file) = format.Split('=', 2) is [var kind, var target] ? (kind, target) : (format, parsed.GetValue(OutputFile));
            if (file is null && isConsoleTaken)
                throw new InputException("--format", 0, 0, $"two reports cannot share standard output; write \"{name}=FILE\"");

            if (file is not null && !files.Add(Path.GetFullPath(file)))
                throw new InputException("--format", 0, 0, $"two reports cannot share the file {file}");

            isConsoleTaken |= file is null;
            var output = file is null ? Output.ToConsole()
                : name == "jsonl" && StoriesFromLines.IsChosen(parsed) ? Output.ToGrowingFile(file, done)
                : Output.ToFile(file);
            outputs.Add(output);
            reporters.Add(Reporter(name, output, hasColours: file is null && HasColours(parsed.GetValue(Color)!), parsed.GetValue(LangMessages), library));
            if (name == "text" && parsed.GetValue(ShowNames))
                reporters.Add(new NamesReporter(output.Writer));
        }

        return reporters.DrainToImmutable();
    }

    static IReporter Reporter(string name, Output output, bool hasColours, string? messageLanguage, RuleLibrary library) => name switch
    {
        "text" => new TextReporter(output.Writer, hasColours, messageLanguage, Terminal.IsWorkflow),
        "json" => new JsonReporter(output.Stream),
        "jsonl" => new JsonLinesReporter(output.Stream),
        "sarif" => new SarifReporter(output.Stream, library.Rules, Version),
        "github" => new GitHubReporter(output.Writer),
        "junit" => new JUnitReporter(output.Writer),
        "markdown" => new MarkdownReporter(output.Writer),
        "csv" => new CsvReporter(output.Writer),
        _ => throw new InputException("--format", 0, 0, Nearest.Hint($"\"{name}\" is not one of text, json, jsonl, sarif, github, junit, markdown, csv", name, ["text", "json", "jsonl", "sarif", "github", "junit", "markdown", "csv"])),
    };

    static string Version => typeof(CheckCommand).Assembly.GetName().Version!.ToString(3);

    /// <summary>As terminals and https://no-color.org expect.</summary>
    static bool HasColours(string choice) => choice == "always"
        || (choice == "auto" && !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb");
}
