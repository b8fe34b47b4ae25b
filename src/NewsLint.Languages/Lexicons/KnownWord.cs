namespace NewsLint.Languages.Lexicons;

/// <summary>A word as stories write it, looked up once.</summary>
/// <param name="Folded">In lower case and with straight apostrophes.</param>
/// <param name="Number">The lexicon's number of the word as it is written; -1 when it is not there.</param>
/// <param name="SmallNumber">The same for the word in small letters.</param>
public sealed record KnownWord(string Folded, int Number, int SmallNumber)
{
    /// <summary>Whether the language has the word in some way, once that was asked.</summary>
    public bool? IsRight { get; set; }
}
