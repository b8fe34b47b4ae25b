namespace NewsLint.Languages.Tagging;

/// <summary>What the tag of a word is guessed from: the word, its neighbours, the tags before, each as the hash of a feature.</summary>
static class TaggerFeatures
{
    public const int Count = 34;

    /// <summary>The feature of a word that has one tag wherever it is met.</summary>
    public static uint Certain(in WordView word) => Mix(0, word.Lower, 0, 0);

    /// <param name="words">The sentence.</param>
    /// <param name="index">Which word.</param>
    /// <param name="before">The tag of the word before; 0 at the start.</param>
    /// <param name="before2">The tag of the one before that.</param>
    /// <param name="features">Room for <see cref="Count"/> of them.</param>
    public static void Fill(ReadOnlySpan<WordView> words, int index, uint before, uint before2, Span<uint> features)
    {
        ref readonly var word = ref words[index];
        ref readonly var left = ref index > 0 ? ref words[index - 1] : ref WordView.Outside;
        ref readonly var right = ref index + 1 < words.Length ? ref words[index + 1] : ref WordView.Outside;
        ref readonly var right2 = ref index + 2 < words.Length ? ref words[index + 2] : ref WordView.Outside;
        var shape = (word.Shape * 2) + (index == 0 ? 1u : 0u);
        FillFromWords(word, left, right, right2, shape, features);
        FillFromTags(word, left, right, shape, before, before2, features[15..]);
    }

    static void FillFromWords(in WordView word, in WordView left, in WordView right, in WordView right2, uint shape, Span<uint> features)
    {
        features[0] = Mix(1, 0, 0, 0);
        features[1] = Mix(2, word.Lower, 0, 0);
        features[2] = Mix(3, word.End1, 0, 0);
        features[3] = Mix(4, word.End2, 0, 0);
        features[4] = Mix(5, word.End3, 0, 0);
        features[5] = Mix(6, word.End4, 0, 0);
        features[6] = Mix(7, word.Start2, 0, 0);
        features[7] = Mix(8, shape, 0, 0);
        features[8] = Mix(12, left.Lower, 0, 0);
        features[9] = Mix(13, right.Lower, 0, 0);
        features[10] = Mix(14, right2.Lower, 0, 0);
        features[11] = Mix(15, right.End3, 0, 0);
        features[12] = Mix(16, left.End3, 0, 0);
        features[13] = Mix(17, word.Lower, right.Lower, 0);
        features[14] = Mix(18, word.HasTail ? 1u : 0u, 0, 0);
    }

    static void FillFromTags(in WordView word, in WordView left, in WordView right, uint shape, uint before, uint before2, Span<uint> features)
    {
        features[0] = Mix(9, before, 0, 0);
        features[1] = Mix(10, before, before2, 0);
        features[2] = Mix(11, before, word.Lower, 0);
        features[3] = Mix(19, word.Classes, 0, 0);
        features[4] = Mix(20, word.OwnClasses, shape, 0);
        features[5] = Mix(21, word.Classes, before, 0);
        features[6] = Mix(22, word.Classes, right.Classes, 0);
        features[7] = Mix(23, right.Classes, before, 0);
        features[8] = Mix(24, left.Classes, word.Classes, 0);
        features[9] = Mix(25, right.Shape, shape, 0);
        features[10] = Mix(26, word.Classes, right.Classes, before);
        features[11] = Mix(27, word.Classes, before, before2);
        features[12] = Mix(28, left.Lower, word.Classes, 0);
        features[13] = Mix(29, left.Lower, word.Lower, 0);
        features[14] = Mix(30, word.Classes, left.Classes, right.Classes);
        features[15] = Mix(31, left.Shape, shape, right.Shape);
        features[16] = Mix(32, before, right.Lower, 0);
        features[17] = Mix(33, word.End3, shape, 0);
        features[18] = Mix(34, word.End3, before, 0);
    }

    static uint Mix(uint kind, uint first, uint second, uint third)
    {
        var hash = (kind * 0x9E3779B1u) ^ first;
        hash = (hash ^ (hash >> 15)) * 0x85EBCA77u;
        hash = (hash ^ second ^ (hash >> 13)) * 0xC2B2AE3Du;
        hash = (hash ^ third ^ (hash >> 16)) * 0x27D4EB2Fu;
        return hash ^ (hash >> 15);
    }
}
