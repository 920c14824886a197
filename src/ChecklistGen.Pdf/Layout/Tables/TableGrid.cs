using ChecklistGen.Documents;
using ChecklistGen.Pdf.Layout.Text;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Tables;

/// <summary>Where a table's columns lie, and how its rows are measured.</summary>
internal sealed class TableGrid
{
    private const double LeastEms = 1.3; // the widest letter, and a check box

    private readonly Table _table;
    private readonly TableLook _look;
    private readonly TableTags _tags;
    private readonly LayoutContext _context;
    private readonly double[] _edges;

    public TableGrid(Table table, TableLook look, TableTags tags, Column column, LayoutContext context)
    {
        (_table, _look, _tags, _context) = (table, look, tags, context);
        _edges = new double[table.Columns.Length + 1];
        _edges[0] = column.Left;
        var widths = WidthsOf(table, column.Width, look.PaddingLeft + look.PaddingRight + (LeastEms * look.Theme.Styles.TableText.Size));
        for (var i = 0; i < widths.Length; i++)
            _edges[i + 1] = _edges[i] + widths[i];
    }

    /// <summary>Where columns begin, and at last where the table ends.</summary>
    public IReadOnlyList<double> Edges => _edges;

    /// <summary>Measures a row. Rows must come in order, since each is headed by those above it.</summary>
    public RowLayout Measure(TableRow row)
    {
        var filled = FilledRow.From(row, _table.Columns.Length);
        return Measure(filled, _tags.For(filled));
    }

    /// <summary>Measures the row of a group as the next page repeats it.</summary>
    /// <param name="group">The row.</param>
    /// <param name="continued">The words that say so; empty for none.</param>
    public RowLayout MeasureRepeated(TableRow group, string continued)
    {
        var filled = FilledRow.From(group, _table.Columns.Length);
        if (continued.Length > 0)
        {
            var first = filled.Cells[0];
            var words = new TextRun($" ({continued})");
            var cell = first.Cell with { Content = first.Cell.Content is [Muted muted] ? [muted with { Content = [.. muted.Content, words] }] : [.. first.Cell.Content, words] };
            filled = filled with { Cells = [first with { Cell = cell }, .. filled.Cells.Skip(1)] };
        }

        var tag = new Tag("NonStruct", parent: null, group);
        return Measure(filled, [.. filled.Cells.Select(_ => tag)]);
    }

    private RowLayout Measure(FilledRow filled, Tag[] cellTags)
    {
        var row = filled.Row;
        var cells = new CellLayout[cellTags.Length];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = Measure(row, filled.Cells[i], cellTags[i]);
        var height = row.Kind == TableRowKind.Body ? _look.LeastRowHeight : 0;
        foreach (var cell in cells)
            height = Math.Max(height, HeightOf(row, cell));
        return new RowLayout(row, cells, height);
    }

    // A table in a frame has less room than the page gave it, and one that no transform saw has no widths at all. No column
    // is too narrow for a letter as long as the table has room for all of them.
    private static double[] WidthsOf(Table table, double available, double least)
    {
        double[] widths = [.. table.Columns.Select(c => c.Width)];
        if (widths.Sum() <= 0)
            Array.Fill(widths, available / widths.Length);
        least = Math.Min(least, available / widths.Length);
        var scale = Math.Min(1, available / widths.Sum());
        for (var i = 0; i < widths.Length; i++)
            widths[i] = Math.Max(least, widths[i] * scale);

        // The wider columns give up what narrow ones gained, each in proportion to its surplus.
        var tooMuch = widths.Sum() - available;
        var spare = widths.Sum() - (least * widths.Length);
        if (tooMuch > 0)
        {
            for (var i = 0; i < widths.Length; i++)
                widths[i] -= (widths[i] - least) * tooMuch / spare;
        }

        return widths;
    }

    private CellLayout Measure(TableRow row, FilledCell filled, Tag tag)
    {
        var cell = filled.Cell;
        var edges = new Column(_edges[filled.Index], _edges[filled.Index + filled.Span] - _edges[filled.Index]);
        var column = _table.Columns[filled.Index];
        var only = cell.Content is [InputField single] ? single : null;
        var field = only is not null && _context.IsOnScreen(only) ? only : null;
        var paragraph = new ParagraphBuilder(_context, _look.TextOf(row.Kind, column.IsRowHeader), edges.Inset(_look.PaddingLeft, _look.PaddingRight))
        {
            ShowsEdges = _look.IsRuled,
            IsCell = true,
            IsOneField = only is not null,
        };

        // What is filled in already decides how high a field is, but is drawn by the field.
        if (field is null)
            paragraph.Add(cell.Content, tag);
        else
            paragraph.Lines(field, field.Value, InlineStyle.From(paragraph.Style, tag));
        return new CellLayout(cell, tag, edges, paragraph.Build(row.Kind == TableRowKind.Group ? TextAlignment.Left : column.Alignment), field);
    }

    private double HeightOf(TableRow row, CellLayout cell)
    {
        var line = _look.TextOf(row.Kind, headsRow: false).LineHeight;
        var lines = cell.Field?.Kind == InputKind.MultilineText ? 2 : 1;
        return (2 * _look.PaddingY) + (row.Kind == TableRowKind.Group ? _look.SpaceAboveGroup : 0) + Math.Max(cell.Text.Height, lines * line);
    }
}

/// <summary>A row that is measured.</summary>
/// <param name="Row">The row.</param>
/// <param name="Cells">Its cells, which cover every column once.</param>
/// <param name="Height">Its height, padding included.</param>
internal sealed record RowLayout(TableRow Row, IReadOnlyList<CellLayout> Cells, double Height);

/// <summary>A cell that is measured.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Tag">Its tag.</param>
/// <param name="Edges">From its left to its right edge.</param>
/// <param name="Text">Its lines; none where it is empty or a field.</param>
/// <param name="Field">The field that fills the whole cell; null where there is none, or where it is not filled in on the screen.</param>
internal sealed record CellLayout(TableCell Cell, Tag Tag, Column Edges, TextLines Text, InputField? Field);
