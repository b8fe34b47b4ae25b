namespace NewsLint.Languages.Lexicons.Hunspell;

/// <summary>The rules of one affix flag.</summary>
/// <param name="Combines">True when it may stand together with an affix of the other side.</param>
sealed record AffixClass(bool IsPrefix, bool Combines, List<AffixRule> Rules)
{
    /// <summary>The bit of an elided word, as <c>l'</c>; -1 for other affixes.</summary>
    public int ElisionBit { get; set; } = -1;

    public bool IsElision => IsPrefix && Rules.Count > 0
        && Rules.All(rule => rule.Flags.Length == 0 && rule.Add.IndexOf('\'') is var mark && mark >= 0 && mark >= rule.Add.Length - 2);
}
