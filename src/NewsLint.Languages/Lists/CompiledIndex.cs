using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsLint.Languages.Lists;

/// <summary>An index of a list as <see cref="ListIndex"/> leaves it, used where it lies in memory.</summary>
/// <remarks>The logarithm of the number of buckets; where each bucket's entries begin, and where the last's end; the entries, hash and line. All numbers have 32 bits, the lowest first.</remarks>
public sealed class CompiledIndex
{
    const int Head = sizeof(int);

    readonly ReadOnlyMemory<byte> bytes;
    readonly int shift, entries;

    /// <param name="bytes">What <see cref="Write"/> made; nothing for an index of nothing.</param>
    public CompiledIndex(ReadOnlyMemory<byte> bytes)
    {
        this.bytes = bytes;
        if (bytes.IsEmpty)
            return;

        var bits = MemoryMarshal.Read<int>(bytes.Span);
        (shift, entries) = (32 - bits, Head + (sizeof(int) * ((1 << bits) + 1)));
    }

    /// <param name="entries">Hashes and lines; of those with one hash, the first is found first.</param>
    internal static byte[] Write(IReadOnlyCollection<(int Hash, int Line)> entries)
    {
        var bits = Math.Max(1, BitOperations.Log2((uint)Math.Max(1, entries.Count / 2)));
        var sorted = entries.OrderBy(entry => ListIndex.BucketOf(entry.Hash, 32 - bits)).ToArray();
        var numbers = new List<int> { bits, 0 };
        foreach (var bucket in Enumerable.Range(0, 1 << bits))
            numbers.Add(numbers[^1]);
        foreach (var (hash, _) in sorted)
            numbers[2 + ListIndex.BucketOf(hash, 32 - bits)]++;
        for (var i = 2; i < numbers.Count; i++)
            numbers[i] += numbers[i - 1];
        numbers.AddRange(sorted.SelectMany(entry => (int[])[entry.Hash, entry.Line]));
        return MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(numbers)).ToArray();
    }

    /// <summary>How many entries there are: they are numbered from 0.</summary>
    public int Count => Entries.Length;

    /// <summary>The first entry with this hash; -1 for none.</summary>
    public int Find(int hash)
    {
        if (bytes.IsEmpty)
            return -1;

        var bucket = ListIndex.BucketOf(hash, shift);
        return Search(Starts[bucket], Starts[bucket + 1], hash);
    }

    /// <summary>The line of an entry.</summary>
    public int LineAt(int entry) => Entries[entry].Line;

    /// <summary>The next entry with the same hash; -1 for none.</summary>
    public int Next(int entry)
    {
        var hash = Entries[entry].Hash;
        return Search(entry + 1, Starts[ListIndex.BucketOf(hash, shift) + 1], hash);
    }

    /// <summary>All lines with this hash, in their order.</summary>
    public IEnumerable<int> LinesWith(int hash)
    {
        for (var entry = Find(hash); entry >= 0; entry = Next(entry))
            yield return LineAt(entry);
    }

    ReadOnlySpan<int> Starts => MemoryMarshal.Cast<byte, int>(bytes.Span[Head..entries]);

    ReadOnlySpan<Entry> Entries => MemoryMarshal.Cast<byte, Entry>(bytes.Span[entries..]);

    int Search(int from, int to, int hash)
    {
        var all = Entries;
        for (var entry = from; entry < to; entry++)
        {
            if (all[entry].Hash == hash)
                return entry;
        }

        return -1;
    }

    readonly record struct Entry(int Hash, int Line);
}
