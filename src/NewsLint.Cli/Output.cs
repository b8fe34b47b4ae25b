using System.Text;
using NewsLint.Rules;

namespace NewsLint.Cli;

/// <summary>Where a report goes: standard output, a device, or a file that appears whole or not at all.</summary>
sealed class Output : IDisposable
{
    readonly string? path;
    readonly string? unfinished;

    Output(string? path, string? unfinished, Stream stream)
    {
        this.path = path;
        this.unfinished = unfinished;
        Stream = stream;
        Writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 << 10, leaveOpen: true) { NewLine = "\n" };
    }

    public Stream Stream { get; }

    public StreamWriter Writer { get; }

    public static Output ToConsole() => new(null, null, Console.OpenStandardOutput());

    /// <exception cref="InputException">The file cannot be written.</exception>
    public static Output ToFile(string path)
    {
        var target = Path.GetFullPath((File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path);
        if (Directory.Exists(target))
            throw new InputException(path, 0, 0, "the report cannot be written there: it is a folder");
        if (!Directory.Exists(Path.GetDirectoryName(target)))
            throw new InputException(path, 0, 0, "the report cannot be written there: the folder does not exist");

        try
        {
            return IsDevice(target)
                ? new(null, null, new FileStream(target, FileMode.Open, FileAccess.Write))
                : new(target, $"{target}.{Environment.ProcessId}.tmp", new FileStream($"{target}.{Environment.ProcessId}.tmp", FileMode.CreateNew, FileAccess.Write));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, 0, 0, $"the report cannot be written there: {e.Message.TrimEnd('.')}", e);
        }
    }

    /// <summary>Puts the file in its place.</summary>
    public void Complete()
    {
        Writer.Flush();
        Stream.Flush();
        Stream.Dispose();
        if (path is not null)
            File.Move(unfinished!, path, overwrite: true);
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (unfinished is not null && File.Exists(unfinished))
            File.Delete(unfinished);
    }

    /// <summary>What stands under <c>/dev</c> or <c>/proc</c> is written to, never replaced.</summary>
    static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);
}
