using System.Collections.Immutable;
using System.Security.Cryptography;
using ChecklistGen.Commands.Signing;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Pdf.Signatures;
using ChecklistGen.Runs;
using ChecklistGen.Text;

namespace ChecklistGen.Commands.Verification;

/// <summary><c>verify</c>: checks every file of a folder of outputs, and every page they were made from, against the manifest.</summary>
public sealed class Verifier(IWorkspace workspace)
{
    /// <summary>Verifies a folder; null, with the reason reported, where it can't be done. Nothing is written.</summary>
    /// <param name="folder">The folder's path.</param>
    /// <param name="trust">The path of a file with the certificates that are trusted; null trusts the system's.</param>
    /// <param name="reporter">Takes findings.</param>
    public VerifyResult? Run(string folder, string? trust, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, strict: false);
        if (SignatureFinder.TrustingThoseIn(trust, workspace, tally) is not { } signatures)
            return null;
        try
        {
            if (workspace.Probe(folder) != PathKind.Folder)
                throw new DirectoryNotFoundException();
            var path = $"{folder}/{OutputFolder.ManifestName}";
            if (Manifest.TryRead(workspace, path) is { } manifest)
                return new VerifyResult(folder, manifest.Generator, FilesOf(folder, manifest, signatures), SourcesOf(folder, manifest)) { NeedsTrust = trust is not null };
            tally.AddFatal(VerifyDiagnostics.NothingRecorded(path, workspace.Probe(path) == PathKind.File));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            tally.AddFatal(FileDiagnostics.UnreadableFile(folder, e));
        }

        return null;
    }

    /// <summary>Verifies the signatures of a PDF file; null, with the reason reported, where it can't be done. Nothing is written.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="trust">The path of a file with the certificates that are trusted; null trusts the system's.</param>
    /// <param name="reporter">Takes findings.</param>
    public VerifiedPdf? RunFile(string file, string? trust, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, strict: false);
        if (SignatureFinder.TrustingThoseIn(trust, workspace, tally) is not { } signatures)
            return null;
        try
        {
            var read = signatures.Read(file);
            if (read.Value is { } found)
                return new VerifiedPdf(file, found, NeedsTrust: trust is not null);
            tally.AddFatal(read.Diagnostics[0]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            tally.AddFatal(FileDiagnostics.UnreadableFile(file, e));
        }

        return null;
    }

    /// <summary>Whether a path leads to a single file, and not to a folder.</summary>
    public bool IsFile(string path) => workspace.Probe(path) == PathKind.File;

    private ImmutableArray<VerifiedFile> FilesOf(string folder, Manifest manifest, SignatureFinder signatures)
    {
        var recorded = manifest.Outputs.Select(o => o.Path).ToHashSet(StringComparer.Ordinal);
        // What was gathered from folders below keeps its own manifest there.
        var manifestsBelow = recorded.Where(p => p.Contains('/')).Select(p => $"{p[..p.LastIndexOf('/')]}/{OutputFolder.ManifestName}").ToHashSet(StringComparer.Ordinal);
        var unknown = workspace.FilesBelow(folder)
            .Select(f => ManifestPaths.Relative(folder, f))
            .Where(f => !recorded.Contains(f) && !manifestsBelow.Contains(f) && !OutputFolder.IsOwn(f));
        var states = OrderedParallel.Map(manifest.Outputs, o => WithSignatures(folder, new VerifiedFile(o.Path, StateOf(folder, o)), o.Sha256, signatures));
        return [.. states.Concat(unknown.Select(f => WithSignatures(folder, new VerifiedFile(f, FileState.Unknown), recorded: null, signatures))).OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    private ImmutableArray<VerifiedSource> SourcesOf(string folder, Manifest manifest) =>
    [
        .. OrderedParallel.Map(
            manifest.Outputs
                .SelectMany(o => o.Sources, (output, source) => (Output: output.Path, Source: source))
                .Where(p => p.Source.Path != ManifestPaths.Input)
                .GroupBy(p => p.Source.Path, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal),
            g => SourceOf(folder, g.Key, g)),
    ];

    private VerifiedSource SourceOf(string folder, string source, IEnumerable<(string Output, ManifestSource Source)> uses)
    {
        var path = ManifestPaths.From(folder, source);
        var hash = workspace.Probe(path) == PathKind.File ? HashOf(path, FileKind.Page) : null;
        var outdated = uses.Where(u => u.Source.Sha256 != hash).Select(u => u.Output).ToImmutableArray();
        var state = hash is null ? FileState.Missing : outdated.IsEmpty ? FileState.Unchanged : FileState.Changed;
        return new VerifiedSource(path, state, outdated);
    }

    // An unchanged file has not been signed yet.
    private VerifiedFile WithSignatures(string folder, VerifiedFile file, string? recorded, SignatureFinder signatures)
    {
        var path = $"{folder}/{file.Path}";
        if (file.State is FileState.Unchanged or FileState.Missing || workspace.IsLink(path) || !SignatureFinder.IsPdf(path))
            return file;
        try
        {
            if (signatures.Of(path) is not { } found)
                return file;
            var isAsRecorded = recorded is not null && found.SinceLast == LaterChange.None && found.All.All(s => s.IsIntact) && HashOfStart(path, found.FirstLength) == recorded;
            return file with { State = isAsRecorded ? FileState.Signed : file.State, Signatures = found.All };
        }
        catch (Exception e) when (e is FileTooLargeException or NotAFileException)
        {
            return file;
        }
    }

    private string HashOfStart(string path, long length) =>
        Convert.ToHexStringLower(SHA256.HashData(workspace.ReadAll(path, FileKind.Form).AsSpan(0, (int)length)));

    private FileState StateOf(string folder, ManifestOutput output)
    {
        var path = $"{folder}/{output.Path}";
        if (workspace.Probe(path) != PathKind.File)
            return FileState.Missing;
        // We never made a link: what one leads to is another file, and none of ours if it lies elsewhere.
        if ((workspace.IsLink(path) || output.Path.Contains('/')) && !workspace.IsBelow(path, folder))
            return FileState.Changed;
        return HashOf(path, FileKind.Output) == output.Sha256 ? FileState.Unchanged : FileState.Changed;
    }

    // Whatever is larger than we make or read them is another file; so is a device.
    private string HashOf(string path, FileKind kind)
    {
        try
        {
            return OutputFolder.HashOf(workspace, path, kind);
        }
        catch (Exception e) when (e is FileTooLargeException or NotAFileException)
        {
            return "";
        }
    }
}

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
        isThere ? "it is not a manifest that `generate` wrote: nothing can be checked against it" : "there is no manifest: nothing can be checked against it")
    {
        Help = "name a folder that `generate` wrote into",
    };
}
