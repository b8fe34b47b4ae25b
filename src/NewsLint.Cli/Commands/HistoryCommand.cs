using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NewsLint.Rules;
using NewsLint.Workspace.Histories;
using NewsLint.Workspace.Overviews;
using NewsLint.Workspace.Reporting;

namespace NewsLint.Cli.Commands;

/// <summary><c>newslint history</c>: the runs that <c>newslint report --history</c> kept.</summary>
static class HistoryCommand
{
    static readonly Argument<string> HistoryFile = new("file") { Description = "The file of --history." };
    static readonly Option<int> Keep = new("--keep") { Description = "How many of the latest runs stay.", Required = true };
    static readonly Option<string> Format = new("--format") { Description = "csv or json.", DefaultValueFactory = _ => "csv" };
    static readonly Option<string?> OutputFile = new("--output", "-o") { Description = "Write to this file, whole or not at all." };

    public static Command Make()
    {
        Format.AcceptOnlyFromAmong("csv", "json");
        var list = new Command("list", "List the runs, the oldest first.") { HistoryFile };
        list.SetAction(List);
        var prune = new Command("prune", "Forget all runs but the latest.") { HistoryFile, Keep };
        prune.SetAction(Prune);
        var export = new Command("export", "Write the findings of every rule, section and author in every run, for spreadsheets and dashboards.") { HistoryFile, Format, OutputFile };
        export.SetAction(Export);
        var command = new Command("history", "List, prune or export the runs that \"newslint report --history\" kept.") { list, prune, export };
        Help.AddExamples(command, "newslint history list newsroom.history", "newslint history prune newsroom.history --keep 100", "newslint history export newsroom.history --format csv -o runs.csv");
        return command;
    }

    static History Open(ParseResult parsed)
    {
        var path = parsed.GetValue(HistoryFile)!;
        return File.Exists(path) ? History.Open(path) : throw new InputException(path, 0, 0, "there is no such history");
    }

    static int List(ParseResult parsed)
    {
        using var history = Open(parsed);
        Console.Out.WriteLine($"{"run",5}  {"day and time (UTC)",-19} {"stories",9} {"errors",8} {"warnings",9} {"notes",8} {"per 1,000 words",16}");
        foreach (var run in history.Read())
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run.Number,5}  {run.At,-19:yyyy-MM-dd HH:mm:ss} {run.Stories,9:N0} {run.Errors,8:N0} {run.Warnings,9:N0} {run.Notes,8:N0} {run.Rate,16:F2}"));
        return ExitCode.Clean;
    }

    static int Prune(ParseResult parsed)
    {
        if (parsed.GetValue(Keep) is not (> 0 and var keep))
            throw new InputException("--keep", 0, 0, "at least one run must stay; to forget all, delete the file");

        using var history = Open(parsed);
        var forgotten = history.Prune(keep);
        Console.Error.WriteLine($"newslint: {forgotten} {(forgotten == 1 ? "run" : "runs")} forgotten");
        return ExitCode.Clean;
    }

    static int Export(ParseResult parsed)
    {
        using var history = Open(parsed);
        var rows = history.ReadCounts();
        using var output = parsed.GetValue(OutputFile) is { } file ? Output.ToFile(file) : Output.ToConsole();
        if (parsed.GetValue(Format) == "json")
            WriteJson(rows, output.Stream);
        else
            WriteCsv(rows, output.Writer);
        output.Complete();
        return ExitCode.Clean;
    }

    static void WriteCsv(IEnumerable<PastCount> rows, StreamWriter output)
    {
        output.WriteLine("run,at,run_stories,run_words,kind,name,stories,findings,excused");
        foreach (var row in rows)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Run.Number},{row.Run.At:yyyy-MM-ddTHH:mm:ssZ},{row.Run.Stories},{row.Run.Words},{row.Kind},{Escape.ForCsv(row.Name)},{row.Stories},{row.Findings},{row.Excused}"));
    }

    static void WriteJson(IEnumerable<PastCount> rows, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n" });
        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteNumber("run", row.Run.Number);
            json.WriteString("at", row.Run.At.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
            json.WriteNumber("runStories", row.Run.Stories);
            json.WriteNumber("runWords", row.Run.Words);
            json.WriteString("kind", row.Kind);
            json.WriteString("name", row.Name);
            json.WriteNumber("stories", row.Stories);
            json.WriteNumber("findings", row.Findings);
            json.WriteNumber("excused", row.Excused);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        output.Write("\n"u8);
    }
}
