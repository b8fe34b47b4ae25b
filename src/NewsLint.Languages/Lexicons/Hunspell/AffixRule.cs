namespace NewsLint.Languages.Lexicons.Hunspell;

/// <summary>One way to put an affix on a word.</summary>
/// <param name="Flags">Flags that the new word has of its own.</param>
/// <param name="Morphology">What the affix says of the word, as <c>is:pl</c>.</param>
sealed record AffixRule(string Strip, string Add, AffixCondition Condition, int[] Flags, string Morphology)
{
    public string? AddTo(string word, bool isPrefix, bool mayStripAll)
    {
        if (Strip.Length > word.Length || (Strip.Length == word.Length && !mayStripAll))
            return null;
        if (isPrefix)
        {
            return word.StartsWith(Strip, StringComparison.Ordinal) && Condition.MatchesStart(word)
                ? string.Concat(Add, word.AsSpan(Strip.Length)) : null;
        }

        return word.EndsWith(Strip, StringComparison.Ordinal) && Condition.MatchesEnd(word)
            ? string.Concat(word.AsSpan(0, word.Length - Strip.Length), Add) : null;
    }
}
