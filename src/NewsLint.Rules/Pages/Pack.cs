using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using NewsLint.Languages;
using static NewsLint.Rules.Pages.PackFormat;

namespace NewsLint.Rules.Pages;

/// <summary>Rule pages compiled for use. The bytes stay where they are; nothing is read before it is needed.</summary>
sealed class Pack
{
    readonly ReadOnlyMemory<byte> bytes;
    readonly Header header;
    readonly int[] starts;

    public Pack(ReadOnlyMemory<byte> bytes)
    {
        this.bytes = bytes;
        header = MemoryMarshal.Read<Header>(bytes.Span);
        if (header.Magic != Magic)
            throw new InvalidDataException("These bytes are not a rule pack of this version.");

        ReadOnlySpan<int> sizes =
        [
            Unsafe.SizeOf<Header>(), header.WordPlaces * Unsafe.SizeOf<WordRow>(), header.ArcPlaces * Unsafe.SizeOf<ArcRow>(),
            header.States * Unsafe.SizeOf<RangeRow>(), header.Phrases * Unsafe.SizeOf<PhraseRow>(), header.TriggerWords * Unsafe.SizeOf<RangeRow>(),
            header.Triggers * Unsafe.SizeOf<TriggerRow>(), header.FreePatterns * sizeof(int), header.Patterns * Unsafe.SizeOf<PatternRow>(),
            header.Literals * Unsafe.SizeOf<LiteralRow>(), header.Regexes * Unsafe.SizeOf<RegexRow>(), header.Pages * Unsafe.SizeOf<PageRow>(),
        ];
        starts = new int[sizes.Length];
        for (var i = 1; i < starts.Length; i++)
            starts[i] = starts[i - 1] + sizes[i - 1];
        EndOfTables = starts[^1] + sizes[^1];
    }

    int EndOfTables { get; }

    public int PageCount => header.Pages;

    /// <summary>The tables where they lie.</summary>
    public PackTables Open() => new()
    {
        Text = bytes.Span[EndOfTables..],
        PhraseStarts = header.PhraseStarts,
        Arcs = Table<ArcRow>(2, header.ArcPlaces),
        States = Table<RangeRow>(3, header.States),
        Phrases = Table<PhraseRow>(4, header.Phrases),
        TriggerWords = Table<RangeRow>(5, header.TriggerWords),
        Triggers = Table<TriggerRow>(6, header.Triggers),
        FreePatterns = Table<int>(7, header.FreePatterns),
        Patterns = Table<PatternRow>(8, header.Patterns),
        Literals = Table<LiteralRow>(9, header.Literals),
        Regexes = Table<RegexRow>(10, header.Regexes),
        Pages = Table<PageRow>(11, header.Pages),
    };

    /// <summary>The number of a folded word; 0 when no pattern knows it.</summary>
    public int WordNumber(ReadOnlySpan<char> folded)
    {
        var table = Table<WordRow>(1, header.WordPlaces);
        var hash = Hash(folded);
        for (var place = hash & (uint)(table.Length - 1); table[(int)place].Word != 0; place = (place + 1) & (uint)(table.Length - 1))
        {
            var row = table[(int)place];
            if (row.Hash == hash && folded.SequenceEqual(Text(row.Offset, row.Length)))
                return row.Word;
        }

        return 0;
    }

    public RulePage Page(int number)
    {
        var pages = Table<PageRow>(11, header.Pages);
        var end = number + 1 < PageCount ? pages[number + 1].Offset : header.Bytes;
        using var reader = new BinaryReader(EmbeddedFile.Read(bytes[(EndOfTables + pages[number].Offset)..(EndOfTables + end)]), Encoding.UTF8);
        return PageCodec.ReadPage(reader);
    }

    ReadOnlySpan<char> Text(int offset, int length) => MemoryMarshal.Cast<byte, char>(bytes.Span.Slice(EndOfTables + offset, length * sizeof(char)));

    ReadOnlySpan<T> Table<T>(int index, int count)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(bytes.Span.Slice(starts[index], count * Unsafe.SizeOf<T>()));
}
