using System.CommandLine;
using NewsLint.Rules;
using NewsLint.Rules.Yaml;

namespace NewsLint.Cli.Commands;

/// <summary><c>newslint explain RULE</c>: a rule's page.</summary>
static class ExplainCommand
{
    static readonly Argument<string> Rule = new("rule") { Description = "The rule's id, as words/doubled-word." };
    static readonly Option<string?> Lang = new("--lang-messages") { Description = "The language of the explanation: fr, en (default)." };
    static readonly Option<string?> Config = new("--config") { Description = "The configuration; by default the nearest .newslint.yml upwards." };

    public static Command Make()
    {
        Lang.AcceptOnlyFromAmong("fr", "en");
        var command = new Command("explain", "Say what a rule finds, why, and show examples.") { Rule, Lang, Config };
        command.SetAction(Run);
        Help.AddExamples(command, "newslint explain quotes/reversed-mark", "newslint explain residue/read-also --lang-messages fr");
        return command;
    }

    static int Run(ParseResult parsed)
    {
        var library = Newsroom.Open(parsed.GetValue(Config)).Library;
        var id = parsed.GetValue(Rule)!;
        var found = library.Rules.Where(rule => rule.Id == id).ToArray();
        if (found.Length == 0)
            throw new InputException("explain", 0, 0, Nearest.Hint($"there is no rule \"{id}\"", id, library.Rules.Select(rule => rule.Id)));

        foreach (var rule in found)
            Write(rule, parsed.GetValue(Lang) == "fr");
        return ExitCode.Clean;
    }

    static void Write(RuleInfo rule, bool isFrench)
    {
        var languages = rule.Languages.IsEmpty ? "" : $", {string.Join(' ', rule.Languages)}";
        Console.Out.WriteLine($"{rule.Id} ({rule.Level.ToString().ToLowerInvariant()}{languages})");
        Console.Out.WriteLine(isFrench ? rule.Summary.French : rule.Summary.English);
        Console.Out.WriteLine();
        Console.Out.WriteLine(isFrench ? rule.Why.French : rule.Why.English);
        foreach (var option in rule.Options)
        {
            Console.Out.WriteLine();
            Console.Out.WriteLine($"{option.Name}: {string.Join(" | ", option.Values)}");
            Console.Out.WriteLine($"  {(isFrench ? option.Summary.French : option.Summary.English)}");
        }

        Console.Out.WriteLine();
        WriteExamples(isFrench ? "Signalé" : "Flagged", rule.Examples.Where(example => !example.Marks.IsEmpty));
        WriteExamples(isFrench ? "Admis" : "Fine", rule.Examples.Where(example => example.Marks.IsEmpty));
    }

    static void WriteExamples(string title, IEnumerable<Example> examples)
    {
        Console.Out.WriteLine($"{title}:");
        foreach (var example in examples)
            Console.Out.WriteLine($"  {example.ToString().ReplaceLineEndings("\n  ")}");
        Console.Out.WriteLine();
    }
}
