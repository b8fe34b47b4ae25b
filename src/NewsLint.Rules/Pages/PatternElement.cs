namespace NewsLint.Rules.Pages;

/// <summary>One step of a token pattern.</summary>
/// <param name="Least">0 where the step may be missing.</param>
/// <param name="Most">How many tokens in a row it may take.</param>
/// <param name="Skip">How many tokens of any kind may stand before it; a sentence's end is never skipped.</param>
/// <param name="IsMarked">True where the finding stands on it.</param>
public sealed record PatternElement(TokenTest Test, int Least, int Most, int Skip, bool IsMarked);
