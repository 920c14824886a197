using ChecklistGen.Documents;
using ChecklistGen.Html.Styles;

namespace ChecklistGen.Html.Nodes;

/// <remarks>
/// Every cell finds its headers by scope: columns by those in <c>thead</c>, groups of rows, each a <c>tbody</c>, by the
/// cell that opens them, and rows by their first cells.
/// </remarks>
internal static class TableWriter
{
    public static void Write(HtmlContext page, Table node)
    {
        if (node.Rows.IsEmpty || node.Columns.IsEmpty)
            return;

        var isFiltered = FilterBox.Belongs(page, node);
        if (isFiltered)
            FilterBox.Write(page);
        var shape = new TableShape(node);
        var isNamed = !node.Caption.IsEmpty || node.Description.Length > 0;
        page.Html.Start(
            "table",
            ("id", isFiltered ? FilterBox.TableId : null),
            ("class", ClassOf(shape)),
            ("aria-labelledby", isNamed ? null : page.Heading));
        page.Html.Line();
        if (isNamed)
            WriteCaption(page, node);
        WriteColumns(page, node);
        WriteSection(page, shape, "thead", shape.Head);
        foreach (var group in shape.Groups())
            WriteSection(page, shape, "tbody", group);
        page.Html.EndLine();
    }

    private static void WriteSection(HtmlContext page, TableShape shape, string name, IReadOnlyList<TableRow> rows)
    {
        if (rows.Count == 0)
            return;
        page.Html.Start(name);
        page.Html.Line();
        foreach (var row in rows)
            TableRowWriter.Write(page, shape, row);
        page.Html.EndLine();
    }

    private static string? ClassOf(TableShape shape)
    {
        var style = shape.Table.Style switch
        {
            TableStyle.Facts => "facts",
            TableStyle.SignOff => "sign-off",
            _ => null,
        };
        var narrow = shape.IsStackable ? "stack" : shape.HasPairs ? "pairs" : null;
        return Classes.Join(style, narrow, shape.Table.KeepTogether ? "whole" : null);
    }

    private static void WriteCaption(HtmlContext page, Table node)
    {
        if (node.Caption.IsEmpty)
        {
            page.Html.Element("caption", node.Description, ("class", "hidden"));
            page.Html.Line();
            return;
        }

        page.Html.Start("caption");
        page.Inlines(node.Caption);
        if (node.Description.Length > 0)
            page.Html.Element("span", " " + node.Description, ("class", "hidden"));
        page.Html.EndLine();
    }

    // What the transforms decided holds on paper and wherever there is as much room. Where there is less, the columns that
    // share what the others leave give way first.
    private static void WriteColumns(HtmlContext page, Table node)
    {
        var total = node.Columns.Sum(c => c.Width);
        if (total <= 0)
            return; // no transform saw the table: the browser decides
        var isAlone = node.Columns.Count(c => c.Requested.Unit == ColumnWidthUnit.Fraction) == 1;
        page.Html.Start("colgroup");
        foreach (var column in node.Columns)
        {
            var width = column.Requested.Unit switch
            {
                ColumnWidthUnit.Fraction when isAlone => null,
                ColumnWidthUnit.Fraction or ColumnWidthUnit.Percent => CssText.Number(Math.Round(100 * column.Width / total, 1)) + "%",
                _ => CssText.Length(Math.Round(column.Width, 1), page.Theme),
            };
            page.Html.Void("col", ("class", width is null ? null : page.ColumnRules.ClassOf(width)));
        }

        page.Html.EndLine();
    }
}
