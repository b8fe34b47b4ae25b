using NewsLint.Languages.Lexicons.Hunspell;

namespace NewsLint.Languages.Lexicons;

/// <summary>How a word looks after an elided one, as <c>l'</c>.</summary>
/// <param name="bit">The elided word's bit.</param>
/// <param name="strip">Comes off the word's start.</param>
/// <param name="add">Goes there: <c>l'</c>, or <c>l'A</c> for a word that is capitalised.</param>
/// <param name="condition">What the word begins with, as in an affix file.</param>
sealed class Elision(byte bit, string strip, string add, string condition)
{
    readonly AffixCondition start = new(condition);

    public byte Bit => bit;

    /// <summary>The elided word itself, <c>l'</c>.</summary>
    public string Head { get; } = add[..(add.IndexOf('\'', StringComparison.Ordinal) + 1)];

    public string Fields => $"{bit}\t{strip}\t{add}\t{condition}";

    /// <summary>The word without what was elided before it; none where this elision does not fit.</summary>
    public string? Bare(string word)
    {
        if (!word.StartsWith(add, StringComparison.Ordinal))
            return null;

        var bare = string.Concat(strip, word.AsSpan(add.Length));
        return start.MatchesStart(bare) ? bare : null;
    }
}
