namespace NewsLint.Languages.Lexicons;

/// <summary>Where a lexicon has a word.</summary>
/// <param name="Number">-1 when it has not.</param>
/// <param name="Classes">All parts of speech that it can be, a bit each.</param>
public readonly record struct LexiconEntry(int Number, int Classes)
{
    public static LexiconEntry None { get; } = new(-1, 0);
}
