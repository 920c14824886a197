using ChecklistGen.Configuration;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Markdown.Matrices;
using ChecklistGen.Text;

namespace ChecklistGen.Sources;

/// <summary>Reads pages from the workspace: bytes, text, matrix. Whatever goes wrong is a finding.</summary>
public sealed class PageReader(IWorkspace workspace, RunOptions options)
{
    private readonly MatrixReaderOptions _options = new() { Party = options.Parties.FirstOrDefault() };

    /// <summary>Reads a page.</summary>
    public PageReading Read(string path)
    {
        Outcome<SourceText> source;
        try
        {
            using var stream = workspace.OpenRead(path);
            source = SourceTextReader.Read(path, stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new PageReading(path, Matrix: null, [FileDiagnostics.UnreadableFile(path, e)]);
        }

        if (source.Value is null)
            return new PageReading(path, Matrix: null, source.Diagnostics);
        if (OwnFiles.IsOwn(source.Value))
            return new PageReading(path, Matrix: null, []) { IsOwn = true };
        var matrix = MatrixReader.Read(source.Value, _options);
        return new PageReading(path, matrix.Value, [.. source.Diagnostics, .. matrix.Diagnostics]);
    }
}
