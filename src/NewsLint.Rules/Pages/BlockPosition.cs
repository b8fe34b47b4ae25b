namespace NewsLint.Rules.Pages;

/// <summary>Where in its block a page's pattern must stand.</summary>
public enum BlockPosition : byte
{
    Anywhere,
    Start,
    End,

    /// <summary>The pattern is all that the block says, punctuation and spaces aside.</summary>
    Whole,
}
