namespace NewsLint.Rules;

/// <summary>A word of a story that its language does not have.</summary>
/// <param name="Token">Its first place in the story.</param>
/// <param name="Count">How often the story has it.</param>
/// <param name="IsForeign">True when another language that NewsLint reads has the word.</param>
/// <param name="Suggest">Words that may have been meant, the likeliest first, each with what it takes to make it: about 1 for a letter that is quite another.</param>
sealed record UnknownWord(int Token, string Word, int Count, bool IsForeign, Func<IReadOnlyList<(string Word, float Cost)>> Suggest)
{
    /// <summary>Who writes a word again means it, and a word of another language is none misspelt: these are offered nothing.</summary>
    public bool MayBeSlip => Count == 1 && !IsForeign;

    /// <summary>Words that may have been meant, the likeliest first.</summary>
    public IEnumerable<string> Suggestions => MayBeSlip ? Suggest().Select(near => near.Word) : [];

    /// <summary>What it takes to make the likeliest of them; infinite without one.</summary>
    public float Cost => MayBeSlip && Suggest() is [var first, ..] ? first.Cost : float.PositiveInfinity;
}
