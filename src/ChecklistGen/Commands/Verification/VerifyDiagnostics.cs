using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Commands.Verification;

/// <summary>What can be wrong when a folder is verified (<c>CG038x</c>).</summary>
public static class VerifyDiagnostics
{
    /// <summary>A folder without a manifest that can be read.</summary>
    public static DiagnosticRule NoManifest { get; } = new("CG0381", Severity.Error, "no-manifest");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [NoManifest];

    internal static Diagnostic NothingBelow(string folder) =>
        new(NoManifest, new Location(folder), "no folder below has a manifest: there is nothing to gather") { Help = "name a folder with folders that `generate` wrote into" };

    internal static Diagnostic NothingRecorded(string manifest, bool isThere) => new(
        NoManifest,
        new Location(manifest),
        isThere ? "it is not a manifest that `generate` wrote: nothing can be held against it" : "there is no manifest: nothing can be held against it")
    {
        Help = "name a folder that `generate` wrote into",
    };
}
