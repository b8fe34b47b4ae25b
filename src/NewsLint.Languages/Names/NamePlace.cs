namespace NewsLint.Languages.Names;

/// <summary>Where a word of a name stands.</summary>
/// <param name="Token">The word.</param>
/// <param name="Mention">The number of the mention that it is a word of.</param>
/// <param name="Before">The name's word before it, folded; empty for its first word.</param>
/// <param name="After">The name's word after it, folded; empty for its last word.</param>
public readonly record struct NamePlace(int Token, int Mention, string Before, string After);
