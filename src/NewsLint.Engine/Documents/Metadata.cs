namespace NewsLint.Documents;

/// <summary>What a story says of itself outside its prose.</summary>
public sealed record Metadata
{
    public static Metadata None { get; } = new();

    /// <summary>The day the story appeared: the clock of every rule about time.</summary>
    public Stated<DateOnly>? Published { get; init; }

    /// <summary>The day of the dateline, whether or not it is the publication day.</summary>
    public DatelineDay? Dateline { get; init; }

    /// <summary>The section or desk that the story says it is of.</summary>
    public string? Section { get; init; }

    /// <summary>Who the story says wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>The story's language, as a two-letter code.</summary>
    public Stated<string>? Language { get; init; }
}
