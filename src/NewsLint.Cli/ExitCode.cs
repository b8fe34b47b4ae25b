namespace NewsLint.Cli;

static class ExitCode
{
    public const int Clean = 0;

    /// <summary>Findings at or above the level of <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>Wrong use, or input that cannot be read.</summary>
    public const int BadInput = 2;

    /// <summary>A fault in the program or in a rule.</summary>
    public const int Fault = 3;
}
