using NewsLint.Rules;

namespace NewsLint.Workspace.Files;

/// <summary>A story as it came in.</summary>
/// <param name="Path">The file as the person called it.</param>
/// <param name="Bytes">What is in it.</param>
/// <param name="Problem">Why it could not be loaded; there are then no bytes.</param>
public sealed record StoryFile(string Path, ReadOnlyMemory<byte> Bytes, InputException? Problem = null)
{
    /// <summary>What came beside the text; none for a file, which says all of it itself.</summary>
    public StoryGiven? Given { get; init; }

    /// <summary>A larger file is no story; reading it whole would only be slow.</summary>
    const long Largest = 64L << 20;

    /// <summary>Asked for once: every file would ask the system anew.</summary>
    static readonly Lazy<string> WorkingFolder = new(() => Environment.CurrentDirectory);

    /// <summary>Loads a file; one that cannot be loaded says so.</summary>
    /// <param name="path">Relative to the working folder.</param>
    public static StoryFile Load(string path)
    {
        try
        {
            var full = System.IO.Path.Join(System.IO.Path.IsPathRooted(path) ? "" : WorkingFolder.Value, path);
            var file = new FileInfo(full);
            if (file is { Exists: true, Length: > Largest })
                return Failed(path, $"the file is larger than {Largest >> 20} MB, so it is no story; split it");
            // A file of no length is empty, or a pipe or device, which must not be waited for.
            return new(path, file is { Exists: true, Length: 0 } ? ReadOnlyMemory<byte>.Empty : File.ReadAllBytes(full));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed(path, $"the file cannot be read: {e.Message.ReplaceLineEndings(" ").TrimEnd('.')}", e);
        }
    }

    static StoryFile Failed(string path, string message, Exception? cause = null) => new(path, ReadOnlyMemory<byte>.Empty, new(path, 0, 0, message, cause));
}
