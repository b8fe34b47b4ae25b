namespace NewsLint.Languages.Tagging;

/// <summary>A word as the tagger of its language sees it, kept in the word: what lies beside an old word makes the collector look through it.</summary>
/// <param name="View">What of it tells.</param>
/// <param name="OnlyTag">The tag of a word that has one wherever it is met; -1 for others.</param>
readonly record struct SeenWord(WordView View, int OnlyTag);
