namespace NewsLint.Rules.Pages;

/// <summary>How a word is written.</summary>
public enum LetterCase : byte
{
    Any,
    Lower,

    /// <summary>A capital first and no other.</summary>
    Capital,

    /// <summary>Two letters or more, all capitals.</summary>
    Upper,

    /// <summary>A capital after the first letter and a small letter.</summary>
    Mixed,
}
