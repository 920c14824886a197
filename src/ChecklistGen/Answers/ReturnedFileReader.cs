using System.Security.Cryptography;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Word;

namespace ChecklistGen.Answers;

/// <summary>Reads Word files that came back from the workspace. Whatever goes wrong is a finding.</summary>
public sealed class ReturnedFileReader(IWorkspace workspace)
{
    // What is larger the reader of Word files refuses, without reading all of it.
    private const long MaxInMemory = 256 << 20;

    private readonly WordFormReader _reader = new(ShippedWords.Form);

    /// <summary>Reads a file; no value where it can't be read, which is then an error among the findings.</summary>
    public Outcome<ReturnedFile> Read(string path)
    {
        try
        {
            using var stream = workspace.OpenRead(path);
            if (stream.CanSeek && stream.Length > MaxInMemory)
                return new Outcome<ReturnedFile>(null, _reader.Read(stream, path).Diagnostics);

            // The hash is that of the very bytes that were read: whoever saves the file meanwhile saves another.
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            bytes.Position = 0;
            var read = _reader.Read(bytes, path);
            return read.Value is null
                ? new Outcome<ReturnedFile>(null, read.Diagnostics)
                : new Outcome<ReturnedFile>(new ReturnedFile(path, Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray())), read.Value), read.Diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Outcome<ReturnedFile>(null, [FileDiagnostics.UnreadableFile(path, e)]);
        }
    }
}
