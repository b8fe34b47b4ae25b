using System.CommandLine;
using System.Text;
using NewsLint.Cli.Commands;
using NewsLint.Rules;
using NewsLint.Workspace;

namespace NewsLint.Cli;

static class Program
{
    static readonly (string Name, Func<Command> Make)[] Commands =
    [
        ("check", CheckCommand.Make), ("rules", RulesCommand.Make), ("explain", ExplainCommand.Make), ("init", InitCommand.Make), ("test", TestCommand.Make),
        ("sheet", SheetCommand.Make), ("report", ReportCommand.Make), ("history", HistoryCommand.Make), ("baseline", BaselineCommand.Make), ("fix", FixCommand.Make),
        ("names", NamesCommand.Make), ("dictionary", DictionaryCommand.Make), ("pr", PrCommand.Make), ("serve", ServeCommand.Make),
    ];

    static int Main(string[] args)
    {
        HugePages.AskEarly(args);
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var root = new Command("newslint", "Reads news stories and says where they contradict themselves, the calendar, arithmetic or the rules of print.");
        // Only the command that is asked for is made, if it is one.
        var asked = Array.FindAll(Commands, command => args is [var first, ..] && first == command.Name);
        foreach (var (_, make) in asked.Length > 0 ? asked : Commands)
            root.Subcommands.Add(make());
        root.Options.Add(Help.Option());
        root.Options.Add(Help.Version());
        Help.AddExamples(root, "newslint check samples", "newslint explain punctuation/colliding-marks");
        return Run(root.Parse(args));
    }

    static int Run(ParseResult parsed)
    {
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                Console.Error.WriteLine(Terminal.Safe($"newslint: {error.Message}"));
            Console.Error.WriteLine("newslint: see \"newslint --help\"");
            return ExitCode.BadInput;
        }

        try
        {
            return parsed.Invoke(new() { EnableDefaultExceptionHandler = false });
        }
        catch (InputException e)
        {
            Console.Error.WriteLine(Terminal.Safe($"newslint: {e}"));
            return ExitCode.BadInput;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(Terminal.Safe($"newslint: {e.Message}"));
            return ExitCode.BadInput;
        }
        catch (Exception e)
        {
            Console.Error.WriteLine(Terminal.Safe($"newslint: the program failed: {e.GetType().Name}: {e.Message}"));
            Console.Error.WriteLine("newslint: please report this with the story that caused it; --verbose says more");
            Serilog.Log.Debug(e, "The program failed");
            return ExitCode.Fault;
        }
    }
}
