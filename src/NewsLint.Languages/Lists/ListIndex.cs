using System.Numerics;

namespace NewsLint.Languages.Lists;

/// <summary>The lines of a list, by their numbers or places, and by hashes of what they hold, while it is made or where it goes on growing.</summary>
public sealed class ListIndex
{
    /// <summary>2^32 over the golden ratio: what it multiplies is spread over the high bits (Knuth, <em>The Art of Computer Programming</em>, volume 3, 6.4).</summary>
    const uint Golden = 0x9E3779B9;

    const int Smallest = 8;

    /// <summary>The last entry of each bucket, counted from one; zero for none.</summary>
    int[] buckets;
    (int Hash, int Line, int Before)[] entries;
    int count;

    /// <param name="size">How many entries to expect.</param>
    public ListIndex(int size = 0)
    {
        var room = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(size, Smallest));
        (buckets, entries) = (new int[room], Entries(room));
    }

    /// <summary>Notes that a line holds something with this hash.</summary>
    public void Add(int hash, int line)
    {
        if (Find(hash) is var last and >= 0 && entries[last].Line == line)
            return;
        if (count == entries.Length)
            Grow();
        Chain(hash, line);
    }

    /// <summary>The last entry with this hash; -1 for none.</summary>
    public int Find(int hash) => Search(buckets[BucketOf(hash)] - 1, hash);

    /// <summary>The line of an entry.</summary>
    public int LineAt(int entry) => entries[entry].Line;

    /// <summary>The entry with the same hash that was added before; -1 for none.</summary>
    public int Next(int entry) => Search(entries[entry].Before - 1, entries[entry].Hash);

    /// <summary>As it is kept in the program, for <see cref="CompiledIndex"/>: of lines with one hash, the last added comes first.</summary>
    public byte[] Compile() => CompiledIndex.Write([.. entries.Take(count).Reverse().Select(entry => (entry.Hash, entry.Line))]);

    /// <summary>The hash of no letters.</summary>
    public const int EmptyHash = unchecked((int)2166136261);

    /// <summary>FNV-1a of letters in small, with straight apostrophes.</summary>
    public static int HashOf(ReadOnlySpan<char> word)
    {
        var hash = EmptyHash;
        foreach (var c in word)
            hash = HashOf(hash, c);
        return hash;
    }

    /// <summary>The hash of some letters and one more.</summary>
    public static int HashOf(int hash, char next) => HashOfSmall(hash, Letters.Fold(next));

    /// <summary>The same, of one more letter that is small.</summary>
    internal static int HashOfSmall(int hash, char next) => (hash ^ next) * 16777619;

    /// <summary>Written before they are read: clearing them would touch all of their memory.</summary>
    static (int Hash, int Line, int Before)[] Entries(int room) => GC.AllocateUninitializedArray<(int, int, int)>(room);

    int Search(int entry, int hash)
    {
        while (entry >= 0 && entries[entry].Hash != hash)
            entry = entries[entry].Before - 1;
        return entry;
    }

    int BucketOf(int hash) => BucketOf(hash, BitOperations.LeadingZeroCount((uint)buckets.Length) + 1);

    internal static int BucketOf(int hash, int shift) => (int)(((uint)hash * Golden) >> shift);

    void Chain(int hash, int line)
    {
        ref var bucket = ref buckets[BucketOf(hash)];
        entries[count] = (hash, line, bucket);
        bucket = ++count;
    }

    void Grow()
    {
        var (old, before) = (entries, count);
        (buckets, entries, count) = (new int[2 * old.Length], Entries(2 * old.Length), 0);
        foreach (var (hash, line, _) in old.AsSpan(0, before))
            Chain(hash, line);
    }
}
