using System.CommandLine;
using NewsLint.Rules;
using NewsLint.Text;
using NewsLint.Workspace;
using NewsLint.Workspace.Files;
using NewsLint.Workspace.Fixing;

namespace NewsLint.Cli.Commands;

/// <summary><c>newslint fix</c>: applies the fixes that cannot change what a story says.</summary>
static class FixCommand
{
    static readonly Argument<string[]> Paths = new("paths") { Description = "Files, folders and globs.", Arity = ArgumentArity.OneOrMore };

    static readonly Option<bool> DryRun = new("--dry-run") { Description = "Show what would change, and change nothing." };
    static readonly Option<bool> Interactive = new("--interactive") { Description = "Ask before every fix." };
    static readonly Option<string?> Config = new("--config") { Description = "The configuration; by default the nearest .newslint.yml upwards." };

    public static Command Make()
    {
        var command = new Command("fix", "Apply the safe fixes, never to names, numbers or days. The rest of each file stays as it is.") { Paths, DryRun, Interactive, Config };
        command.SetAction(Run);
        Help.AddExamples(command, "newslint fix drafts/ --dry-run", "newslint fix draft.md --interactive");
        return command;
    }

    static int Run(ParseResult parsed)
    {
        if (parsed.GetValue(Interactive) && Console.IsInputRedirected)
            throw new InputException("--interactive", 0, 0, "there is no terminal to ask at");

        var newsroom = Newsroom.Open(parsed.GetValue(Config));
        var (found, missing) = new StoryFinder(Directory.GetCurrentDirectory()).Find(parsed.GetValue(Paths)!);
        foreach (var problem in missing)
            Console.Error.WriteLine(Terminal.Safe($"newslint: {problem}"));

        var checker = new StoryChecker(newsroom.Library, newsroom.Configuration, new());
        var (files, fixes, problems) = (0, 0, missing.Length);
        var declined = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in found.Where(path => !newsroom.Configuration.Excludes(path)))
        {
            try
            {
                if (FixedStory.Of(checker, path, File.ReadAllBytes(path), parsed.GetValue(Interactive) ? (finding, fix, report) => Ask(finding, fix, report, declined) : static (_, _, _) => true) is not { } story)
                    continue;
                (files, fixes) = (files + 1, fixes + story.Count);
                Settle(path, story, parsed.GetValue(DryRun));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(Terminal.Safe($"newslint: {path}: the file cannot be changed: {e.Message.TrimEnd('.')}"));
                problems++;
            }
        }

        Console.WriteLine($"{Count(fixes, "fix", "fixes")} in {Count(files, "file", "files")}{(parsed.GetValue(DryRun) ? " (nothing was changed)" : "")}");
        return problems > 0 ? ExitCode.BadInput : ExitCode.Clean;
    }

    static void Settle(string path, FixedStory story, bool isDryRun)
    {
        if (isDryRun)
        {
            foreach (var line in LineDifference.Between(path, story.Before, story.After))
                Console.WriteLine(Terminal.Safe(line));
            return;
        }

        using var output = Output.ToFile(path);
        output.Stream.Write(story.Bytes);
        output.Complete();
        Console.WriteLine(Terminal.Safe($"{path}: {Count(story.Count, "fix", "fixes")}"));
    }

    static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    /// <summary>Asks once: what was declined in a line is not asked again when the story is read anew after another fix.</summary>
    static bool Ask(ReportedFinding finding, ReportedFix fix, StoryReport report, HashSet<string> declined)
    {
        var place = new LineIndex(report.Text)[fix.Span.Start];
        var key = $"{report.Path}\0{place.Line}\0{finding.RuleId}\0{report.Text.AsSpan(fix.Span.Start, fix.Span.Length)}";
        if (declined.Contains(key))
            return false;

        Console.Write(Terminal.Safe($"{report.Path}:{place.Line}: {finding.Message} \"{report.Text.AsSpan(fix.Span.Start, fix.Span.Length)}\" -> \"{fix.Replacement}\" [y/N] "));
        if (Console.ReadLine() is "y" or "Y" or "o" or "O" or "yes" or "oui")
            return true;

        declined.Add(key);
        return false;
    }
}
