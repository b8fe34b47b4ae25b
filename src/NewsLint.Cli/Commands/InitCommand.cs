using System.CommandLine;
using NewsLint.Rules;
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

        # Folders with rule pages of your own: <folder>/<language>/<category>/<name>.md.
        # pages: [newslint-rules]

        # The front-matter keys that hold the parts of a story, where yours have other names.
        # front-matter:
        #   headline: [title]
        #   published: [date]

        """;

    public static Command Make()
    {
        var command = new Command("init", $"Write a commented {NewsroomConfiguration.FileName} into the current folder.");
        command.SetAction(_ => Run());
        Help.AddExamples(command, "newslint init");
        return command;
    }

    static int Run()
    {
        if (File.Exists(NewsroomConfiguration.FileName))
            throw new InputException(NewsroomConfiguration.FileName, 0, 0, "there is one already; nothing was changed");

        using var output = Output.ToFile(NewsroomConfiguration.FileName);
        output.Writer.Write(Template);
        output.Complete();
        Console.Out.WriteLine($"Wrote {NewsroomConfiguration.FileName}.");
        return ExitCode.Clean;
    }
}
