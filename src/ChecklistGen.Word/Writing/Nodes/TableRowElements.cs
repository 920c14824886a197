using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Word.Writing.Content;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Nodes;

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
        var element = new W.TableRow(word.Repeat(new RowLook(row.Kind, table.Style)));
        var column = 0;
        foreach (var cell in row.Cells)
        {
            element.AppendChild(Cell(word, table, grid, row, cell, column, keep));
            column += cell.ColumnSpan;
        }

        return element;
    }

    private static W.TableCell Cell(WordContext word, Table table, TableGrid grid, TableRow row, TableCell cell, int column, bool keep)
    {
        var style = StyleOf(row, table, column, cell);
        // The styles of headers and groups keep with what follows by themselves.
        var keepNext = style is StyleNames.TableText or StyleNames.TableRowHeader or StyleNames.TableBlank;
        word.Column = row.Kind == TableRowKind.Body && column < grid.Headers.Length ? grid.Headers[column] : null;
        var line = word.Paragraphs.NewInCell(style, AlignmentOf(table, row, column), keep && keepNext);
        line.Append(cell.Content);
        var look = new CellLook(grid.WidthOf(column, cell.ColumnSpan), cell.ColumnSpan, Fill(word.Theme.Palette, table, row), row.Kind == TableRowKind.Header)
        {
            SpaceAbove = table.Style == TableStyle.Facts && row.Kind == TableRowKind.Group ? 2.5 * word.Theme.Table.CellPaddingY : 0,
        };
        return new W.TableCell(word.Repeat(look), line.Element);
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

    private static string StyleOf(TableRow row, Table table, int column, TableCell cell) => row.Kind switch
    {
        TableRowKind.Header => StyleNames.TableHeader,
        TableRowKind.Group => StyleNames.TableGroup,
        _ when table.Style == TableStyle.Facts && cell.Content is [InputField] => StyleNames.TableBlank,
        _ => column < table.Columns.Length && table.Columns[column].IsRowHeader ? StyleNames.TableRowHeader : StyleNames.TableText,
    };

    private sealed record RowLook(TableRowKind Kind, TableStyle Style) : IRepeatedElement
    {
        public OpenXmlElement Build(WordContext word)
        {
            var properties = new W.TableRowProperties(new W.CantSplit());
            if (Style == TableStyle.SignOff && Kind == TableRowKind.Body)
                properties.AppendChild(new W.TableRowHeight { Val = (uint)Units.Twips(word.Theme.Table.SignOffRowHeight), HeightType = W.HeightRuleValues.AtLeast });
            if (Kind == TableRowKind.Header)
                properties.AppendChild(new W.TableHeader());
            return properties;
        }
    }

    /// <param name="Width">In twentieths of a point.</param>
    /// <param name="Span">How many columns it covers.</param>
    /// <param name="Fill">The colour behind it; null for the style's.</param>
    /// <param name="IsAtBottom">Whether its text stands next to what it heads.</param>
    private sealed record CellLook(int Width, int Span, Colour? Fill, bool IsAtBottom) : IRepeatedElement
    {
        /// <summary>Free above its text; 0 leaves what the style says.</summary>
        public double SpaceAbove { get; init; }

        public OpenXmlElement Build(WordContext word)
        {
            var properties = new W.TableCellProperties(new W.TableCellWidth { Width = Units.Text(Width), Type = W.TableWidthUnitValues.Dxa });
            if (Span > 1)
                properties.AppendChild(new W.GridSpan { Val = Span });
            if (Fill is { } fill)
                properties.AppendChild(word.Formats.Fill(fill));
            if (SpaceAbove > 0)
                properties.AppendChild(new W.TableCellMargin(new W.TopMargin { Width = Units.TwipsText(SpaceAbove), Type = W.TableWidthUnitValues.Dxa }));
            if (IsAtBottom)
                properties.AppendChild(new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Bottom });
            return properties;
        }
    }
}
