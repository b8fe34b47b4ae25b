using System.Text;
using NewsLint.Rules;

namespace NewsLint.Cli;

/// <summary>Where a report goes: standard output, or a file that appears whole or not at all.</summary>
sealed class Output : IDisposable
{
    readonly string? path;
    readonly string? unfinished;
    bool isComplete;

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
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw new InputException(path, 0, 0, "the report cannot be written there: the folder does not exist");

        var unfinished = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            return new(path, unfinished, new FileStream(unfinished, FileMode.Create, FileAccess.Write));
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
        isComplete = true;
        Stream.Dispose();
        if (path is not null)
            File.Move(unfinished!, path, overwrite: true);
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (!isComplete && unfinished is not null)
            File.Delete(unfinished);
    }
}
