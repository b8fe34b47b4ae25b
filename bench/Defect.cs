namespace NewsLint.Bench;

/// <summary>A kind of defect that can be planted in a story.</summary>
/// <param name="Name">What it is, as the table says it.</param>
/// <param name="Language">The only language it is planted in; null for any.</param>
/// <param name="Rules">The rules of which one must find it.</param>
/// <param name="Plant">Plants it: the new text, and where the damage is; null where the story has no place for it.</param>
sealed record Defect(string Name, string? Language, string[] Rules, Func<Planter, (string Text, int Start, int End)?> Plant);
