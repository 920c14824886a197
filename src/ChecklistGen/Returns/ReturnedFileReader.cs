using System.Security.Cryptography;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;

namespace ChecklistGen.Returns;

/// <summary>Reads files that came back from the workspace, in any of <see cref="FormFormats"/>. Whatever goes wrong is a finding.</summary>
public sealed class ReturnedFileReader(IWorkspace workspace)
{
    /// <summary>Reads a file; no value where it can't be read, which is then an error among the findings.</summary>
    public Outcome<ReturnedFile> Read(string path)
    {
        try
        {
            // The hash is that of the very bytes that were read: whoever saves the file meanwhile saves another.
            var bytes = workspace.ReadAll(path, FileKind.Form);
            var read = FormFormats.For(path).Read(path, new MemoryStream(bytes));
            return read.Value is null
                ? new Outcome<ReturnedFile>(null, read.Diagnostics)
                : new Outcome<ReturnedFile>(new ReturnedFile(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), read.Value), read.Diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Outcome<ReturnedFile>(null, [FileDiagnostics.UnreadableFile(path, e)]);
        }
    }
}
