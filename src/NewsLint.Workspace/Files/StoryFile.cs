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

    /// <summary>Loads a file; one that cannot be loaded says so.</summary>
    /// <param name="path">Relative to the working folder.</param>
    public static StoryFile Load(string path)
    {
        try
        {
            // A file of no length is empty, or a pipe or device, which must not be waited for.
            var file = new FileInfo(path);
            if (file is { Exists: true, Length: 0 })
                return new(path, ReadOnlyMemory<byte>.Empty);
            return file is { Exists: true, Length: > Largest }
                ? Failed(path, $"the file is larger than {Largest >> 20} MB, so it is no story; split it")
                : new(path, File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed(path, $"the file cannot be read: {e.Message.ReplaceLineEndings(" ").TrimEnd('.')}", e);
        }
    }

    static StoryFile Failed(string path, string message, Exception? cause = null) => new(path, ReadOnlyMemory<byte>.Empty, new(path, 0, 0, message, cause));
}
