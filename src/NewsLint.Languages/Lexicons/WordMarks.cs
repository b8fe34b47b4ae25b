namespace NewsLint.Languages.Lexicons;

/// <summary>What a dictionary says of a word besides that it exists.</summary>
[Flags]
enum WordMarks : byte
{
    None = 0,

    /// <summary>Right only in the letter case it has.</summary>
    KeepsCase = 1,

    /// <summary>Never to be offered: a rude word, or one that is mostly an error.</summary>
    NeverOffered = 2,

    /// <summary>Wrong, though the rules would build it.</summary>
    Forbidden = 4,

    /// <summary>The capitalised form of a word in mixed case: right only where the text is all capitals.</summary>
    OnlyInCapitals = 8,

    /// <summary>Right only after an elided word, as <c>l'</c>.</summary>
    OnlyElided = 16,
}
