using System.CommandLine;
using NewsLint.Rules;
using NewsLint.Workspace;
using NewsLint.Workspace.Files;
using NewsLint.Workspace.Histories;
using NewsLint.Workspace.Overviews;

namespace NewsLint.Cli.Commands;

/// <summary><c>newslint report</c>: a lead's overview of many stories.</summary>
static class ReportCommand
{
    static readonly Argument<string[]> Paths = new("paths") { Description = "Files, folders and globs. By default the current folder.", Arity = ArgumentArity.ZeroOrMore };
    static readonly Option<string> OutputFile = new("--output", "-o") { Description = "Write the page to this file, whole or not at all.", DefaultValueFactory = _ => "report.html" };
    static readonly Option<string?> By = new("--by") { Description = "author: count authors too, which nothing does unasked." };
    static readonly Option<string[]> FeedbackFiles = new("--feedback") { Description = "Files of \"newslint pr --feedback\": what reviewers did with each rule's remarks. May be given several times." };
    static readonly Option<string> LeastLevel = new("--min-level") { Description = "Count from this level on: note, warning, error.", DefaultValueFactory = _ => "note" };
    static readonly Option<string?> LangMessages = new("--lang-messages") { Description = "The language of the page: fr, en. By default that of most stories." };
    static readonly Option<string?> Date = new("--date") { Description = "The publication day of stories that state none, as 2026-03-31." };
    static readonly Option<string?> BaselineFile = new("--baseline") { Description = "Set aside the findings that this file records." };
    static readonly Option<string?> HistoryFile = new("--history") { Description = "Keep the run's figures in this file, and show what changed since the last; \"newslint history\" lists and prunes it." };
    static readonly Option<string?> Config = new("--config") { Description = "The configuration; by default the nearest .newslint.yml upwards." };

    public static Command Make()
    {
        By.AcceptOnlyFromAmong("author");
        LeastLevel.AcceptOnlyFromAmong("note", "warning", "error");
        LangMessages.AcceptOnlyFromAmong("fr", "en");
        var command = new Command("report", "Write an overview of many stories as one HTML page: how much was found, where, by which rules, and the stories to mend first.") { Paths, OutputFile, By, FeedbackFiles, LeastLevel, LangMessages, Date, BaselineFile, HistoryFile, Config };
        command.SetAction(Run);
        Help.AddExamples(command, "newslint report articles/ -o report.html", "newslint report articles/ --history newsroom.history", "newslint report archive/ --by author --feedback feedback.json");
        return command;
    }

    static int Run(ParseResult parsed)
    {
        var newsroom = Newsroom.Open(parsed.GetValue(Config));
        var (problems, figures) = (new ProblemReporter(Console.Error), new RunFigures(parsed.GetValue(By) == "author"));
        foreach (var (rule, dismissed, kept) in (parsed.GetValue(FeedbackFiles) ?? []).SelectMany(file => Feedback.Read(file)))
            figures.AddFeedback(rule, dismissed, kept);

        var (found, missing) = new StoryFinder(Directory.GetCurrentDirectory()).Find(parsed.GetValue(Paths) is { Length: > 0 } paths ? paths : ["."]);
        foreach (var problem in missing)
            problems.Tell(problem);

        var stories = found.Where(path => !newsroom.Configuration.Excludes(path)).ToArray();
        using var history = parsed.GetValue(HistoryFile) is { } past ? History.Open(past) : null;
        using var output = Output.ToFile(parsed.GetValue(OutputFile)!);
        var progress = new Progress(stories.Length);
        var baseline = parsed.GetValue(BaselineFile) is { } file ? BaselineCommand.Read(file) : null;
        var summary = new CheckRun(new(newsroom.Library, newsroom.Configuration, Settings(parsed)), [problems, figures], progress.Show, baseline).Check(stories);
        progress.Clear();
        var now = TimeProvider.System.GetLocalNow();
        var since = history?.Add(now.UtcDateTime, figures);
        new HtmlReport(figures, since, DateOnly.FromDateTime(now.Date), parsed.GetValue(LangMessages) is { } language ? language == "fr" : figures.IsFrench).Write(output.Writer);
        output.Complete();
        Console.Error.WriteLine($"newslint: {summary.Stories} {(summary.Stories == 1 ? "story" : "stories")}, {summary.Findings} {(summary.Findings == 1 ? "finding" : "findings")}; the report is in {Terminal.Safe(parsed.GetValue(OutputFile)!)}");
        return summary.Faults > 0 ? ExitCode.Fault : summary.Problems + missing.Length > 0 ? ExitCode.BadInput : ExitCode.Clean;
    }

    static CheckSettings Settings(ParseResult parsed) => new()
    {
        LeastLevel = parsed.GetValue(LeastLevel) switch { "error" => Level.Error, "warning" => Level.Warning, _ => Level.Note },
        MessageLanguage = parsed.GetValue(LangMessages),
        Published = parsed.GetValue(Date) is { } day ? CheckCommand.Day(day) : null,
    };
}
