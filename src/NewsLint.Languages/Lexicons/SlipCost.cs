namespace NewsLint.Languages.Lexicons;

/// <summary>How far a slip of the pen or the keyboard is from the word that was meant: 0 for none, about 1 for each letter that is quite another.</summary>
/// <remarks>
/// The optimal alignment of the two words, transpositions included, with less for what hands do often: a wrong accent, a letter doubled or
/// not, two letters swapped, the key beside. The weights were fitted by eye on planted slips; only their order matters much.
/// </remarks>
sealed class SlipCost(Keyboard keyboard)
{
    const float Accent = 0.3f, Doubling = 0.55f, Swap = 0.6f, Neighbour = 0.75f, Silent = 0.8f, FirstLetter = 0.35f;

    public float Between(ReadOnlySpan<char> slip, ReadOnlySpan<char> word)
    {
        Span<float> before = stackalloc float[word.Length + 1];
        Span<float> above = stackalloc float[word.Length + 1];
        Span<float> row = stackalloc float[word.Length + 1];
        for (var j = 1; j <= word.Length; j++)
            above[j] = above[j - 1] + Missing(word, j - 1);

        for (var i = 1; i <= slip.Length; i++)
        {
            row[0] = above[0] + Extra(slip, i - 1);
            for (var j = 1; j <= word.Length; j++)
            {
                var cost = Math.Min(above[j - 1] + Wrong(slip[i - 1], word[j - 1]), Math.Min(row[j - 1] + Missing(word, j - 1), above[j] + Extra(slip, i - 1)));
                if (i > 1 && j > 1 && slip[i - 1] == word[j - 2] && slip[i - 2] == word[j - 1] && slip[i - 1] != slip[i - 2])
                    cost = Math.Min(cost, before[j - 2] + Swap);
                row[j] = cost;
            }

            var spare = before;
            before = above;
            above = row;
            row = spare;
        }

        return above[word.Length] + (Letters.Unaccented(slip[0]) == Letters.Unaccented(word[0]) ? 0 : FirstLetter);
    }

    /// <summary>The word has a letter that the slip lacks.</summary>
    static float Missing(ReadOnlySpan<char> word, int index) =>
        index > 0 && word[index] == word[index - 1] ? Doubling : word[index] is 'h' or 'e' or '\'' or '-' ? Silent : 1;

    /// <summary>The slip has a letter that the word lacks.</summary>
    float Extra(ReadOnlySpan<char> slip, int index) =>
        index > 0 && slip[index] == slip[index - 1] ? Doubling : index > 0 && keyboard.AreNeighbours(slip[index], slip[index - 1]) ? Neighbour : 1;

    float Wrong(char slip, char meant) =>
        slip == meant ? 0 : Letters.Unaccented(slip) == Letters.Unaccented(meant) ? Accent : keyboard.AreNeighbours(slip, meant) ? Neighbour : 1;
}
