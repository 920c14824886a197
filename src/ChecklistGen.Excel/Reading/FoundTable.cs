using ChecklistGen.Answers;
using ChecklistGen.Excel.Forms;
using ChecklistGen.Text;

namespace ChecklistGen.Excel.Reading;

/// <summary>A table with fields in a returned sheet, wherever its columns are by now.</summary>
/// <param name="Table">The table as recorded in the file.</param>
/// <param name="Header">The row of its header.</param>
internal sealed record FoundTable(RecordedTable Table, FilledRow Header)
{
    // Nobody's header is as long as a page.
    private const int MostHeaders = 1000;

    // A workbook of ours has one on each sheet, and no more than a handful of sheets.
    private const int MostTables = 64;

    /// <summary>The columns with fields, by their position; one that was copied is there twice.</summary>
    public Dictionary<int, RecordedColumn> Columns { get; } = ByPosition(Table, Header);

    /// <summary>The column with the lines' keys; 0 where it is gone.</summary>
    public int KeyColumn { get; } = PositionOf(Header, Table.KeyHeader);

    /// <summary>The column by which people know the lines; 0 where it is gone.</summary>
    public int MarkColumn { get; } = PositionOf(Header, Table.MarkHeader);

    // How much of the table is there; nothing where its lines could not be known.
    private int Score => Columns.Count == 0 || (KeyColumn == 0 && MarkColumn == 0) ? 0 : Columns.Count + (KeyColumn > 0 ? 1 : 0) + (MarkColumn > 0 ? 1 : 0);

    /// <summary>The table of a sheet; null where it has none.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="tables">The tables recorded in the file.</param>
    public static FoundTable? In(FilledSheet sheet, IReadOnlyList<RecordedTable> tables)
    {
        var headers = tables.Take(MostTables).Select(t => t.Columns.Select(c => PlainText.Normalise(c.Header)).ToHashSet(StringComparer.Ordinal)).ToList();
        FoundTable? best = null;
        foreach (var row in sheet.Rows.Where(r => r.Cells.Count <= MostHeaders))
        {
            var texts = row.Cells.Where(c => c.Text.Length <= MostHeaders).Select(c => PlainText.Normalise(c.Text)).ToList();
            for (var i = 0; i < headers.Count; i++)
            {
                // Nothing is looked at closely that could not be better than what was found.
                if (texts.Count(headers[i].Contains) + 2 is var most && most > 2 && most > (best?.Score ?? 0))
                    best = Better(best, new FoundTable(tables[i], row), sheet.Name);
            }
        }

        return best;
    }

    private static FoundTable? Better(FoundTable? best, FoundTable found, string sheet)
    {
        if (found.Score == 0)
            return best;
        return best is null || found.Score > best.Score || (found.Score == best.Score && found.Table.Sheet == sheet && best.Table.Sheet != sheet) ? found : best;
    }

    /// <summary>The table of a sheet in a file without a record, by the words of shipped documents; null where it has none.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="words">The words.</param>
    /// <param name="language">The language of the words that were found.</param>
    public static FoundTable? In(FilledSheet sheet, FormWords words, out string language)
    {
        language = "";
        foreach (var row in sheet.Rows.Where(r => r.Cells.Count <= MostHeaders))
        {
            var columns = row.Cells.Select(c => (Header: c.Text, Column: words.ColumnOf(c.Text))).Where(c => c.Column is not null).ToList();
            var id = columns.Find(c => c.Column!.Name == "id").Header;
            var fields = columns.Where(c => c.Column!.Kind is not null).ToList();
            if (id is null || fields.Count < 2)
                continue;
            language = fields[0].Column!.Language;
            return new FoundTable(
                new RecordedTable(sheet.Name, RecordedTable.DefaultKeyHeader, id, [.. fields.Select(f => new RecordedColumn(f.Header, $"/{f.Column!.Name}", f.Column.Kind!.Value))], []),
                row);
        }

        return null;
    }

    private static Dictionary<int, RecordedColumn> ByPosition(RecordedTable table, FilledRow header)
    {
        var byHeader = table.Columns.GroupBy(c => PlainText.Normalise(c.Header), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var columns = new Dictionary<int, RecordedColumn>();
        foreach (var cell in header.Cells)
        {
            if (byHeader.TryGetValue(PlainText.Normalise(cell.Text), out var column))
                columns.Add(cell.Column, column);
        }

        return columns;
    }

    private static int PositionOf(FilledRow header, string text) =>
        header.Cells.Find(c => text.Length > 0 && PlainText.Normalise(c.Text) == PlainText.Normalise(text))?.Column ?? 0;
}
