namespace NewsLint.Text;

/// <summary>A set of characters to look for. The framework's own sets are slow where letters with accents are many.</summary>
public sealed class CharacterSet
{
    const char LastOfAscii = '\u007F';

    readonly uint[] bits = new uint[(char.MaxValue + 1) / 32];
    readonly bool hasAscii;

    public CharacterSet(string characters)
    {
        foreach (var c in characters)
        {
            bits[c >> 5] |= 1u << c;
            hasAscii |= char.IsAscii(c);
        }
    }

    public bool Contains(char c) => (bits[c >> 5] & (1u << c)) != 0;

    /// <summary>Where the first of them stands; -1 if none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Contains(text[i]))
                return i;
            if (!hasAscii && text[(i + 1)..].IndexOfAnyExceptInRange('\0', LastOfAscii) is var ascii)
                i = ascii < 0 ? text.Length : i + ascii;
        }

        return -1;
    }
}
