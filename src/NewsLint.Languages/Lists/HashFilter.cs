using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsLint.Languages.Lists;

/// <summary>Tells at once, and for sure, that most hashes are not among those that were added.</summary>
public sealed class HashFilter
{
    /// <summary>So many bits for each hash: one in sixteen others passes at most.</summary>
    const int BitsToAHash = 16;

    readonly ReadOnlyMemory<byte> bytes;

    /// <param name="bytes">What <see cref="Compile"/> made.</param>
    public HashFilter(ReadOnlyMemory<byte> bytes) => this.bytes = bytes;

    public static byte[] Compile(IReadOnlyCollection<int> hashes)
    {
        var bits = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(hashes.Count, 4) * BitsToAHash) / 64];
        foreach (var hash in hashes)
            bits[Place(hash, bits.Length)] |= 1UL << hash;
        return MemoryMarshal.AsBytes(bits.AsSpan()).ToArray();
    }

    public bool MayHave(int hash)
    {
        var bits = MemoryMarshal.Cast<byte, ulong>(bytes.Span);
        return (bits[Place(hash, bits.Length)] & (1UL << hash)) != 0;
    }

    static int Place(int hash, int length) => (hash >>> 6) & (length - 1);
}
