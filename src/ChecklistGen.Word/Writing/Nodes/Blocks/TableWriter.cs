using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Nodes.Blocks;

internal sealed class TableWriter : BlockWriter<Table>
{
    protected override void Write(WordContext word, Table node)
    {
        if (!node.Caption.IsEmpty)
        {
            word.Paragraphs.Begin(StyleNames.Caption);
            word.Inlines(node.Caption);
            word.Paragraphs.End();
        }

        word.Flow.BeginTable();
        // What stands in a cell stands in no list and no call-out.
        var outer = word.Container;
        word.Container = default;
        var grid = TableGrid.Of(node, word.Sections.ColumnScale);
        word.Xml.Start("tbl");
        WriteProperties(word, node, grid);
        WriteGrid(word, grid);
        for (var i = 0; i < node.Rows.Length; i++)
        {
            // Of a table that is kept whole, each row stays with the next; the last has none.
            var keep = node.Rows[i].KeepWithNext || (node.KeepTogether && i < node.Rows.Length - 1);
            TableRowWriter.Write(word, node, grid, node.Rows[i], keep);
        }

        word.Xml.End();
        word.Column = null;
        word.Container = outer;
        word.Flow.EndTable();
    }

    private static void WriteProperties(WordContext word, Table node, TableGrid grid)
    {
        var xml = word.Xml;
        xml.Start("tblPr");
        xml.Value("tblStyle", word.Styles.IdOf(StyleNames.Table(node.Style)));
        xml.Start("tblW");
        xml.Attribute("w", grid.Width);
        xml.Attribute("type", "dxa");
        xml.End();
        xml.Start("tblLayout");
        // Widths were decided for the theme's typeface; where another one is set, Word may widen a column for a word.
        xml.Attribute("type", word.Session.Reference is null ? "fixed" : "autofit");
        xml.End();
        xml.Start("tblLook");
        var hasHeader = node.Rows is [{ Kind: TableRowKind.Header }, ..];
        var hasRowHeaders = node.Columns is [{ IsRowHeader: true }, ..];
        xml.Attribute("val", Look(hasHeader, hasRowHeaders));
        xml.Attribute("firstRow", hasHeader ? "1" : "0");
        xml.Attribute("lastRow", "0");
        xml.Attribute("firstColumn", hasRowHeaders ? "1" : "0");
        xml.Attribute("lastColumn", "0");
        xml.Attribute("noHBand", "1");
        xml.Attribute("noVBand", "1");
        xml.End();
        if (!node.Caption.IsEmpty)
            xml.Value("tblCaption", InlineText.Of(node.Caption));
        if (node.Description.Length > 0)
            xml.Value("tblDescription", node.Description);
        xml.End();
    }

    // The same as the attributes beside it, for readers of the first edition (ECMA-376-1, 2.4.52).
    private static string Look(bool hasHeader, bool hasRowHeaders) =>
        (0x0600 + (hasHeader ? 0x0020 : 0) + (hasRowHeaders ? 0x0080 : 0)).ToString("X4", CultureInfo.InvariantCulture);

    private static void WriteGrid(WordContext word, TableGrid grid)
    {
        word.Xml.Start("tblGrid");
        foreach (var width in grid.Columns)
        {
            word.Xml.Start("gridCol");
            word.Xml.Attribute("w", width);
            word.Xml.End();
        }

        word.Xml.End();
    }
}
