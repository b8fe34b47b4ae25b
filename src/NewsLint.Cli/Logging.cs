using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace NewsLint.Cli;

/// <summary>The log goes to standard error and never mixes with findings.</summary>
static class Logging
{
    public static ILogger ToStandardError(bool isVerbose) => !isVerbose
        ? Logger.None
        : new LoggerConfiguration()
            .MinimumLevel.Verbose()
            .WriteTo.Console(standardErrorFromLevel: LogEventLevel.Verbose, outputTemplate: "[{Level:u3}] {Message:lj}{NewLine}{Exception}", formatProvider: System.Globalization.CultureInfo.InvariantCulture)
            .CreateLogger();
}
