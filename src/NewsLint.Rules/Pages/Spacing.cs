namespace NewsLint.Rules.Pages;

/// <summary>What must stand between a token and the one before it.</summary>
public enum Spacing : byte
{
    Any,
    Glued,
    Spaced,
}
