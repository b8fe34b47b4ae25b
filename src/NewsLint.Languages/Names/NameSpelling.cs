using System.Buffers;
using System.Text;

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

    static readonly SearchValues<char> Ignored = SearchValues.Create("'-\u00AD ");

    /// <summary>Small letters without accents, the straight apostrophe, no soft hyphens.</summary>
    public static string Fold(ReadOnlySpan<char> name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            _ = Letters.Fold(c) switch
            {
                var mark when mark is Letters.SoftHyphen || Letters.IsCombining(mark) => folded,
                'œ' => folded.Append("oe"),
                'æ' => folded.Append("ae"),
                'ß' => folded.Append("ss"),
                var small when Letters.IsHyphen(small) => folded.Append('-'),
                _ => folded.Append(Letters.Unaccented(c)),
            };
        }

        return folded.ToString();
    }

    /// <summary>The sound of a name, roughly: transcriptions of one name from another alphabet have the same (Loukachenko, Lukashenko).</summary>
    /// <param name="folded">A folded name.</param>
    public static string Sound(string folded)
    {
        var sound = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length;)
        {
            var rest = folded.AsSpan(i);
            var (written, heard) = Array.Find(Sounds, pair => folded.AsSpan(i).StartsWith(pair.Written, StringComparison.Ordinal));
            if (written is null)
                (written, heard) = (rest[..1].ToString(), Ignored.Contains(rest[0]) ? "" : rest[..1].ToString());
            foreach (var c in heard)
            {
                if (sound.Length == 0 || sound[^1] != c)
                    sound.Append(c);
            }

            i += written.Length;
        }

        if (sound.Length > 3 && sound[^1] == 'e')
            sound.Length--;
        if (sound.Length > 3 && sound[^1] == 'f')
            sound[^1] = 'v';
        return sound.ToString();
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
