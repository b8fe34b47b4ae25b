namespace NewsLint.Languages.Lexicons;

/// <summary>FNV-1a of a word without case: the same on every run, unlike the framework's hash.</summary>
static class WordHash
{
    const uint Start = 2166136261u, Prime = 16777619u;

    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Start;
        foreach (var c in word)
            hash = (hash ^ Letters.Fold(c)) * Prime;
        return hash;
    }
}
