using System.Security.Cryptography;
using ChecklistGen.Diagnostics;
using ChecklistGen.Answers;
using ChecklistGen.Files;

namespace ChecklistGen.Returns;

/// <summary>A returned file, read.</summary>
/// <param name="Path">Its path as the user gave it.</param>
/// <param name="Sha256">The hash of the bytes that were read.</param>
/// <param name="Form">What was filled in.</param>
public sealed record ReturnedFile(string Path, string Sha256, FilledForm Form)
{
    /// <summary>What documents call it: its path below the folder that was given; of a file that was given itself, its name.</summary>
    public string Name { get; init; } = Path;

    /// <summary>When it was last written, as the file system has it.</summary>
    public DateTimeOffset WrittenAt { get; init; }

    /// <summary>The template it was made with; empty if the file has lost it.</summary>
    public string Template => Form.Form?.Template ?? "";
}

/// <summary>Reads returned files, in any of <see cref="FormFormats"/>. Whatever goes wrong is a finding.</summary>
public sealed class ReturnedFileReader(IWorkspace workspace)
{
    /// <summary>Reads a file; no value where it can't be read, which is then an error among the findings.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="name">What documents call it.</param>
    public Outcome<ReturnedFile> Read(string path, string name)
    {
        try
        {
            // Hash the bytes that were read: the file may be saved again in the meantime.
            var bytes = workspace.ReadAll(path, FileKind.Form);
            var read = FormFormats.For(path, bytes).Read(path, new MemoryStream(bytes));
            return read.Value is null
                ? new Outcome<ReturnedFile>(null, FormFormats.Find(workspace, path) is null ? [AnswerDiagnostics.NotAForm(path)] : read.Diagnostics)
                : new Outcome<ReturnedFile>(new ReturnedFile(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), read.Value) { Name = name, WrittenAt = workspace.WrittenAt(path) }, read.Diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Outcome<ReturnedFile>(null, [FileDiagnostics.UnreadableFile(path, e)]);
        }
    }
}
