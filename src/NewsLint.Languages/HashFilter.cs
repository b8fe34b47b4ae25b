using System.Numerics;

namespace NewsLint.Languages;

/// <summary>Tells at once, and for sure, that most hashes are not among those that were added.</summary>
public sealed class HashFilter
{
    /// <summary>So many bits for each hash: one in sixteen others passes at most.</summary>
    const int BitsToAHash = 16;

    readonly ulong[] bits;

    /// <param name="size">How many hashes to expect; with more, others pass more often.</param>
    public HashFilter(int size) => bits = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(size, 4) * BitsToAHash) / 64];

    public void Add(int hash) => bits[Place(hash)] |= 1UL << hash;

    public bool MayHave(int hash) => (bits[Place(hash)] & (1UL << hash)) != 0;

    int Place(int hash) => (hash >>> 6) & (bits.Length - 1);
}
