namespace NewsLint.Rules.Pages;

/// <summary>Where in the sentence or block a token must stand.</summary>
public enum TokenPlace : byte
{
    Anywhere,
    SentenceStart,
    SentenceEnd,
    InsideSentence,
    BlockStart,
    BlockEnd,
}
