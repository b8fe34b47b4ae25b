using System.CommandLine;
using NewsLint.Rules.Pages;
using NewsLint.Workspace.Files;

namespace NewsLint.Cli.Commands;

/// <summary><c>newslint test</c>: runs the examples of rule pages.</summary>
static class TestCommand
{
    static readonly Argument<string> Folder = new("folder") { Description = "The folder of rule pages.", DefaultValueFactory = _ => "rules" };

    public static Command Make()
    {
        var command = new Command("test", "Run the examples of your own rule pages.") { Folder };
        command.SetAction(Run);
        Help.AddExamples(command, "newslint test newslint-rules");
        return command;
    }

    static int Run(ParseResult parsed)
    {
        var pages = PageFinder.Read(parsed.GetValue(Folder)!);
        var (passed, failed) = (0, 0);
        foreach (var (path, page) in pages)
        {
            foreach (var outcome in ExampleRun.Of(page))
            {
                passed += outcome.Holds ? 1 : 0;
                if (outcome.Holds)
                    continue;

                failed++;
                Console.Out.WriteLine($"{path}:");
                Console.Out.WriteLine($"  expected: {outcome.Expected}");
                Console.Out.WriteLine($"  found:    {outcome.Found}");
            }
        }

        Console.Out.WriteLine($"{pages.Length} {(pages.Length == 1 ? "page" : "pages")}, {passed} examples passed, {failed} failed");
        return failed == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
