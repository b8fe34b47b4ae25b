namespace NewsLint.Bench;

/// <summary>A story of the corpora: where it is from, and its text as a plain-text file would have it.</summary>
sealed record CorpusStory(string Id, string Language, string Text);
