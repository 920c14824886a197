using ChecklistGen.Diagnostics;
using ChecklistGen.Markdown.Matrices.Pages;
using ChecklistGen.Markdown.Matrices.Tables;
using ChecklistGen.Raci;

namespace ChecklistGen.Markdown.Matrices;

/// <summary>
/// Goes through a page from top to bottom and brings together what belongs to a RACI table: the heading it stands under,
/// rows that were cut off from it, footnotes.
/// </summary>
internal sealed class TableCollector(Page page, IReadOnlyDictionary<PageTable, TableLayout> layouts, DiagnosticBag diagnostics)
{
    private readonly List<FoundTable> _found = [];
    private SectionNode? _node;
    private FoundTable? _above;

    /// <summary>The RACI tables in their order; their headings know of them and of the footnotes then.</summary>
    /// <param name="tree">The headings.</param>
    /// <param name="title">Stands for a heading where a table has none above it.</param>
    public List<FoundTable> Collect(SectionTree tree, string title)
    {
        foreach (var block in page.Blocks)
        {
            switch (block)
            {
                case PageHeading heading when tree.Find(heading) is { } node:
                    _node = node;
                    _above = null;
                    break;
                case PageTable table when layouts.TryGetValue(table, out var layout):
                    _node ??= tree.AddUntitled(title, page.LocationOf(table.Header.Span));
                    _node.HasOwnTable = true;
                    _above = new FoundTable(table, layout, _node);
                    _found.Add(_above);
                    break;
                case PageTable table:
                    TakeDetachedRows(table);
                    break;
                case PageText text when _above is not null:
                    TakeNotes(text, _above);
                    break;
                default:
                    _above = null;
                    break;
            }
        }

        return _found;
    }

    // Rows behind a blank line are no part of the table any more, and yet they are meant to be. Rows that no table is
    // above can't be read, since nothing says which column is whose; they must not disappear for that.
    private void TakeDetachedRows(PageTable table)
    {
        if (table.HasDelimiterRow || !table.AllRows.Any(LayoutFinder.HoldsDuties))
        {
            _above = null;
            return;
        }

        var location = page.LocationOf(table.Header.Span);
        if (_above is not null)
        {
            diagnostics.Add(MatrixDiagnostics.DetachedRows, location, "these rows are cut off from their table", "remove the blank line, or whatever else stands between them");
            _above.Rows.AddRange(table.AllRows);
            return;
        }

        diagnostics.Add(new Diagnostic(MatrixDiagnostics.DetachedRows, location, "these rows hold duties and belong to no table: they are not read")
        {
            Severity = Severity.Error,
            Help = "write a header and a line of dashes above them",
        });
    }

    private void TakeNotes(PageText text, FoundTable table)
    {
        var end = table.Rows.Count > 0 ? Math.Max(table.Rows[^1].Span.End, table.Table.Span.End) : table.Table.Span.End;
        var isRightBelow = page.Source.PositionAt(text.Span.Start).Line <= page.Source.PositionAt(end).Line + 1;
        var notes = NoteReader.Read(page, text, isRightBelow).ToList();
        table.Node.Notes.AddRange(notes);
        if (notes.Count == 0)
            _above = null;
    }
}
