using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Reflection;

namespace NewsLint.Cli;

/// <summary>Says what a command takes, with examples under it.</summary>
/// <remarks>The library's own options for this read their texts from resources by reflection, which took a tenth of a start.</remarks>
static class Help
{
    static readonly Dictionary<Command, string[]> Examples = [];

    public static void AddExamples(Command command, params string[] examples) => Examples.Add(command, examples);

    /// <summary><c>--help</c>, for a command and all under it.</summary>
    public static Option<bool> Option() => new("--help", "-?", "-h", "/?", "/h")
    {
        Description = "Show help and usage information",
        Action = new ExampleHelp(),
        Recursive = true,
    };

    public static Option<bool> Version() => new("--version") { Description = "Show version information", Action = new SaysVersion() };

    sealed class ExampleHelp : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var result = new HelpAction().Invoke(parseResult);
            SymbolResult? command = parseResult.CommandResult;
            while (command is CommandResult { Command: var asked } && !Examples.ContainsKey(asked))
                command = command.Parent;
            if (command is not CommandResult { Command: var known })
                return result;

            Console.Out.WriteLine("Examples:");
            foreach (var example in Examples[known])
                Console.Out.WriteLine($"  {example}");
            Console.Out.WriteLine();
            return result;
        }
    }

    sealed class SaysVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            Console.Out.WriteLine(typeof(Help).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
            return ExitCode.Clean;
        }
    }
}
