namespace NewsLint.Text;

/// <summary>A set of characters to look for. The framework's own sets are slow where letters with accents are many.</summary>
public sealed class CharacterSet
{
    readonly uint[] bits = new uint[(char.MaxValue + 1) / 32];

    public CharacterSet(string characters)
    {
        foreach (var c in characters)
            bits[c >> 5] |= 1u << c;
    }

    public bool Contains(char c) => (bits[c >> 5] & (1u << c)) != 0;

    /// <summary>Where the first of them stands; -1 if none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Contains(text[i]))
                return i;
        }

        return -1;
    }
}
