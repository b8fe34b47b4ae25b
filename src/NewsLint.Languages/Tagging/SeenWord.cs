namespace NewsLint.Languages.Tagging;

/// <summary>A word as the tagger of its language sees it, kept with the word.</summary>
/// <param name="View">What of it tells.</param>
/// <param name="OnlyTag">The tag of a word that has one wherever it is met; -1 for others.</param>
sealed record SeenWord(WordView View, int OnlyTag);
