using System.CommandLine;
using System.Diagnostics;
using NewsLint.Rules;

namespace NewsLint.Cli.Commands;

/// <summary><c>newslint serve</c>: starts the server of the GitHub App, a program of its own that lies beside this one.</summary>
static class ServeCommand
{
    const string Server = "newslint-server";

    static readonly Argument<string[]> Options = new("options") { Description = $"Handed to {Server} as they are; \"newslint serve -- --help\" lists them.", Arity = ArgumentArity.ZeroOrMore };

    public static Command Make()
    {
        var command = new Command("serve", "Read the pull requests of the repositories where your GitHub App is installed.") { Options };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(Run);
        Help.AddExamples(command, "newslint serve --app-id 12345 --private-key app.pem", "newslint serve -- --help");
        return command;
    }

    /// <summary>Waits for the server, which ends on Ctrl+C and SIGTERM itself once it has kept what waits.</summary>
    static int Run(ParseResult parsed)
    {
        var program = Find() ?? throw new InputException("serve", 0, 0, $"{Server} is not beside newslint; publish src/NewsLint.Server into the same folder");
        var start = new ProcessStartInfo(program) { UseShellExecute = false };
        foreach (var option in (string[])[.. parsed.GetValue(Options) ?? [], .. parsed.UnmatchedTokens])
            start.ArgumentList.Add(option);

        using var process = Process.Start(start)!;
        Console.CancelKeyPress += (_, pressed) => pressed.Cancel = true;
        using var stop = System.Runtime.InteropServices.PosixSignalRegistration.Create(System.Runtime.InteropServices.PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            Terminate(process);
        });
        process.WaitForExit();
        return process.ExitCode;
    }

    static string? Find() =>
        new[] { Server, $"{Server}.exe" }.Select(name => Path.Combine(AppContext.BaseDirectory, name)).FirstOrDefault(File.Exists);

    /// <summary>Asks the server to end as this program was asked.</summary>
    static void Terminate(Process process)
    {
        if (OperatingSystem.IsWindows())
            process.CloseMainWindow();
        else
            using (Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            {
            }
    }
}
