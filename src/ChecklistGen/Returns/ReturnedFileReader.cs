using System.Security.Cryptography;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Word;

namespace ChecklistGen.Returns;

/// <summary>Reads Word files that came back from the workspace. Whatever goes wrong is a finding.</summary>
public sealed class ReturnedFileReader(IWorkspace workspace)
{
    private readonly WordFormReader _reader = new(ShippedWords.Form);

    /// <summary>Reads a file; no value where it can't be read, which is then an error among the findings.</summary>
    public Outcome<ReturnedFile> Read(string path)
    {
        try
        {
            // The hash is that of the very bytes that were read: whoever saves the file meanwhile saves another.
            var bytes = workspace.ReadAll(path, FileKind.Form);
            var read = _reader.Read(new MemoryStream(bytes), path);
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
