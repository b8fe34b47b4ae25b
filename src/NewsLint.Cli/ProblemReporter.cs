using NewsLint.Rules;
using NewsLint.Workspace;
using NewsLint.Workspace.Reporting;
using Serilog;

namespace NewsLint.Cli;

/// <summary>Says on standard error what could not be read or did not work, one sentence each, whatever the report's format.</summary>
sealed class ProblemReporter(TextWriter errors) : IReporter
{
    readonly HashSet<string> told = new(StringComparer.Ordinal);

    public void Tell(InputException problem) => errors.WriteLine(Terminal.Safe($"newslint: {problem}"));

    public void Add(StoryReport report)
    {
        if (report.Problem is { } problem)
            Tell(problem);
        if (report.Encoding == Workspace.Files.StoryDecoder.Windows1252)
            errors.WriteLine(Terminal.Safe($"newslint: {report.Path}: read as Windows-1252; save it as UTF-8"));
        foreach (var fault in report.Faults)
        {
            if (told.Add(fault.RuleId))
                errors.WriteLine(Terminal.Safe(fault.IsOfThePattern ? $"newslint: rule {fault.RuleId}, on {report.Path}: {fault.Reason}" : $"newslint: rule {fault.RuleId} failed on {report.Path}: {fault.Reason}"));
        }

        if (report.Article?.Document.Metadata is { } metadata)
            Log.Debug("{Path}: {Language} ({LanguageFrom}), published {Published} ({PublishedFrom}), {Encoding}", report.Path, metadata.Language?.Value, metadata.Language?.Origin, metadata.Published?.Value, metadata.Published?.Origin, report.Encoding);
    }

    public void Finish(RunSummary summary)
    {
    }
}
