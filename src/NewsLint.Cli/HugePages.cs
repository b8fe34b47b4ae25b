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

    static bool areAsked;

    /// <summary>Asks before the command line is parsed, which fills small pages already, where it plainly names one story.</summary>
    public static void AskEarly(string[] args)
    {
        if (args is ["check", .. var rest] && !rest.Contains("--stories-from") && (rest.Contains("-") || (rest.Count(Path.Exists) == 1 && !rest.Any(Directory.Exists))))
            Ask();
    }

    /// <summary>To be called where one story is all that is read, before objects have filled the first region.</summary>
    public static void Ask()
    {
        if (areAsked || !OperatingSystem.IsLinux() || Environment.SystemPageSize != SmallPage)
            return;

        areAsked = true;

        var handle = GCHandle.Alloc(new byte[sizeof(long)], GCHandleType.Pinned);
        var (filled, start) = (handle.AddrOfPinnedObject() & -SmallPage, handle.AddrOfPinnedObject() & -HugePage);
        handle.Free();
        var end = (filled & -Region) + Region;
        // The collector would make the region writable bit by bit; a huge page is given only where all of it is alike.
        _ = Protect(filled, end - filled, Writable) == 0 && Advise(filled, end - filled, InDumps) == 0
            && Advise(start, end - start, InHugePages) == 0 && Advise(start, HugePage, NowInHugePages) == 0;
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint start, nint length, int advice);

    [LibraryImport("libc", EntryPoint = "mprotect")]
    private static partial int Protect(nint start, nint length, int protection);
}
