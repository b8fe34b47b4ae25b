namespace NewsLint.Rules.Pages;

/// <summary>What a page's finding stands on.</summary>
public enum FlaggedPart : byte
{
    Match,

    /// <summary>The whole block, because all of it has to go.</summary>
    Block,
}
