namespace NewsLint.Rules.Names;

/// <summary>How near two spellings are.</summary>
enum Nearness
{
    Far,

    /// <summary>Near enough only where the story says otherwise that they name one person.</summary>
    Loose,

    Near,
}
