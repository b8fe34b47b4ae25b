using System.Runtime.InteropServices;

namespace NewsLint.Text;

/// <summary>A set of characters to look for. The framework's own sets are slow where letters with accents are many.</summary>
public sealed class CharacterSet
{
    /// <summary>Four characters are looked at together: where all of them are ASCII, a set of others has none of them.</summary>
    const int Step = sizeof(ulong) / sizeof(char);

    const ulong NotAscii = 0xFF80_FF80_FF80_FF80;

    readonly uint[] bits = new uint[(char.MaxValue + 1) / 32];
    readonly bool isBeyondAscii;

    public CharacterSet(string characters)
    {
        isBeyondAscii = characters.All(c => !char.IsAscii(c));
        foreach (var c in characters)
            bits[c >> 5] |= 1u << c;
    }

    public bool Contains(char c) => (bits[c >> 5] & (1u << c)) != 0;

    /// <summary>Where the first of them stands; -1 if none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        var i = 0;
        for (; isBeyondAscii && i <= text.Length - Step; i += Step)
        {
            if ((MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text[i..])) & NotAscii) == 0)
                continue;
            for (var j = i; j < i + Step; j++)
            {
                if (Contains(text[j]))
                    return j;
            }
        }

        for (; i < text.Length; i++)
        {
            if (Contains(text[i]))
                return i;
        }

        return -1;
    }
}
