using ChecklistGen.Files;
using ChecklistGen.Pages;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Sources;

/// <summary>Finds the text behind a location again, to show lines of it; sources are not kept while documents are made.</summary>
public sealed class SourceLookup(IWorkspace workspace)
{
    private const string ShippedFolder = "templates/";

    private string? _path;
    private SourceText? _last;
    private string? _pagePath;
    private PageRows? _page;

    /// <summary>The text of a page or a template; null if it is unavailable. The last one is cached.</summary>
    public SourceText? Find(string path)
    {
        if (path != _path)
        {
            _path = path;
            _last = Read(path);
        }

        return _last;
    }

    /// <summary>The row or paragraph at a place of a page; null if it is unavailable. The last page is cached.</summary>
    public string? FindRow(Location place)
    {
        if (place.File != _pagePath)
        {
            _pagePath = place.File;
            _page = ReadPage(place.File);
        }

        return _page?.Find(place);
    }

    private PageRows? ReadPage(string path) =>
        PageFormats.Find(path) is { } reader && Open(path, stream => reader.Read(path, stream).Value) is { } page ? new PageRows(page) : null;

    private SourceText? Read(string path)
    {
        if (path.StartsWith(ShippedFolder, StringComparison.Ordinal) && ShippedTemplates.Has(path[ShippedFolder.Length..]))
            return ShippedTemplates.Source(path[ShippedFolder.Length..]);
        return PageFormats.Find(path) is { HasLines: false } ? null : Open(path, stream => SourceTextReader.Read(path, stream, findsEncoding: true).Value);
    }

    private T? Open<T>(string path, Func<Stream, T?> read)
        where T : class
    {
        if (workspace.Probe(path) != PathKind.File)
            return null;
        try
        {
            using var stream = workspace.OpenRead(path, FileKind.Page);
            return read(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

/// <summary>The rows and paragraphs of a page, by their places.</summary>
internal sealed class PageRows
{
    // By the running number of a row; tables beside each other have the same.
    private readonly Dictionary<int, List<(int Column, string Text)>> _rows = [];

    public PageRows(Page page)
    {
        foreach (var block in page.Blocks)
        {
            if (block is PageHeading heading)
                Add(heading.Content);
            foreach (var row in block is PageTable table ? table.HeaderRows.Concat(table.Rows) : [])
                Add(row.Location, $"| {string.Join(" | ", row.Cells.Distinct().Select(c => c.Text))} |");
            foreach (var text in block.Texts.SelectMany(t => t))
                Add(text);
        }
    }

    /// <summary>The row or paragraph in which a place is: of several beside each other, the one that begins last before it. Null without one.</summary>
    public string? Find(Location place)
    {
        var rows = _rows.GetValueOrDefault(place.Line) ?? [];
        return rows.FindLast(r => r.Column <= place.Column).Text ?? rows.FirstOrDefault().Text;
    }

    private void Add(PageText text) => Add(text.Location, text.Text);

    private void Add(Location location, string text)
    {
        if (!_rows.TryGetValue(location.Line, out var rows))
            _rows.Add(location.Line, rows = []);
        rows.Add((location.Column, text));
    }
}
