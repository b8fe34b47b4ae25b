using NewsLint.Workspace.Reporting;

namespace NewsLint.Cli;

/// <summary>What a line may hold that somebody's terminal or build log reads.</summary>
static class Terminal
{
    /// <summary>True where a build log takes lines for commands.</summary>
    public static bool IsWorkflow { get; } = Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true";

    /// <summary>A message on one line, without control characters, and in a workflow without commands.</summary>
    public static string Safe(string message) => IsWorkflow ? Escape.ForLog(message) : Escape.ForTerminal(message);
}
