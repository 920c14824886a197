using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Inlines;

namespace ChecklistGen.Reading.AsciiDoc;

/// <summary>Reads a table of cells between pipes, on any number of lines, and the tables nested in its cells.</summary>
internal sealed class AsciiDocTable(PageTexts texts, PageBuilder page, DiagnosticBag diagnostics)
{
    // More than a person can have typed.
    private const int MostCells = 4_000_000;

    private readonly string _text = texts.Source.Text;
    private readonly SpanBudget _budget = new();
    private int _uneven;

    /// <summary>Reads a table.</summary>
    /// <param name="lines">The lines between its borders, without comments and directives.</param>
    /// <param name="separator">What is before each cell.</param>
    /// <param name="attributes">The attributes above it.</param>
    /// <param name="last">The place at which it ends.</param>
    public void Read(List<TextSpan> lines, char separator, BlockAttributes attributes, int last)
    {
        var (cells, before, isWhole) = CellReader.Read(_text, lines, separator, MostCells);
        if (!isWhole)
            diagnostics.Add(PageDiagnostics.BoundMet, texts.LocationOf(new TextSpan(cells[^1].At, 1)), string.Create(CultureInfo.InvariantCulture, $"the table has more than {MostCells} cells: from here on it is not read"), "split the table");
        if (before.Count > 0)
            page.Add(new PageParagraph(texts.Of(before)));
        if (cells.Count == 0)
            return;

        var widths = new int[lines.Count];
        foreach (var cell in cells)
            widths[cell.Line] = Math.Min(widths[cell.Line] + cell.Spec.Width, MostCells);
        var styles = attributes.Columns();
        var columns = styles.Length > 0 ? styles.Length : widths[cells[0].Line];
        var hasHeader = attributes.HasOption("header") || (!attributes.HasOption("noheader") && IsHeaderLine(lines, cells));
        var grid = new TableGrid(_budget, isMarked: true);
        var nested = new List<(List<TextSpan> Lines, int End)>();
        var (rowStart, isHeader, line) = (-1, hasHeader, -1);
        foreach (var cell in cells)
        {
            // A line that fills a row on its own is one: the row before lacks a cell, or has one too many.
            if (rowStart >= 0 && cell.Line != line && widths[cell.Line] == columns)
            {
                ReportUneven(rowStart);
                EndRow(cell.At);
            }

            line = cell.Line;
            var made = CellOf(cell, nested);
            for (var times = 0; times < cell.Spec.Times && (times == 0 || _budget.Take()); times++)
            {
                if (rowStart < 0)
                    rowStart = cell.At;
                var style = cell.Spec.Style != ' ' ? cell.Spec.Style : grid.Width < styles.Length ? styles[grid.Width] : ' ';
                grid.Add(made with { IsHeader = isHeader || style == 'h' });
                if (grid.Width >= columns)
                    EndRow(cell.Lines[^1].End);
            }
        }

        if (rowStart >= 0)
        {
            if (columns > 1)
                ReportUneven(rowStart);
            EndRow(last);
        }

        if (_budget.IsSpent)
            diagnostics.Add(PageDiagnostics.BoundMet, texts.LocationOf(new TextSpan(cells[0].At, 1)), "up to this table, cells of the page span too many others: some are in one place only", "write each cell where it belongs");
        if (grid.ToTable() is { } table)
            page.AddTable(table, texts.LineOf(last));
        foreach (var inner in nested)
            Read(inner.Lines, '!', new BlockAttributes(), inner.End);

        void EndRow(int end)
        {
            grid.EndRow(texts.LocationOf(TextSpan.FromBounds(rowStart, Math.Max(rowStart, end))));
            (rowStart, isHeader) = (-1, false);
        }
    }

    // The first row is a header if it is on the first line and a blank line follows it.
    private bool IsHeaderLine(List<TextSpan> lines, List<AsciiDocCell> cells)
    {
        if (lines.Count < 2 || cells[0].Line != 0 || !lines[1].In(_text).IsWhiteSpace())
            return false;
        var ends = cells.FindLast(c => c.Line == 0)!;
        return ends.Lines.Skip(1).All(l => l.In(_text).IsWhiteSpace());
    }

    private PageCell CellOf(AsciiDocCell cell, List<(List<TextSpan> Lines, int End)> nested)
    {
        var own = new List<TextSpan>();
        List<TextSpan>? inner = null;
        foreach (var line in cell.Lines)
        {
            var isBorder = line.In(_text).Trim() is ['!', '=', '=', '=', ..] border && !border[1..].ContainsAnyExcept('=');
            if (isBorder && inner is null)
            {
                inner = [];
            }
            else if (isBorder)
            {
                nested.Add((inner!, line.End));
                inner = null;
            }
            else
            {
                (inner ?? own).Add(line);
            }
        }

        if (inner is not null)
            nested.Add((inner, cell.Lines[^1].End));
        var whole = TextSpan.FromBounds(cell.Lines[0].Start, cell.Lines[^1].End);
        var made = own.Count == 1
            ? texts.Cell(own[0])
            : texts.Cell(whole, isHeader: false, string.Join('\n', own.Select(l => l.In(_text).ToString())));
        return made with { ColumnSpan = cell.Spec.Columns, RowSpan = cell.Spec.Rows };
    }

    private void ReportUneven(int row)
    {
        if (_uneven++ < PageDiagnostics.MostReported)
            diagnostics.Add(PageDiagnostics.UnevenTable, texts.LocationOf(new TextSpan(row, 1)), "the cells do not fill this row: a cell is missing or superfluous, here or above", @"give each row a cell for each column, and write a pipe within a text as `\|`");
    }
}
