namespace NewsLint.Rules;

/// <summary>A word of a story that its language does not have.</summary>
/// <param name="Token">Its first place in the story.</param>
/// <param name="Count">How often the story has it.</param>
/// <param name="Suggestions">Words that may have been meant, the likeliest first.</param>
/// <param name="Cost">What it takes to make the first of them: about 1 for a letter that is quite another; infinite without one.</param>
/// <param name="IsForeign">True when another language that NewsLint reads has the word.</param>
sealed record UnknownWord(int Token, string Word, int Count, IReadOnlyList<string> Suggestions, float Cost, bool IsForeign);
