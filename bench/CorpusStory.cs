namespace NewsLint.Bench;

/// <summary>A story of the corpora: where it is from, its text as a plain-text file would have it, the day it appeared (as 2026-11-25; empty where nobody knows).</summary>
sealed record CorpusStory(string Id, string Language, string Text, string Published)
{
    /// <summary>The name of a file that says the day.</summary>
    public string FileName => $"{(Published.Length > 0 ? $"{Published}-" : "")}{Id.Replace('/', '-')}.txt";
}
