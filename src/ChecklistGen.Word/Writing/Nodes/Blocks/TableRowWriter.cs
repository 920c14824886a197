using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Nodes.Blocks;

/// <summary>Writes the rows of tables.</summary>
internal static class TableRowWriter
{
    /// <param name="word">Where to.</param>
    /// <param name="table">The row's table.</param>
    /// <param name="grid">The table's columns.</param>
    /// <param name="row">The row.</param>
    /// <param name="keep">Whether it stays on the page of the next row.</param>
    public static void Write(WordContext word, Table table, TableGrid grid, TableRow row, bool keep)
    {
        word.Xml.Start("tr");
        WriteProperties(word, table, row);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            WriteCell(word, table, grid, row, cell, column, keep);
            column += cell.ColumnSpan;
        }

        word.Xml.End();
    }

    private static void WriteProperties(WordContext word, Table table, TableRow row)
    {
        word.Xml.Start("trPr");
        word.Xml.Empty("cantSplit");
        if (table.Style == TableStyle.SignOff && row.Kind == TableRowKind.Body)
        {
            word.Xml.Start("trHeight");
            word.Xml.Attribute("val", Units.Twips(word.Theme.Table.SignOffRowHeight));
            word.Xml.Attribute("hRule", "atLeast");
            word.Xml.End();
        }

        if (row.Kind == TableRowKind.Header)
            word.Xml.Empty("tblHeader");
        word.Xml.End();
    }

    private static void WriteCell(WordContext word, Table table, TableGrid grid, TableRow row, TableCell cell, int column, bool keep)
    {
        var xml = word.Xml;
        xml.Start("tc");
        xml.Start("tcPr");
        xml.Start("tcW");
        xml.Attribute("w", grid.WidthOf(column, cell.ColumnSpan));
        xml.Attribute("type", "dxa");
        xml.End();
        if (cell.ColumnSpan > 1)
            xml.Value("gridSpan", cell.ColumnSpan);
        word.Formats.Fill(Fill(word.Theme.Palette, table, row));
        xml.End();

        var style = StyleOf(row, table, column);
        // The styles of headers and groups keep with what follows by themselves.
        var keepNext = style is StyleNames.TableText or StyleNames.TableRowHeader;
        word.Column = row.Kind == TableRowKind.Body && column < grid.Headers.Length ? grid.Headers[column] : null;
        word.Paragraphs.BeginInCell(style, AlignmentOf(table, row, column), keep && keepNext);
        word.Inlines(cell.Content);
        word.Paragraphs.End();
        xml.End();
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
