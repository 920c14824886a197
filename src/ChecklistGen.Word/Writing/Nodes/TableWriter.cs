using ChecklistGen.Documents;
using ChecklistGen.Office.Writing;
using ChecklistGen.Word.Writing.Content;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Nodes;

internal static class TableWriter
{
    public static void Write(WordContext word, Table node)
    {
        if (!node.Caption.IsEmpty)
            word.Paragraphs.Write(StyleNames.Caption, node.Caption);
        word.Flow.BeginTable();
        // The content of a cell is in no list and no call-out.
        var outer = word.Container;
        word.Container = default;
        var grid = TableGrid.Of(node, word.Sections.ColumnScale);
        // Row by row: a table may be as long as a document.
        word.Part.WriteStartElement(new W.Table());
        word.Write(Properties(word, node, grid));
        word.Write(new W.TableGrid(grid.Columns.Select(width => new W.GridColumn { Width = Units.Text(width) })));
        for (var i = 0; i < node.Rows.Length; i++)
        {
            // Of a table that is kept whole, each row stays with the next; the last has none.
            var keep = node.Rows[i].KeepWithNext || (node.KeepTogether && i < node.Rows.Length - 1);
            word.Write(TableRowElements.Row(word, node, grid, node.Rows[i], keep));
        }

        word.Part.WriteEndElement();
        word.Column = null;
        word.Container = outer;
        word.Flow.EndTable(keepsNext: node.Rows is [.., { KeepWithNext: true }]);
    }

    private static W.TableProperties Properties(WordContext word, Table node, TableGrid grid)
    {
        var properties = new W.TableProperties(
            new W.TableStyle { Val = word.Styles.IdOf(StyleNames.Table(node.Style)) },
            new W.TableWidth { Width = Units.Text(grid.Width), Type = W.TableWidthUnitValues.Dxa },
            // Widths were decided for the theme's typeface; where another one is set, Word may widen a column for a word.
            new W.TableLayout { Type = word.Session.Reference is null ? W.TableLayoutValues.Fixed : W.TableLayoutValues.Autofit },
            Look(node));
        // A screen reader says what a table is before it enters it; where no one wrote that down, the heading above it does,
        // and what heads its columns or its rows.
        var caption = node.Caption.IsEmpty ? word.Heading : InlineText.Of(node.Caption);
        if (caption.Length > 0)
            properties.AppendChild(new W.TableCaption { Val = XmlCharacters.Clean(caption) });
        var description = node.Description.Length > 0 ? node.Description : Heads(node, grid);
        if (description.Length > 0)
            properties.AppendChild(new W.TableDescription { Val = XmlCharacters.Clean(description) });
        return properties;
    }

    private static string Heads(Table node, TableGrid grid)
    {
        var columns = grid.Headers.Where(h => h.Length > 0).ToList();
        if (columns.Count > 0 || node.Columns is not [{ IsRowHeader: true }, ..])
            return string.Join(", ", columns);
        return string.Join(", ", node.Rows.Select(r => InlineText.Of(r.Cells[0].Content)).Where(t => t.Length > 0));
    }

    private static W.TableLook Look(Table node)
    {
        // Microsoft's checker asks for the box "Header Row" on every table. Facts are headed by their first column: to them the
        // box changes nothing, their style having no looks for it, while a first row that repeats would be read out as what
        // heads the values below it.
        var hasHeader = node.Style == TableStyle.Facts || node.Rows is [{ Kind: TableRowKind.Header }, ..];
        var hasRowHeaders = node.Columns is [{ IsRowHeader: true }, ..];
        // The bands of the style are its rules.
        var hasBands = node.Style != TableStyle.Facts;
        return new W.TableLook
        {
            // The same as the attributes beside it, for readers of the first edition (ECMA-376-1, 2.4.52).
            Val = FormattableString.Invariant($"{0x0400 + (hasBands ? 0 : 0x0200) + (hasHeader ? 0x0020 : 0) + (hasRowHeaders ? 0x0080 : 0):X4}"),
            FirstRow = hasHeader,
            LastRow = false,
            FirstColumn = hasRowHeaders,
            LastColumn = false,
            NoHorizontalBand = !hasBands,
            NoVerticalBand = true,
        };
    }
}
