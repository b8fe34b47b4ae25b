using System.CommandLine;
using NewsLint.Rules;
using NewsLint.Workspace;
using NewsLint.Workspace.Sheets;

namespace NewsLint.Cli.Commands;

/// <summary><c>newslint sheet</c>: the fact-checker's worksheet of one story.</summary>
static class SheetCommand
{
    static readonly Argument<string> Story = new("story") { Description = "The story: a Markdown or text file." };

    static readonly Option<string> Format = new("--format") { Description = "markdown, html or json.", DefaultValueFactory = _ => "markdown" };
    static readonly Option<string?> OutputFile = new("--output", "-o") { Description = "Write the sheet to this file, whole or not at all." };
    static readonly Option<string?> Lang = new("--lang") { Description = "The language of a story that states none: fr, en. By default it is worked out." };
    static readonly Option<string?> Date = new("--date") { Description = "The publication day of a story that states none, as 2026-03-31." };
    static readonly Option<string?> Config = new("--config") { Description = "The configuration; by default the nearest .newslint.yml upwards." };

    public static Command Make()
    {
        Format.AcceptOnlyFromAmong("markdown", "html", "json");
        Lang.AcceptOnlyFromAmong("fr", "en");
        var command = new Command("sheet", "List every claim of a story in order: names, numbers, days, quotations, superlatives, with what NewsLint could verify, and a box for the rest.") { Story, Format, OutputFile, Lang, Date, Config };
        command.SetAction(Run);
        Help.AddExamples(command, "newslint sheet article.md", "newslint sheet article.md --format html -o sheet.html");
        return command;
    }

    static int Run(ParseResult parsed)
    {
        var (path, newsroom) = (parsed.GetValue(Story)!, Newsroom.Open(parsed.GetValue(Config)));
        if (!File.Exists(path))
            throw new InputException(path, 0, 0, "there is no such story");

        var settings = new CheckSettings { Published = parsed.GetValue(Date) is { } day ? CheckCommand.Day(day) : null, Language = parsed.GetValue(Lang) };
        var report = new StoryChecker(newsroom.Library, newsroom.Configuration, settings).Check(path, File.ReadAllBytes(path));
        if (report.Problem is { } problem)
            throw problem;

        var sheet = StorySheet.Of(report);
        using var output = parsed.GetValue(OutputFile) is { } file ? Output.ToFile(file) : Output.ToConsole();
        switch (parsed.GetValue(Format))
        {
            case "html": HtmlSheet.Write(sheet, output.Writer); break;
            case "json": JsonSheet.Write(sheet, output.Stream); break;
            default: MarkdownSheet.Write(sheet, output.Writer); break;
        }

        output.Complete();
        return ExitCode.Clean;
    }
}
