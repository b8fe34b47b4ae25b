namespace NewsLint.Workspace.Files;

/// <summary>What is known of a story that comes in parts and not as a file: its text is the headline, two line breaks, and the rest.</summary>
/// <param name="HeadlineLength">The characters of the headline; 0 for none.</param>
public sealed record StoryGiven(int HeadlineLength)
{
    internal const string AfterHeadline = "\n\n";

    public DateOnly? Published { get; init; }

    /// <summary>A two-letter code.</summary>
    public string? Language { get; init; }

    public string? Section { get; init; }

    public string? Author { get; init; }

    /// <summary>Where the rest begins.</summary>
    public int TextStart => HeadlineLength == 0 ? 0 : HeadlineLength + AfterHeadline.Length;
}
