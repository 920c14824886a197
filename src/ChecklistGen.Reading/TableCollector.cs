using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Reading.Sections;
using ChecklistGen.Reading.Shapes;
using ChecklistGen.Reading.Tables;

namespace ChecklistGen.Reading;

/// <summary>
/// Goes through a page from top to bottom and collects what belongs to a RACI table: the heading above it,
/// rows that were cut off from it, footnotes.
/// </summary>
internal sealed class TableCollector(Page page, IReadOnlyDictionary<PageTable, TableLayout> layouts, DiagnosticBag diagnostics)
{
    private readonly List<FoundTable> _found = [];
    private readonly List<PageParagraph> _definitions = [];
    private SectionNode? _node;
    private FoundTable? _above;

    /// <summary>Rows that belong to no table and were not read.</summary>
    public List<PageTable> Unread { get; } = [];

    /// <summary>Blocks below a table that belong to it: its footnotes, and rows that go on with it.</summary>
    public HashSet<PageBlock> Taken { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The RACI tables in order; marks their headings as having tables and footnotes.</summary>
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
                    _node ??= tree.AddUntitled(title, table.Header.Location);
                    _node.HasOwnTable = true;
                    _above = new FoundTable(table, layout, _node);
                    _found.Add(_above);
                    break;
                case PageTable table:
                    if (_node is not null)
                        _node.HasUnread = true;
                    TakeDetachedRows(table);
                    break;
                case PageParagraph paragraph when NoteReader.IsDefinition(paragraph.Lines[0]):
                    _definitions.Add(paragraph);
                    break;
                case PageParagraph or PageList when _above is not null:
                    TakeNotes(block, _above);
                    break;
                default:
                    _above = null;
                    break;
            }
        }

        TakeDefinitions();
        return _found;
    }

    // Rows after a blank line are no longer part of the table, but were meant to be if they have its columns.
    // Others can't be read, since nothing says whose their columns are; they must still be reported.
    private void TakeDetachedRows(PageTable table)
    {
        var holdsDuties = table.AllRows.Any(LayoutFinder.HoldsDuty);
        var fits = _above is { Layout.IsTurned: false } && (table.AllRows.Any(LayoutFinder.HoldsDuties) || table.AllRows.All(r => r.Cells.Length == _above.Layout.Columns));
        if ((table.IsMarked && !(table.MayGoOn && fits)) || !(holdsDuties || fits))
        {
            _above = null;
            return;
        }

        var location = table.Header.Location;
        if (fits)
        {
            Taken.Add(table);
            if (!table.IsMarked)
                diagnostics.Add(MatrixDiagnostics.DetachedRows, location, "these rows are cut off from their table", "remove the blank line, or whatever else separates them");
            _above!.Rows.AddRange(table.AllRows);
            return;
        }

        Unread.Add(table);
        diagnostics.Add(new Diagnostic(MatrixDiagnostics.DetachedRows, location, "these rows hold duties but belong to no table: they are not read")
        {
            Severity = Severity.Error,
            Help = "write a header and a line of dashes above them",
        });
    }

    private void TakeNotes(PageBlock block, FoundTable table)
    {
        var isRightBelow = block.TouchesTable;
        foreach (var text in block.Texts)
        {
            var before = table.Node.Notes.Count;
            table.Node.Notes.AddRange(NoteReader.Read(text, isRightBelow));
            if (table.Node.Notes.Count == before)
            {
                _above = null;
                return;
            }

            Taken.Add(block);
            isRightBelow = false;
        }
    }

    // `[^1]: …` may be anywhere on the page, mostly at its end; it belongs to the first section whose table refers to it.
    private void TakeDefinitions()
    {
        if (_definitions.Count == 0 || _found.Count == 0)
            return;
        var sections = new Dictionary<string, SectionNode>(StringComparer.Ordinal);
        foreach (var table in _found)
        {
            foreach (var mark in table.Rows.Prepend(table.Table.Header).SelectMany(r => r.Cells).SelectMany(c => NoteReader.ReferencesIn(c.Raw)))
                sections.TryAdd(mark, table.Node);
        }

        foreach (var note in _definitions.SelectMany(d => NoteReader.Read(d.Lines, isAttached: false)))
            sections.GetValueOrDefault(NoteReader.ReferencesIn(note.Text).First(), _found[^1].Node).Notes.Add(note with { Text = NoteReader.WithShownMark(note.Text) });
    }
}
