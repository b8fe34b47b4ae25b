using System.Collections.Immutable;
using System.CommandLine;
using NewsLint.Rules;
using NewsLint.Workspace;
using NewsLint.Workspace.Lines;
using NewsLint.Workspace.Reporting;

namespace NewsLint.Cli;

/// <summary>Checks the stories of a JSON Lines file or of standard input, a line each.</summary>
static class StoriesFromLines
{
    public static readonly Option<string> From = new("--stories-from") { Description = "files, or jsonl for a story in each line of JSON.", DefaultValueFactory = _ => "files" };
    public static readonly Option<string[]> Field = new("--field") { Description = "Where a line has what, as text=content.body; for id, headline, text, date, language, section, author." };
    public static readonly Option<bool> Resume = new("--resume") { Description = "Go on where a run with --stories-from jsonl --format jsonl -o FILE was stopped." };

    public static bool IsChosen(ParseResult parsed) => parsed.GetValue(From) == "jsonl";

    /// <summary>What a stopped run has done; none where the run is no resumed one.</summary>
    /// <exception cref="InputException">The options do not go together.</exception>
    public static LinesDone? Done(ParseResult parsed, string[] formats, string? file)
    {
        if (!parsed.GetValue(Resume))
            return null;
        if (!IsChosen(parsed) || formats is not ["jsonl"] || file is null)
            throw new InputException("--resume", 0, 0, "only a run with --stories-from jsonl, --format jsonl and -o FILE can go on");
        return Output.Done(file);
    }

    /// <param name="parsed">The command line.</param>
    /// <param name="paths">One file, or <c>-</c> for standard input.</param>
    /// <param name="done">What a stopped run has done.</param>
    /// <param name="checker">Checks.</param>
    /// <param name="reporters">Are told.</param>
    /// <param name="baseline">Findings to set aside.</param>
    /// <exception cref="InputException">There is not one such file.</exception>
    public static RunSummary Check(ParseResult parsed, string[] paths, LinesDone? done, StoryChecker checker, ImmutableArray<IReporter> reporters, Workspace.Baselines.Baseline? baseline)
    {
        if (paths is not [var path])
            throw new InputException("check", 0, 0, "--stories-from jsonl reads one file, or - for standard input");

        using var input = Open(path);
        var lines = new StoryLines(input);
        var reader = new StoryLineReader(path == "-" ? "stdin" : path, LineFields.Of(parsed.GetValue(Field) ?? []));
        var progress = new Progress(path == "-" ? 0 : input.Length);
        var summary = new CheckRun(checker, reporters, count => progress.Show(count + (done?.Count ?? 0), lines.Position), baseline)
            .Check(done?.Rest(lines.Read(), reader) ?? lines.Read(), reader);
        progress.Clear();
        return summary;
    }

    static Stream Open(string path)
    {
        try
        {
            return path == "-" ? Console.OpenStandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, 0, 0, $"the file cannot be read: {e.Message.TrimEnd('.')}", e);
        }
    }
}
