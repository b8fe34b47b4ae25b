using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsLint.Languages.Tagging;

/// <summary>A trained tagger's weights: for each feature, one for each of the 17 tags.</summary>
/// <remarks>
/// Little-endian: the header; for each of 65,536 first halves of a feature's hash where its features begin; their second halves; their
/// weights. Used where it lies in memory, without being read.
/// </remarks>
sealed class TaggerModel
{
    public const int Tags = 17;

    const uint Magic = 0x5447_4C4E, Version = 1;

    const int Buckets = 1 << 16, Halves = 16 + (4 * (Buckets + 1));

    readonly ReadOnlyMemory<byte> file;
    readonly int features;

    /// <exception cref="InvalidDataException">It is no model, one of another version, or damaged.</exception>
    public TaggerModel(ReadOnlyMemory<byte> file, bool isTrusted)
    {
        var head = file.Length < Halves ? default : MemoryMarshal.Cast<byte, uint>(file.Span[..16]);
        if (head.IsEmpty || head[0] != Magic || head[1] != Version)
            throw new InvalidDataException("this is not a tagger's model of this version: train it again");

        features = (int)head[2];
        if (file.Length != Halves + ((2L + Tags) * features) || (!isTrusted && Crc32.HashToUInt32(file.Span[16..]) != head[3]))
            throw new InvalidDataException("this tagger's model is damaged: train it again");

        this.file = file;
    }

    public static byte[] Write(IReadOnlyCollection<(uint Feature, sbyte[] Weights)> rows)
    {
        var sorted = rows.OrderBy(row => row.Feature).ToArray();
        var bytes = new byte[Halves + ((2 + Tags) * sorted.Length)];
        var starts = MemoryMarshal.Cast<byte, int>(bytes.AsSpan(16, 4 * (Buckets + 1)));
        var seconds = MemoryMarshal.Cast<byte, ushort>(bytes.AsSpan(Halves, 2 * sorted.Length));
        foreach (var (feature, _) in sorted)
            starts[(int)(feature >> 16) + 1]++;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        for (var i = 0; i < sorted.Length; i++)
        {
            seconds[i] = (ushort)sorted[i].Feature;
            MemoryMarshal.AsBytes(sorted[i].Weights.AsSpan()).CopyTo(bytes.AsSpan(Halves + (2 * sorted.Length) + (Tags * i)));
        }

        uint[] head = [Magic, Version, (uint)sorted.Length, Crc32.HashToUInt32(bytes.AsSpan(16))];
        MemoryMarshal.AsBytes(head.AsSpan()).CopyTo(bytes);
        return bytes;
    }

    /// <summary>The tag with the greatest sum of the features' weights, from 0.</summary>
    public int Best(ReadOnlySpan<uint> wanted)
    {
        var bytes = file.Span;
        var (low, high) = (Vector128<short>.Zero, Vector128<short>.Zero);
        var last = 0;
        foreach (var feature in wanted)
        {
            var row = Find(bytes, feature);
            if (row < 0)
                continue;

            var weights = Vector128.LoadUnsafe(ref Unsafe.As<byte, sbyte>(ref MemoryMarshal.GetReference(bytes.Slice(row, Tags))));
            var (first, second) = Vector128.Widen(weights);
            (low, high) = (low + first, high + second);
            last += (sbyte)bytes[row + Tags - 1];
        }

        Span<short> sums = stackalloc short[Tags];
        low.CopyTo(sums);
        high.CopyTo(sums[8..]);
        sums[^1] = (short)last;
        var best = 0;
        for (var i = 1; i < Tags; i++)
            best = sums[i] > sums[best] ? i : best;
        return best;
    }

    /// <summary>The only tag of a word that has one wherever it is met; -1 for others.</summary>
    public int Certain(uint feature)
    {
        var row = Find(file.Span, feature);
        return row < 0 ? -1 : file.Span.Slice(row, Tags).IndexOf((byte)sbyte.MaxValue);
    }

    int Find(ReadOnlySpan<byte> bytes, uint feature)
    {
        var starts = MemoryMarshal.Cast<byte, int>(bytes.Slice(16, 4 * (Buckets + 1)));
        var seconds = MemoryMarshal.Cast<byte, ushort>(bytes.Slice(Halves, 2 * features));
        for (var i = starts[(int)(feature >> 16)]; i < starts[(int)(feature >> 16) + 1]; i++)
        {
            if (seconds[i] == (ushort)feature)
                return Halves + (2 * features) + (Tags * i);
        }

        return -1;
    }
}
