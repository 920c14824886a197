using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Word.Writing.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Nodes.Blocks;

/// <summary>Makes the rows of tables.</summary>
internal static class TableRowElements
{
    /// <param name="word">The part that is being written.</param>
    /// <param name="table">The row's table.</param>
    /// <param name="grid">The table's columns.</param>
    /// <param name="row">The row.</param>
    /// <param name="keep">Whether it stays on the page of the next row.</param>
    public static W.TableRow Row(WordContext word, Table table, TableGrid grid, TableRow row, bool keep)
    {
        var element = new W.TableRow(Properties(word, table, row));
        var column = 0;
        foreach (var cell in row.Cells)
        {
            element.AppendChild(Cell(word, table, grid, row, cell, column, keep));
            column += cell.ColumnSpan;
        }

        return element;
    }

    private static W.TableRowProperties Properties(WordContext word, Table table, TableRow row)
    {
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (table.Style == TableStyle.SignOff && row.Kind == TableRowKind.Body)
            properties.AppendChild(new W.TableRowHeight { Val = (uint)Units.Twips(word.Theme.Table.SignOffRowHeight), HeightType = W.HeightRuleValues.AtLeast });
        if (row.Kind == TableRowKind.Header)
            properties.AppendChild(new W.TableHeader());
        return properties;
    }

    private static W.TableCell Cell(WordContext word, Table table, TableGrid grid, TableRow row, TableCell cell, int column, bool keep)
    {
        var properties = new W.TableCellProperties(
            new W.TableCellWidth { Width = Units.Text(grid.WidthOf(column, cell.ColumnSpan)), Type = W.TableWidthUnitValues.Dxa });
        if (cell.ColumnSpan > 1)
            properties.AppendChild(new W.GridSpan { Val = cell.ColumnSpan });
        if (Fill(word.Theme.Palette, table, row) is { } fill)
            properties.AppendChild(word.Formats.Fill(fill));

        var style = StyleOf(row, table, column);
        // The styles of headers and groups keep with what follows by themselves.
        var keepNext = style is StyleNames.TableText or StyleNames.TableRowHeader;
        word.Column = row.Kind == TableRowKind.Body && column < grid.Headers.Length ? grid.Headers[column] : null;
        var line = word.Paragraphs.NewInCell(style, AlignmentOf(table, row, column), keep && keepNext);
        line.Append(cell.Content);
        return new W.TableCell(properties, line.Element);
    }

    // The table's style fills the first header row, and can't know which rows head groups.
    private static Colour? Fill(Palette palette, Table table, TableRow row) => row.Kind switch
    {
        _ when table.Style == TableStyle.Facts => null,
        TableRowKind.Group => palette.SoftFill,
        TableRowKind.Header when !ReferenceEquals(row, table.Rows[0]) => palette.HeaderFill,
        _ => null,
    };

    private static TextAlignment AlignmentOf(Table table, TableRow row, int column) =>
        row.Kind == TableRowKind.Group || column >= table.Columns.Length ? TextAlignment.Left : table.Columns[column].Alignment;

    private static string StyleOf(TableRow row, Table table, int column) => row.Kind switch
    {
        TableRowKind.Header => StyleNames.TableHeader,
        TableRowKind.Group => StyleNames.TableGroup,
        _ => column < table.Columns.Length && table.Columns[column].IsRowHeader ? StyleNames.TableRowHeader : StyleNames.TableText,
    };
}
