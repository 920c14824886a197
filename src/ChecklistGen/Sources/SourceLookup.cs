using ChecklistGen.Files;
using ChecklistGen.Formats;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Sources;

/// <summary>Finds the text behind a location again, to show lines of it; sources are not kept while documents are made.</summary>
public sealed class SourceLookup(IWorkspace workspace)
{
    private const string ShippedFolder = "templates/";

    private string? _path;
    private SourceText? _last;

    /// <summary>The text of a page or a template; null where it can't be had. The last one asked for is kept.</summary>
    public SourceText? Find(string path)
    {
        if (path != _path)
        {
            _path = path;
            _last = Read(path);
        }

        return _last;
    }

    private SourceText? Read(string path)
    {
        if (path.StartsWith(ShippedFolder, StringComparison.Ordinal) && ShippedTemplates.Has(path[ShippedFolder.Length..]))
            return ShippedTemplates.Source(path[ShippedFolder.Length..]);
        if (workspace.Probe(path) != PathKind.File)
            return null;
        try
        {
            using var stream = workspace.OpenRead(path, FileKind.Page);
            if (PageFormats.Find(path) is { HasLines: false } reader)
                return reader.Read(path, stream).Value is { } page ? PageRows.Of(page) : null;
            return SourceTextReader.Read(path, stream, findsEncoding: true).Value;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
