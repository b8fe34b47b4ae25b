using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace NewsLint.Languages.Lexicons;

/// <summary>The layout of a compiled lexicon. Little-endian; the header, then the tables it counts, in its order.</summary>
static class LexiconFormat
{
    public const uint Magic = 0x584C4C4E, Version = 1;

    /// <param name="Checksum">CRC-32 of all bytes after the header.</param>
    /// <param name="Entries">What forms may be: forms that are the same in all but their letters share one.</param>
    /// <param name="SettingsLength">How many of the characters, the first ones, are the settings of the speller.</param>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public readonly record struct Header(
        uint Magic, uint Version, uint Checksum, int Root, int Arcs, int Entries, int Acceptances, int Readings, int LemmaEnds, int Common, int Forms, int Letters, int SettingsLength, int Characters)
    {
        /// <summary>The length of the whole file in bytes.</summary>
        public long Length =>
            Marshal.SizeOf<Header>()
            + (8L * Arcs)
            + ((long)Marshal.SizeOf<EntryRow>() * (Entries + 1))
            + ((long)Marshal.SizeOf<Acceptance>() * Acceptances)
            + ((long)Marshal.SizeOf<ReadingRow>() * Readings)
            + ((long)Marshal.SizeOf<LemmaEndRow>() * LemmaEnds)
            + (4L * Common)
            + (2L * Forms)
            + (2L * Letters)
            + (2L * Characters);
    }

    /// <summary>Where an entry's rows begin; they end where the next entry's begin.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public readonly record struct EntryRow(int Acceptance, int Reading);

    /// <summary>How to make a lemma: take letters off the form's end, and put characters there.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    public readonly record struct LemmaEndRow(int Cut, int Offset, int Length);

    public static uint ChecksumOf(ReadOnlySpan<byte> file) => Crc32.HashToUInt32(file[Marshal.SizeOf<Header>()..]);
}
