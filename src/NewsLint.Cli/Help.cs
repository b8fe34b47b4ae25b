using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsLint.Cli;

/// <summary>Adds examples under a command's help.</summary>
static class Help
{
    public static void AddExamples(Command command, params string[] examples)
    {
        var usual = new HelpOption();
        var option = command.Options.OfType<HelpOption>().FirstOrDefault() ?? usual;
        if (ReferenceEquals(option, usual))
            command.Options.Add(option);
        option.Action = new ExampleHelp((HelpAction)option.Action!, examples);
    }

    sealed class ExampleHelp(HelpAction usual, string[] examples) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var result = usual.Invoke(parseResult);
            Console.Out.WriteLine("Examples:");
            foreach (var example in examples)
                Console.Out.WriteLine($"  {example}");
            Console.Out.WriteLine();
            return result;
        }
    }
}
