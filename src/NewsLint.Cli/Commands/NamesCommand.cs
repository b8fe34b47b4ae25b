using System.CommandLine;
using NewsLint.Languages.Names;
using NewsLint.Rules;
using NewsLint.Workspace;

namespace NewsLint.Cli.Commands;

/// <summary><c>newslint names</c>: a newsroom's own list of names, learned from its archive.</summary>
static class NamesCommand
{
    static readonly Argument<string[]> Paths = new("paths") { Description = "Files, folders and globs of published stories.", Arity = ArgumentArity.OneOrMore };

    static readonly Option<int> Least = new("--least") { Description = "List names that this many stories have, or more.", DefaultValueFactory = _ => 3 };
    static readonly Option<string?> OutputFile = new("--output", "-o") { Description = "Write the list to this file, whole or not at all." };
    static readonly Option<string?> Config = new("--config") { Description = "The configuration; by default the nearest .newslint.yml upwards." };

    public static Command Make()
    {
        Least.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--least is a number of stories: 1 or more");
        });
        var command = new Command("names", "Learn from an archive how names are written: a list to edit and to keep under \"names\" in .newslint.yml.") { Paths, Least, OutputFile, Config };
        command.SetAction(Run);
        Help.AddExamples(command, "newslint names archive/ -o names.txt", "newslint names \"2025/**/*.md\" --least 10");
        return command;
    }

    static int Run(ParseResult parsed)
    {
        var (archive, problems) = (new NameArchive(parsed.GetValue(Least)), new List<InputException>());
        new ArchiveRun(Newsroom.Open(parsed.GetValue(Config))).Read(parsed.GetValue(Paths)!, NameArchive.NamesOf, archive.Add, problems);
        foreach (var problem in problems)
            Console.Error.WriteLine(Terminal.Safe($"newslint: {problem}"));

        using var output = parsed.GetValue(OutputFile) is { } file ? Output.ToFile(file) : Output.ToConsole();
        Write(archive, output.Writer);
        output.Complete();
        return problems.Count > 0 ? ExitCode.BadInput : ExitCode.Clean;
    }

    static void Write(NameArchive archive, TextWriter output)
    {
        output.WriteLine($"# Names in {archive.Count} stories, written by \"newslint names\". Edit the list and name this file under \"names\" in .newslint.yml.");
        output.WriteLine("# right form | English form, if another | other right forms = wrong forms   # stories that have the form, and each of the others in turn");
        foreach (var section in archive.Names().GroupBy(name => name.Kind))
        {
            output.WriteLine();
            output.WriteLine($"# {section.Key switch { NameKind.Person => "Persons", NameKind.Place => "Places", NameKind.Organisation => "Organisations", _ => "Other names" }}");
            foreach (var name in section)
                output.WriteLine(Line(name));
        }
    }

    static string Line(ArchivedName name)
    {
        var also = name.Also.IsEmpty ? "" : $" | {name.Form} | {string.Join("; ", name.Also.Select(other => other.Form))}";
        var slips = name.Slips.IsEmpty ? "" : $" = {string.Join(", ", name.Slips.Select(other => other.Form))}";
        return $"{name.Form}{also}{slips}   # {string.Join(", ", name.Also.Concat(name.Slips).Select(other => other.Stories).Prepend(name.Stories))}";
    }
}
