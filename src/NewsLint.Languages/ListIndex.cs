using System.Runtime.InteropServices;

namespace NewsLint.Languages;

/// <summary>The lines of a list by hashes of what they hold: a list is hashed where it lies, and a line is read only when it may be meant.</summary>
public sealed class ListIndex
{
    readonly Dictionary<int, int> firstByHash;
    readonly List<(int Line, int Next)> entries;

    /// <param name="size">How many entries to expect.</param>
    public ListIndex(int size = 0) => (firstByHash, entries) = (new(size), new(size));

    /// <summary>Notes that a line holds something with this hash.</summary>
    public void Add(int hash, int line)
    {
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(firstByHash, hash, out var exists);
        if (exists && entries[first].Line == line)
            return;
        entries.Add((line, exists ? first : -1));
        first = entries.Count - 1;
    }

    /// <summary>The last entry with this hash; -1 for none.</summary>
    public int Find(int hash) => firstByHash.GetValueOrDefault(hash, -1);

    /// <summary>The line of an entry.</summary>
    public int LineAt(int entry) => entries[entry].Line;

    /// <summary>The entry with the same hash that was added before; -1 for none.</summary>
    public int Next(int entry) => entries[entry].Next;

    /// <summary>All lines with this hash, the last added first.</summary>
    public IEnumerable<int> LinesWith(int hash)
    {
        for (var entry = Find(hash); entry >= 0; entry = Next(entry))
            yield return LineAt(entry);
    }

    /// <summary>FNV-1a of letters in small, with straight apostrophes.</summary>
    public static int HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ Letters.Fold(c)) * 16777619u;
        return (int)hash;
    }
}
