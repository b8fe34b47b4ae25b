using System.Runtime.InteropServices;

namespace NewsLint.Text;

/// <summary>A set of characters to look for. The framework's own sets are slow where letters with accents are many.</summary>
public sealed class CharacterSet
{
    /// <summary>Four characters are looked at together: where all of them are ASCII, a set of others has none of them.</summary>
    const int Step = sizeof(ulong) / sizeof(char);

    const ulong NotAscii = 0xFF80_FF80_FF80_FF80;

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
        var start = 0;
        if (!hasAscii)
        {
            foreach (var characters in MemoryMarshal.Cast<char, ulong>(text))
            {
                if ((characters & NotAscii) != 0 && IndexIn(text, start, start + Step) is var place and >= 0)
                    return place;
                start += Step;
            }
        }

        return IndexIn(text, start, text.Length);
    }

    int IndexIn(ReadOnlySpan<char> text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Contains(text[i]))
                return i;
        }

        return -1;
    }
}
