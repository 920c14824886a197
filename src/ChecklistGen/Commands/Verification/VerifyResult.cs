using System.Collections.Immutable;
using ChecklistGen.Pdf.Signatures;
using ChecklistGen.Runs;

namespace ChecklistGen.Commands.Verification;

/// <summary>What <c>verify</c> found.</summary>
/// <param name="Folder">The folder's path.</param>
/// <param name="Generator">The program that made the files, and its version.</param>
/// <param name="Files">Every file that is recorded or there, sorted by path.</param>
/// <param name="Sources">Every page that files were made from, sorted by path.</param>
public sealed record VerifyResult(string Folder, string Generator, ImmutableArray<VerifiedFile> Files, ImmutableArray<VerifiedSource> Sources)
{
    /// <summary>Whether signatures must be trusted as well as valid: somebody named the certificates to trust.</summary>
    public bool NeedsTrust { get; init; }

    /// <summary>Whether everything is as it was recorded, but for signatures; and those are valid.</summary>
    public bool IsUnchanged => Files.All(f => f.State is FileState.Unchanged or FileState.Signed && (!NeedsTrust || f.Signatures.All(s => s.TrustProblem is null)))
        && Sources.All(s => s.State == FileState.Unchanged);

    /// <summary>The exit code.</summary>
    public ExitCode ExitCode => IsUnchanged ? ExitCode.Done : ExitCode.InputHasErrors;
}

/// <summary>A file of a folder of outputs.</summary>
/// <param name="Path">Its path from the folder.</param>
/// <param name="State">Its state.</param>
public sealed record VerifiedFile(string Path, FileState State)
{
    /// <summary>Its signatures, for a PDF that is not as it was recorded.</summary>
    public ImmutableArray<PdfSignature> Signatures { get; init; } = [];
}

/// <summary>What <c>verify</c> found in a single PDF.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Signatures">Its signatures.</param>
/// <param name="NeedsTrust">Whether signatures must be trusted as well as valid: somebody named the certificates to trust.</param>
public sealed record VerifiedPdf(string Path, PdfSignatures Signatures, bool NeedsTrust)
{
    /// <summary>Whether somebody signed it, all signatures are valid, and nothing was changed but what forms are for.</summary>
    public bool IsValid => !Signatures.All.IsEmpty && Signatures.SinceLast == LaterChange.None
        && Signatures.All.All(s => s.IsIntact && (!NeedsTrust || s.TrustProblem is null));

    /// <summary>The exit code.</summary>
    public ExitCode ExitCode => IsValid ? ExitCode.Done : ExitCode.InputHasErrors;
}

/// <summary>A page that files of a folder of outputs were made from.</summary>
/// <param name="Path">Its path, from where the folder's path starts.</param>
/// <param name="State">Its state.</param>
/// <param name="Outdated">The files that were made from other bytes than it has now, by their paths from the folder.</param>
public sealed record VerifiedSource(string Path, FileState State, ImmutableArray<string> Outdated);

/// <summary>How a file compares with the manifest.</summary>
public enum FileState
{
    /// <summary>Its bytes are those that were recorded.</summary>
    Unchanged,

    /// <summary>It begins with the bytes that were recorded, and valid signatures follow.</summary>
    Signed,

    /// <summary>Its bytes are others.</summary>
    Changed,

    /// <summary>It is recorded and not there.</summary>
    Missing,

    /// <summary>It is there and not recorded.</summary>
    Unknown,
}
