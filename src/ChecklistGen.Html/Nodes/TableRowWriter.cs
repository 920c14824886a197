using System.Globalization;
using ChecklistGen.Documents;

namespace ChecklistGen.Html.Nodes;

/// <summary>Writes one row of a table; cells that its maker forgot are there, and empty.</summary>
internal static class TableRowWriter
{
    public static void Write(HtmlContext page, TableShape shape, TableRow row)
    {
        page.Html.Start("tr", ("class", Classes.Join(row.Kind == TableRowKind.Group ? "group" : null, row.KeepWithNext ? "keep" : null)));
        var column = 0;
        foreach (var cell in row.Cells)
        {
            WriteCell(page, shape, row, cell, column);
            column += cell.ColumnSpan;
        }

        for (; column < shape.Table.Columns.Length; column++)
            WriteCell(page, shape, row, new TableCell([]), column);
        page.Html.EndLine();
    }

    private static void WriteCell(HtmlContext page, TableShape shape, TableRow row, TableCell cell, int column)
    {
        var scope = cell.Content.IsBlank() ? null : ScopeOf(shape, row, column);
        page.Column = column < shape.Headers.Length ? shape.Headers[column] : "";
        page.Element(
            scope is null ? "td" : "th",
            cell.Content,
            ("class", Classes.Join(AlignmentOf(shape, row, column), row.Kind == TableRowKind.Body ? ContentOf(cell) : null)),
            ("scope", scope),
            ("colspan", cell.ColumnSpan > 1 ? cell.ColumnSpan.ToString(CultureInfo.InvariantCulture) : null),
            ("data-header", NeedsHeader(shape, row, cell, column) ? page.Column : null));
        page.Column = null;
    }

    private static string? ScopeOf(TableShape shape, TableRow row, int column) => row.Kind switch
    {
        TableRowKind.Header => "col",
        TableRowKind.Group => "rowgroup",
        _ => column < shape.HeadsRow.Length && shape.HeadsRow[column] ? "row" : null,
    };

    // Whether a cell has to say its column's header itself where cells stand below each other.
    private static bool NeedsHeader(TableShape shape, TableRow row, TableCell cell, int column) =>
        shape.IsStackable && row.Kind == TableRowKind.Body && ContentOf(cell) is null
        && column < shape.Headers.Length && shape.Headers[column].Length > 0
        && (column != shape.MainColumn || cell.Content.HasAny(i => i is InputField));

    private static string? AlignmentOf(TableShape shape, TableRow row, int column) =>
        row.Kind == TableRowKind.Group || column >= shape.Table.Columns.Length ? null : shape.Table.Columns[column].Alignment switch
        {
            TextAlignment.Centre => "centre",
            TextAlignment.Right => "right",
            _ => null,
        };

    private static string? ContentOf(TableCell cell) => cell.Content is [CheckBox] ? "check" : cell.Content.IsBlank() ? "empty" : null;
}

/// <summary>Lists of classes, as elements have them.</summary>
internal static class Classes
{
    /// <summary>The classes that there are, parted by blanks; null where there are none.</summary>
    public static string? Join(params ReadOnlySpan<string?> classes)
    {
        string? all = null;
        foreach (var one in classes)
            all = one is null ? all : all is null ? one : $"{all} {one}";
        return all;
    }
}
