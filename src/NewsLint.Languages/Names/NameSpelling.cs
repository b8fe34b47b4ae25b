using System.Buffers;

namespace NewsLint.Languages.Names;

/// <summary>How the spellings of names are compared.</summary>
public static class NameSpelling
{
    /// <summary>What different alphabets' transcriptions into French and English write for one sound; longer ones first.</summary>
    static readonly (string Written, string Sound)[] Sounds =
    [
        ("tsch", "c"), ("tch", "c"), ("sch", "c"), ("sh", "c"), ("ch", "c"), ("cz", "c"), ("dzh", "j"), ("dj", "j"), ("zh", "j"), ("kh", "h"), ("gh", "g"),
        ("ph", "f"), ("th", "t"), ("ck", "k"), ("gue", "ge"), ("gui", "gi"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("qu", "k"), ("ce", "se"), ("ci", "si"),
        ("x", "ks"), ("w", "v"), ("y", "i"), ("q", "k"), ("c", "k"), ("z", "s"),
    ];

    const int LongestName = 256;

    static readonly SearchValues<char> Ignored = SearchValues.Create("'-\u00AD "), Spelled = SearchValues.Create("tscdzkgpoeqxwy");

    /// <summary>Small letters without accents, the straight apostrophe, no soft hyphens.</summary>
    public static string Fold(ReadOnlySpan<char> name)
    {
        Span<char> folded = name.Length <= LongestName ? stackalloc char[2 * name.Length] : new char[2 * name.Length];
        return folded[..Fold(name, folded)].ToString();
    }

    /// <summary>The letters of a name when it is folded, as bits.</summary>
    internal static ulong LettersOf(ReadOnlySpan<char> name)
    {
        Span<char> folded = name.Length <= LongestName ? stackalloc char[2 * name.Length] : new char[2 * name.Length];
        return NameText.SetOf(folded[..Fold(name, folded)]);
    }

    static int Fold(ReadOnlySpan<char> name, Span<char> folded)
    {
        var length = 0;
        foreach (var c in name)
        {
            var small = Letters.Fold(c);
            if (small is >= 'a' and <= 'z' or ' ')
                folded[length++] = small;
            else if (small is not Letters.SoftHyphen && !Letters.IsCombining(small))
                length += Put(small, folded[length..]);
        }

        return length;
    }

    static int Put(char small, Span<char> place)
    {
        ReadOnlySpan<char> letters = small switch { 'œ' => "oe", 'æ' => "ae", 'ß' => "ss", _ => Letters.IsHyphen(small) ? "-" : [Letters.Unaccented(small)] };
        letters.CopyTo(place);
        return letters.Length;
    }

    /// <summary>The sound of a name, roughly: transcriptions of one name from another alphabet have the same (Loukachenko, Lukashenko).</summary>
    /// <param name="folded">A folded name.</param>
    public static string Sound(string folded)
    {
        Span<char> sound = stackalloc char[Math.Min(LongestName, 2 * folded.Length)];
        var length = 0;
        for (var i = 0; i < folded.Length && length < sound.Length - 1;)
        {
            var rest = folded.AsSpan(i);
            var (written, heard) = HeardAt(rest);
            foreach (var c in written > 0 ? heard : Ignored.Contains(rest[0]) ? [] : rest[..1])
            {
                if (length == 0 || sound[length - 1] != c)
                    sound[length++] = c;
            }

            i += Math.Max(1, written);
        }

        if (length > 3 && sound[length - 1] == 'e')
            length--;
        if (length > 3 && sound[length - 1] == 'f')
            sound[length - 1] = 'v';
        return sound[..length].ToString();
    }

    /// <summary>How many letters from here are written for one sound, and the sound; none for a letter that is its own.</summary>
    static (int Written, string Sound) HeardAt(ReadOnlySpan<char> rest)
    {
        if (Spelled.Contains(rest[0]))
        {
            foreach (var (written, heard) in Sounds)
            {
                if (written[0] == rest[0] && rest.StartsWith(written, StringComparison.Ordinal))
                    return (written.Length, heard);
            }
        }

        return (0, "");
    }

    /// <summary>How many letters must be put in, left out, changed, or swapped with their neighbour; <paramref name="most"/> + 1 for any more.</summary>
    public static int Distance(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most || other.Length > LongestName)
            return most + 1;

        var width = other.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        var before = rows[..width];
        var last = rows.Slice(width, width);
        var current = rows[(2 * width)..];
        for (var j = 0; j <= other.Length; j++)
            last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                current[j] = Math.Min(changed, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }

            if (least > most)
                return most + 1;

            var free = before;
            before = last;
            last = current;
            current = free;
        }

        return Math.Min(last[other.Length], most + 1);
    }
}
