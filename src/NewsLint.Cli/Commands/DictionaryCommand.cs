using System.CommandLine;
using NewsLint.Languages.Lexicons;
using NewsLint.Rules;

namespace NewsLint.Cli.Commands;

/// <summary><c>newslint dictionary build</c>: a compiled lexicon from Hunspell dictionaries.</summary>
static class DictionaryCommand
{
    static readonly Argument<string> LexiconFile = new("lexicon") { Description = "The file to write." };

    static readonly Option<string[]> Hunspell = new("--hunspell")
    {
        Description = "A dictionary, named without its .aff and .dic; several are varieties of one language.",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    static readonly Option<string?> NewWords = new("--words") { Description = "A file of words that the dictionaries lack, one a line." };

    static readonly Option<string?> WordNetFolder = new("--wordnet") { Description = "The folder of WordNet's files, for the word classes of English." };

    static readonly Option<string?> ClosedClasses = new("--closed-classes") { Description = "A file of word classes, each followed by its words." };

    static readonly Option<string?> CommonWords = new("--common") { Description = "A file of common words, the most frequent first: suggestions prefer them." };

    public static Command Make()
    {
        var build = new Command("build", "Compile Hunspell dictionaries into one lexicon.") { LexiconFile, Hunspell, NewWords, WordNetFolder, ClosedClasses, CommonWords };
        build.SetAction(Run);
        Help.AddExamples(build, "newslint dictionary build fr.lexicon --hunspell /usr/share/hunspell/fr");
        return new("dictionary", "Make the dictionaries that NewsLint reads with.") { build };
    }

    static int Run(ParseResult parsed)
    {
        var target = parsed.GetValue(LexiconFile)!;
        try
        {
            var builder = new LexiconBuilder();
            foreach (var dictionary in parsed.GetValue(Hunspell)!)
                builder.AddHunspell(Path.GetFileName(dictionary), $"{dictionary}.aff", Lines($"{dictionary}.aff"), Lines($"{dictionary}.dic"));
            if (parsed.GetValue(NewWords) is { } words)
                builder.AddWords(Path.GetFileName(words), WordsOf(words));
            if (parsed.GetValue(WordNetFolder) is { } folder)
                builder.AddWordNet(name => Lines(Path.Combine(folder, name)), WordsOf(parsed.GetValue(ClosedClasses)));
            builder.AddCommonWords(WordsOf(parsed.GetValue(CommonWords)));

            var bytes = builder.Build();
            using var output = Output.ToFile(target);
            output.Stream.Write(bytes);
            output.Complete();
            Console.Out.WriteLine($"Wrote {target}: {new Lexicon(bytes, isTrusted: false).Count} forms, {bytes.Length} bytes.");
            return ExitCode.Clean;
        }
        catch (InvalidDataException e)
        {
            throw new InputException(target, 0, 0, $"was not written: {e.Message}", e);
        }
    }

    static IEnumerable<string> WordsOf(string? path) =>
        path is null ? [] : Lines(path).Where(line => line.Length > 0 && line[0] != '#');

    static IEnumerable<string> Lines(string path) =>
        File.Exists(path) ? File.ReadLines(path) : throw new InputException(path, 0, 0, "there is no such file; a dictionary is an .aff and a .dic file, named without their ends");
}
