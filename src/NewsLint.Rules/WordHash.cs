using NewsLint.Languages;

namespace NewsLint.Rules;

/// <summary>FNV-1a over words without case: the same on every run, unlike the framework's hash.</summary>
static class WordHash
{
    public const uint Start = 2166136261u;

    const uint Prime = 16777619u;

    public static uint Of(ReadOnlySpan<char> word) => Add(Start, word);

    /// <summary>Goes on with one more word.</summary>
    public static uint Add(uint hash, ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            hash = (hash ^ Letters.Fold(c)) * Prime;
        return (hash ^ ' ') * Prime;
    }
}
