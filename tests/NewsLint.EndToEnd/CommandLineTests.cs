using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace NewsLint.EndToEnd;

/// <summary>
/// Runs every case of <c>cases/</c>: a folder with <c>command</c> (one line of arguments, and <c>&lt; file</c> for standard input), the files it
/// reads, and what it must print (<c>stdout</c>), say (<c>stderr</c>) and exit with (<c>exit</c>, 0 without the file). <c>UPDATE_EXPECT=1</c> accepts what comes.
/// </summary>
public sealed class CommandLineTests
{
    static readonly string[] Expectations = ["command", "stdout", "stderr", "exit"];

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Cases))]
    public void The_program_says_what_is_expected(string name) => Hold(name, "dotnet", [Path.Combine(AppContext.BaseDirectory, "newslint.dll")]);

    [Theory, MemberData(nameof(Cases))]
    public void The_native_program_says_the_same(string name)
    {
        if (Environment.GetEnvironmentVariable("NEWSLINT_NATIVE") is { Length: > 0 } native)
            Hold(name, native, []);
    }

    static void Hold(string name, string program, string[] before)
    {
        var expected = Path.Combine(Folder, name);
        var working = Directory.CreateTempSubdirectory("newslint-case-").FullName;
        try
        {
            Copy(expected, working);
            var outcome = Run(program, before, File.ReadAllText(Path.Combine(expected, "command")).Trim(), working);
            if (Environment.GetEnvironmentVariable("UPDATE_EXPECT") == "1")
                Accept(expected, outcome);

            outcome.Error.Should().Be(Expected(expected, "stderr"), "that is what {0} says on standard error", name);
            outcome.Output.Should().Be(Expected(expected, "stdout"), "that is what {0} prints", name);
            outcome.ExitCode.Should().Be(int.Parse(Expected(expected, "exit") is { Length: > 0 } text ? text : "0"));
            CompareFiles(expected, working);
        }
        finally
        {
            Directory.Delete(working, recursive: true);
        }
    }

    /// <summary>Files the run must have written stand in the case as <c>name.written</c>.</summary>
    static void CompareFiles(string expected, string working)
    {
        foreach (var path in Directory.EnumerateFiles(expected, "*.written"))
        {
            var written = Path.Combine(working, Path.GetFileNameWithoutExtension(path));
            File.Exists(written).Should().BeTrue("{0} must be written", Path.GetFileNameWithoutExtension(path));
            File.ReadAllText(written).Should().Be(File.ReadAllText(path));
        }
    }

    static (string Output, string Error, int ExitCode) Run(string program, string[] before, string command, string working)
    {
        var halves = command.Split(" < ", 2);
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            WorkingDirectory = working,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in before.Concat(Arguments(halves[0])))
            start.ArgumentList.Add(argument);

        using var process = Process.Start(start)!;
        if (halves.Length > 1)
            process.StandardInput.BaseStream.Write(File.ReadAllBytes(Path.Combine(working, halves[1])));
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output.Replace("\r\n", "\n"), error.Result.Replace("\r\n", "\n"), process.ExitCode);
    }

    /// <summary>Words parted by spaces; double marks keep spaces.</summary>
    static IEnumerable<string> Arguments(string command) =>
        command.Split('"').SelectMany((part, index) => index % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    static void Copy(string from, string to)
    {
        foreach (var folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, file);
            if (!Expectations.Contains(relative) && !relative.EndsWith(".written", StringComparison.Ordinal))
                File.Copy(file, Path.Combine(to, relative));
        }
    }

    static void Accept(string folder, (string Output, string Error, int ExitCode) outcome)
    {
        Accept(Path.Combine(folder, "stdout"), outcome.Output);
        Accept(Path.Combine(folder, "stderr"), outcome.Error);
        Accept(Path.Combine(folder, "exit"), outcome.ExitCode == 0 ? "" : $"{outcome.ExitCode}\n");
    }

    static void Accept(string path, string text)
    {
        File.Delete(path);
        if (text.Length > 0)
            File.WriteAllText(path, text);
    }

    static string Expected(string folder, string name) =>
        File.Exists(Path.Combine(folder, name)) ? File.ReadAllText(Path.Combine(folder, name)) : "";

    static string Folder { get; } = FindCases();

    static string FindCases([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "cases");
}
