using System.Runtime.InteropServices;

namespace NewsLint.Languages.Lists;

/// <summary>Indexes that were made when the program was built, used where they lie in it.</summary>
/// <remarks>Their number; for each the hash of its name, where it begins and its length, in 32 bits each; the indexes, each at a multiple of 8.</remarks>
sealed class ListPack(ReadOnlyMemory<byte> bytes)
{
    const int Alignment = 8;

    /// <summary>An index by its name, or none.</summary>
    public ReadOnlyMemory<byte>? Find(string name)
    {
        var hash = ListIndex.HashOf(name);
        var head = MemoryMarshal.Cast<byte, int>(bytes.Span);
        for (var i = 1; i < 1 + (3 * head[0]); i += 3)
        {
            if (head[i] == hash)
                return bytes.Slice(head[i + 1], head[i + 2]);
        }

        return null;
    }

    public static byte[] Write(IReadOnlyCollection<(string Name, byte[] Index)> indexes)
    {
        var start = Aligned(sizeof(int) * (1 + (3 * indexes.Count)));
        var (head, bytes) = (new List<int> { indexes.Count }, new byte[start + indexes.Sum(pair => Aligned(pair.Index.Length))]);
        foreach (var (name, index) in indexes)
        {
            head.AddRange([ListIndex.HashOf(name), start, index.Length]);
            index.CopyTo(bytes, start);
            start += Aligned(index.Length);
        }

        MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(head)).CopyTo(bytes);
        return bytes;
    }

    static int Aligned(int length) => (length + Alignment - 1) & -Alignment;
}
