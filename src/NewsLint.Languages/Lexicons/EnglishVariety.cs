namespace NewsLint.Languages.Lexicons;

/// <summary>Where an English spelling is at home.</summary>
public enum EnglishVariety
{
    /// <summary>On both sides, or unknown.</summary>
    Both,
    British,
    American,
}
