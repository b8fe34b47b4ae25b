using System.Collections.Immutable;

namespace NewsLint.Workspace;

/// <summary>What a person asks of one run.</summary>
public sealed record CheckSettings
{
    /// <summary>The only rules to run, by id or by category; none means all.</summary>
    public ImmutableArray<string> Only { get; init; } = [];

    public Level LeastLevel { get; init; } = Level.Note;

    /// <summary>The language of stories that state none.</summary>
    public string? Language { get; init; }

    /// <summary>The language of messages; by default each story's own.</summary>
    public string? MessageLanguage { get; init; }

    /// <summary>The publication day of stories that state none.</summary>
    public DateOnly? Published { get; init; }
}
