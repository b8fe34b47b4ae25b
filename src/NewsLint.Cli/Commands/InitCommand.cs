using System.CommandLine;
using System.Text;
using NewsLint.Rules;
using NewsLint.Rules.Spellings;
using NewsLint.Workspace.Configuration;

namespace NewsLint.Cli.Commands;

/// <summary><c>newslint init</c>: a first configuration.</summary>
static class InitCommand
{
    const string Template = """
        # What NewsLint checks in this folder and below. Every line is optional; "newslint rules" lists the rules.

        # The languages of the newsroom; with one, stories that state none are read in it.
        # languages: [fr, en]

        rules:
          # A rule is off, on, or said at another level than its own: note, warning, error.
          # words/doubled-word: error
          # punctuation/mixed-apostrophes: {level: warning, prefer: curly}

        # Other settings for some stories; the last that matches wins.
        # paths:
        #   - files: ["opinion/**", "letters/*.md"]
        #     rules: {quotes/unbalanced-mark: off}
        #   - files: "english/**"
        #     language: en

        # Stories that are not checked.
        # exclude: ["drafts/**"]

        # Words that are right as they are, or files of such words, one a line.
        # vocabulary: [LaRem, words.txt]

        # Names as you write them, with the forms that you do not want, or files of such names, one a line.
        # "newslint names archive/ -o names.txt" learns such a file from your archive.
        # names: [names.txt, "Warren Buffett = Warren Buffet"]

        # The forms that you want, by language: want = do not want, nor this ! but let it stand here. Or files of such lines.
        # "newslint init --style archive/" writes this table from your archive.
        # style:
        #   fr: ["Kyiv = Kiev ! Dynamo Kiev, poulet Kiev", style.txt]

        # Folders with rule pages of your own: <folder>/<language>/<category>/<name>.md.
        # pages: [newslint-rules]

        # The front-matter keys that hold the parts of a story, where yours have other names.
        # front-matter:
        #   headline: [title]
        #   published: [date]

        """;

    static readonly Option<string[]> Style = new("--style") { Description = "Published stories: for each word that they write in more than one way, choose the form that most have.", AllowMultipleArgumentsPerToken = true };

    public static Command Make()
    {
        var command = new Command("init", $"Write a commented {NewsroomConfiguration.FileName} into the current folder.") { Style };
        command.SetAction(Run);
        Help.AddExamples(command, "newslint init", "newslint init --style archive/");
        return command;
    }

    static int Run(ParseResult parsed)
    {
        var archive = parsed.GetValue(Style) is { Length: > 0 } paths ? paths : null;
        var exists = File.Exists(NewsroomConfiguration.FileName);
        if (exists && archive is null)
            throw new InputException(NewsroomConfiguration.FileName, 0, 0, "there is one already; nothing was changed");

        var problems = new List<InputException>();
        var style = archive is null ? "" : StyleOf(archive, problems);
        foreach (var problem in problems)
            Console.Error.WriteLine(Terminal.Safe($"newslint: {problem}"));
        if (exists)
            Print(style);
        else
            Write(Template + (style.Length > 0 ? $"\n{style}" : ""));
        return problems.Count > 0 ? ExitCode.BadInput : ExitCode.Clean;
    }

    static void Write(string configuration)
    {
        using var output = Output.ToFile(NewsroomConfiguration.FileName);
        output.Writer.Write(configuration);
        output.Complete();
        Console.Out.WriteLine($"Wrote {NewsroomConfiguration.FileName}.");
    }

    /// <summary>A configuration that is there is the newsroom's: it gets the lines to paste.</summary>
    static void Print(string style)
    {
        Console.Out.Write(style);
        Console.Error.WriteLine($"newslint: there is a {NewsroomConfiguration.FileName} already; paste these lines into it.");
    }

    /// <summary>The archive's choices as YAML.</summary>
    static string StyleOf(string[] paths, List<InputException> problems)
    {
        var archive = new StyleArchive();
        new ArchiveRun(Newsroom.Open(null)).Read(paths, StyleArchive.FormsOf, archive.Add, problems);
        var choices = archive.Choices();
        if (choices.IsEmpty)
            return $"# Style: {archive.Count} stories, none of the words that NewsLint knows is written in two ways.\n";

        var text = new StringBuilder($"# Read in {archive.Count} stories: the form that most have, and after # how many have each. Edit as you like.\nstyle:\n");
        foreach (var language in choices.GroupBy(choice => choice.Language, StringComparer.Ordinal))
        {
            text.Append($"  {language.Key}:\n");
            foreach (var (_, line, counts) in language)
                text.Append($"    - \"{line}\"   # {counts}\n");
        }

        return text.ToString();
    }
}
