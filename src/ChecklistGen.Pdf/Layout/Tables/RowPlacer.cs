using ChecklistGen.Documents;
using ChecklistGen.Pdf.Pages;

namespace ChecklistGen.Pdf.Layout.Tables;

/// <summary>Puts measured rows on pages.</summary>
internal sealed class RowPlacer(TableLook look)
{
    // A field does not cover the cell's rules.
    private const double FieldInset = 1;
    private const double SignatureInset = 2.5; // room for a frame of its own

    /// <summary>Puts a whole row on a page.</summary>
    public void Place(Page page, RowLayout row, double top)
    {
        PlaceFill(page, row, top, row.Height);
        foreach (var cell in row.Cells)
            PlaceCell(page, row, cell, (0, cell.Text.Lines.Count), top, row.Height, retag: null);
    }

    /// <summary>Repeats a row, which was read on an earlier page.</summary>
    public void Repeat(Page page, RowLayout row, double top)
    {
        PlaceFill(page, row, top, row.Height);
        foreach (var cell in row.Cells)
            cell.Text.Place(page, TextTop(row, cell.Text.Height, top, row.Height), static _ => null);
    }

    /// <summary>
    /// Puts a part of a row on a page. It stays one row of the structure, whose cells go on over the pages: whoever listens
    /// hears a cell to its end before the next one.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="row">The row.</param>
    /// <param name="parts">All parts of the row.</param>
    /// <param name="index">The part to place.</param>
    /// <param name="top">Its upper edge.</param>
    public void PlacePart(Page page, RowLayout row, List<RowPart> parts, int index, double top)
    {
        var part = parts[index];
        PlaceFill(page, row, top, part.Height);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var cell = row.Cells[i];
            var endedBefore = index > 0 && part.Lines[i].Count == 0;
            if (endedBefore)
                continue;
            cell.Tag.GoesOn = true;
            var copies = new Dictionary<Tag, Tag> { [cell.Tag] = cell.Tag };
            PlaceCell(page, row, cell, part.Lines[i], top, part.Height, t => t.Moved(copies));
        }
    }

    private void PlaceCell(
        Page page, RowLayout row, CellLayout cell, (int First, int Count) lines, double top, double height, Func<Tag, Tag?>? retag)
    {
        // The place in the structure first: a cell may be empty, or begin with something that is not content.
        page.Boxes.Add(new EmptyBox(new Rectangle(cell.Edges.Left, top, cell.Edges.Width, height), cell.Cell, cell.Tag));
        if (cell.Field is { } field && lines.First == 0)
            PlaceField(page, cell, field, top, height);
        else if (cell.Field is null && lines.Count > 0)
            cell.Text.Place(page, TextTop(row, cell.Text.HeightOf(lines.First, lines.Count), top, height), lines.First, lines.Count, retag);
    }

    // Several lines take the whole cell, one line its first, so that it stands on the row's first baseline.
    private void PlaceField(Page page, CellLayout cell, InputField field, double top, double height)
    {
        var style = look.TextOf(TableRowKind.Body, headsRow: false);
        var isMultiline = field.Kind == InputKind.MultilineText || (field.Kind == InputKind.Text && cell.Text.Lines.Count > 1);
        var isWhole = isMultiline || field.Kind == InputKind.Signature;
        // Without rules, a field ends before the name of the next one.
        var width = cell.Edges.Width - (look.IsRuled ? 0 : look.PaddingRight);
        var area = new Rectangle(cell.Edges.Left, top, width, isWhole ? height : style.LineHeight + (2 * look.PaddingY));
        page.Boxes.Add(new FieldBox(area.Grow(field.Kind == InputKind.Signature ? -SignatureInset : -FieldInset), field, new Tag("Form", cell.Tag, field), style)
        {
            IsMultiline = isMultiline,
        });
    }

    // What heads others stands at the bottom of its row, next to them.
    private double TextTop(RowLayout row, double textHeight, double top, double height) =>
        top + (row.Row.Kind == TableRowKind.Body ? look.PaddingY : height - look.PaddingY - textHeight);

    private void PlaceFill(Page page, RowLayout row, double top, double height)
    {
        if (look.FillOf(row.Row.Kind) is not { } fill)
            return;
        var (left, right) = (row.Cells[0].Edges.Left, row.Cells[^1].Edges.Right);
        page.Backdrop.Add(new FillBox(new Rectangle(left, top, right - left, height), fill));
    }
}
