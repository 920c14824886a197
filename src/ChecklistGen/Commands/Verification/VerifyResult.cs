using System.Collections.Immutable;
using ChecklistGen.Generation;

namespace ChecklistGen.Commands.Verification;

/// <summary>What <c>verify</c> found.</summary>
/// <param name="Folder">The folder's path.</param>
/// <param name="Generator">The program that made the files, and its version.</param>
/// <param name="Files">Every file that is recorded or there, sorted by path.</param>
/// <param name="Sources">Every page that files were made from, sorted by path.</param>
public sealed record VerifyResult(string Folder, string Generator, ImmutableArray<VerifiedFile> Files, ImmutableArray<VerifiedSource> Sources)
{
    /// <summary>Whether everything is as it was recorded.</summary>
    public bool IsUnchanged => Files.All(f => f.State == FileState.Unchanged) && Sources.All(s => s.State == FileState.Unchanged);

    /// <summary>What the shell is told.</summary>
    public ExitCode ExitCode => IsUnchanged ? ExitCode.Done : ExitCode.InputHasErrors;
}
