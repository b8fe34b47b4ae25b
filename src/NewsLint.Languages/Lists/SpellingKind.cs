namespace NewsLint.Languages.Lists;

/// <summary>What the forms of a group are, which says where they count.</summary>
public enum SpellingKind
{
    /// <summary>A common word: what is quoted is as it was said or written.</summary>
    Word,

    /// <summary>A name, in quotations too.</summary>
    Name,

    /// <summary>A word that some write with a capital: not where a sentence begins.</summary>
    Case,
}
