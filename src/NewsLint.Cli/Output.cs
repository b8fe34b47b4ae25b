using System.Text;
using NewsLint.Rules;
using NewsLint.Workspace.Lines;

namespace NewsLint.Cli;

/// <summary>Where a report goes: standard output, a device, or a file that appears whole or not at all.</summary>
sealed class Output : IDisposable
{
    readonly string? path;
    readonly string? unfinished;
    readonly bool isKept;

    Output(string? path, string? unfinished, Stream stream, bool isKept = false)
    {
        this.path = path;
        this.unfinished = unfinished;
        this.isKept = isKept;
        Stream = stream;
        Writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 4 << 10, leaveOpen: true) { NewLine = "\n" };
    }

    public Stream Stream { get; }

    public StreamWriter Writer { get; }

    public static Output ToConsole() => new(null, null, OperatingSystem.IsLinux() ? new StandardOutput() : Console.OpenStandardOutput());

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

    /// <summary>A file that stays beside its place, as <c>name.partial</c>, when the run is stopped.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="done">What a stopped run has written, to go on after it; none to begin.</param>
    /// <exception cref="InputException">The file cannot be written, or a stopped run has left one.</exception>
    public static Output ToGrowingFile(string path, LinesDone? done)
    {
        var target = Path.GetFullPath(path);
        try
        {
            var stream = new FileStream(Partial(target), done is null ? FileMode.CreateNew : FileMode.OpenOrCreate, FileAccess.Write);
            stream.SetLength(done?.Length ?? 0);
            stream.Seek(0, SeekOrigin.End);
            return new(target, Partial(target), stream, isKept: true);
        }
        catch (IOException e) when (done is null && File.Exists(Partial(target)))
        {
            throw new InputException(Partial(path), 0, 0, "a run that was stopped has left this file: go on with --resume, or delete it", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, 0, 0, $"the report cannot be written there: {e.Message.TrimEnd('.')}", e);
        }
    }

    /// <summary>What a stopped run has written of a file; nothing where there was none.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static LinesDone Done(string path)
    {
        if (!File.Exists(Partial(path)))
            return new(0, null, 0);

        using var written = File.OpenRead(Partial(path));
        return LinesDone.Read(Partial(path), written);
    }

    static string Partial(string path) => $"{path}.partial";

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
        if (!isKept && unfinished is not null && File.Exists(unfinished))
            File.Delete(unfinished);
    }

    /// <summary>What stands under <c>/dev</c> or <c>/proc</c> is written to, never replaced.</summary>
    static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);
}
