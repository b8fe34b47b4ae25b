namespace NewsLint.Rules.Spellings;

/// <summary>Where an English spelling is at home.</summary>
enum EnglishVariety
{
    /// <summary>On both sides, or unknown.</summary>
    Both,
    British,
    American,
}
