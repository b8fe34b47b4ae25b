using System.Text;
using NewsLint.Languages.Lists;

namespace NewsLint.Languages.Names;

/// <summary>A sorted list of names that the program carries, searched where it lies: opening it reads nothing.</summary>
public sealed class NameList
{
    const int LongestName = 64;

    readonly ReadOnlyMemory<byte> lines;

    /// <summary>Most names that are asked for are on no list.</summary>
    readonly HashFilter filter;

    NameList(string name) => (lines, filter) = (EmbeddedFile.Open(name)!.Value, new(ListIndexes.Bytes($"names/{name}")));

    /// <summary>A filter of a list's names.</summary>
    internal static byte[] Filter(string name)
    {
        var hashes = new List<int>();
        foreach (var line in Encoding.UTF8.GetString(EmbeddedFile.Open(name)!.Value.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            hashes.Add(ListIndex.HashOf(line.Split('\t')[0]));
        return HashFilter.Compile(hashes);
    }

    public static NameList GivenNames { get; } = new("given-names");

    /// <summary>Countries, regions and cities, in French and English.</summary>
    public static NameList Places { get; } = new("places");

    /// <param name="folded">A name as <see cref="NameSpelling.Fold"/> gives it.</param>
    public bool Contains(ReadOnlySpan<char> folded) => Find(folded, out _);

    /// <summary>'m' or 'f' for a given name that men or women have; none for one that both have, or that is not there.</summary>
    public char? GenderOf(ReadOnlySpan<char> folded) => Find(folded, out var note) && note.Length > 0 ? (char)note[0] : null;

    /// <summary>True for a man's and a woman's given name.</summary>
    public static bool HaveOtherGenders(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        GivenNames.GenderOf(one) is { } gender && GivenNames.GenderOf(other) is { } second && gender != second;

    /// <param name="folded">The name.</param>
    /// <param name="note">What its line says after a tab.</param>
    bool Find(ReadOnlySpan<char> folded, out ReadOnlySpan<byte> note)
    {
        note = [];
        if (!filter.MayHave(ListIndex.HashOf(folded)))
            return false;

        Span<byte> wanted = stackalloc byte[LongestName];
        if (folded.Length is 0 or > LongestName || !Encoding.UTF8.TryGetBytes(folded, wanted, out var length))
            return false;

        var bytes = lines.Span;
        var (low, high) = (0, bytes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var start = bytes[low..middle].LastIndexOf((byte)'\n') is var before and >= 0 ? low + before + 1 : low;
            var line = bytes[start..high];
            line = line[..(line.IndexOf((byte)'\n') is var end and >= 0 ? end : line.Length)];
            var name = line[..(line.IndexOf((byte)'\t') is var tab and >= 0 ? tab : line.Length)];
            var order = wanted[..length].SequenceCompareTo(name);
            if (order == 0)
            {
                note = line[Math.Min(name.Length + 1, line.Length)..];
                return true;
            }

            if (order < 0)
                high = start;
            else
                low = start + line.Length + 1;
        }

        return false;
    }
}
