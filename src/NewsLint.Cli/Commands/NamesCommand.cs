using System.Collections.Immutable;
using System.CommandLine;
using NewsLint.Languages.Names;
using NewsLint.Rules;
using NewsLint.Workspace;
using NewsLint.Workspace.Files;

namespace NewsLint.Cli.Commands;

/// <summary><c>newslint names</c>: a newsroom's own list of names, learned from its archive.</summary>
static class NamesCommand
{
    const int StoriesAtATime = 256;

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
        var newsroom = Newsroom.Open(parsed.GetValue(Config));
        var (stories, missing) = new StoryFinder(Directory.GetCurrentDirectory()).Find(parsed.GetValue(Paths)!);
        var problems = missing.ToList();
        var archive = Read([.. stories.Where(path => !newsroom.Configuration.Excludes(path))], newsroom, parsed.GetValue(Least), problems);
        foreach (var problem in problems)
            Console.Error.WriteLine(Terminal.Safe($"newslint: {problem}"));

        using var output = parsed.GetValue(OutputFile) is { } file ? Output.ToFile(file) : Output.ToConsole();
        Write(archive, output.Writer);
        output.Complete();
        return problems.Count > 0 ? ExitCode.BadInput : ExitCode.Clean;
    }

    static NameArchive Read(ImmutableArray<string> stories, Newsroom newsroom, int least, List<InputException> problems)
    {
        var (archive, progress) = (new NameArchive(least), new Progress(stories.Length));
        var checker = new StoryChecker(newsroom.Library, newsroom.Configuration, new());
        foreach (var batch in stories.Chunk(StoriesAtATime))
        {
            var read = new (ImmutableArray<(string Form, NameKind Kind)> Names, InputException? Problem)[batch.Length];
            Parallel.For(0, batch.Length, i => read[i] = Read(batch[i], checker));
            foreach (var (names, problem) in read)
            {
                if (problem is null)
                    archive.Add(names);
                else
                    problems.Add(problem);
            }

            progress.Show(archive.Count);
        }

        progress.Clear();
        return archive;
    }

    static (ImmutableArray<(string Form, NameKind Kind)> Names, InputException? Problem) Read(string path, StoryChecker checker)
    {
        try
        {
            return (NameArchive.NamesOf(checker.Read(path, File.ReadAllBytes(path))), null);
        }
        catch (InputException e)
        {
            return ([], e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], new(path, 0, 0, $"the file cannot be read: {e.Message.ReplaceLineEndings(" ").TrimEnd('.')}", e));
        }
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
