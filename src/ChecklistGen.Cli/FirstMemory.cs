using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ChecklistGen.Cli;

/// <summary>
/// What a run needs at first, taken at once: nothing is collected before it is used up, and Linux provides it in pages of 2 MB. Otherwise a short
/// run spends a fifth of its time on collecting what it still needs and on thousands of small pages.
/// </summary>
internal static class FirstMemory
{
    // The five seeds take some 60 MB.
    private const int Length = 64 * 1024 * 1024;

    // Small containers need every collection.
    private const long LeastAvailable = 8L * Length;

    private const int AdviseHugePages = 14; // MADV_HUGEPAGE

    // Small objects, large objects, and the collector's own pages between them.
    private const int Range = 3 * Length;

    private const nint PageLength = 2 * 1024 * 1024;

    /// <summary>Takes the memory; only in the native build for Linux, and not where there is little.</summary>
    public static void Take()
    {
        if (!OperatingSystem.IsLinux() || RuntimeFeature.IsDynamicCodeSupported || GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < LeastAvailable)
            return;
        // Only advice: where it isn't followed, pages are small. All memory that is taken lies behind what is in use now.
        var start = Marshal.UnsafeAddrOfPinnedArrayElement(new byte[1], 0) & ~(PageLength - 1);
        _ = Advise(start, Range, AdviseHugePages);
        GC.TryStartNoGCRegion(Length);
    }

    [DllImport("libc", EntryPoint = "madvise")]
    private static extern int Advise(nint start, nuint length, int advice);
}
