using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsLint.Cli;

/// <summary>
/// Asks Linux for the first memory of the run in two pages of 2 MB. One story fills some 700 pages of 4 KB, and each costs an interrupt when it is first touched: on a
/// virtual machine a fifth of the run. A request that the system refuses changes nothing. Many stories are read faster without, by a tenth where it was measured.
/// </summary>
static partial class HugePages
{
    /// <summary>What the collector of .NET takes and gives back at once, in bytes: it begins at a multiple of this.</summary>
    const nint Region = 4 << 20;

    const nint HugePage = 2 << 20, SmallPage = 4 << 10;

    /// <summary>PROT_READ | PROT_WRITE.</summary>
    const int Writable = 3;

    /// <summary>MADV_HUGEPAGE, MADV_DODUMP, MADV_COLLAPSE.</summary>
    const int InHugePages = 14, InDumps = 17, NowInHugePages = 25;

    /// <summary>MADV_POPULATE_WRITE.</summary>
    const int NowToBeWritten = 23;

    /// <summary>What a run writes of the program itself, in bytes: its static fields, and behind them where each interface call leads.</summary>
    const nint Tables = 400 << 10;

    /// <summary>How often a run may ask. A static field that is not zero lies in the program, and shows where the others are.</summary>
    static int left = 1;

    /// <summary>Asks before the command line is parsed, which fills small pages already, where it plainly names one story.</summary>
    public static void AskEarly(string[] args)
    {
        if (args is not ["check", ..])
            return;

        var stories = 0;
        foreach (var arg in args.AsSpan(1))
        {
            if (arg == "--stories-from" || Directory.Exists(arg))
                return;
            stories += arg == "-" || File.Exists(arg) ? 1 : 0;
        }

        if (stories == 1)
            Ask();
    }

    /// <summary>To be called where one story is all that is read, before objects have filled the first region.</summary>
    public static void Ask()
    {
        if (left == 0 || !OperatingSystem.IsLinux() || Environment.SystemPageSize != SmallPage)
            return;

        left--;
        CopyTables();

        var handle = GCHandle.Alloc(new byte[sizeof(long)], GCHandleType.Pinned);
        var (filled, start) = (handle.AddrOfPinnedObject() & -SmallPage, handle.AddrOfPinnedObject() & -HugePage);
        handle.Free();
        var end = (filled & -Region) + Region;
        // The collector would make the region writable bit by bit; a huge page is given only where all of it is alike.
        _ = Protect(filled, end - filled, Writable) == 0 && Advise(filled, end - filled, InDumps) == 0
            && Advise(start, end - start, InHugePages) == 0 && Advise(start, HugePage, NowInHugePages) == 0;
    }

    /// <summary>Nearly all of these pages are written, each with an interrupt of its own unless they are copied at once.</summary>
    static unsafe void CopyTables()
    {
        fixed (int* field = &left)
            _ = RuntimeFeature.IsDynamicCodeSupported ? 0 : Advise((nint)field & -SmallPage, Tables, NowToBeWritten);
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint start, nint length, int advice);

    [LibraryImport("libc", EntryPoint = "mprotect")]
    private static partial int Protect(nint start, nint length, int protection);
}
