using ChecklistGen.Excel.Forms;

namespace ChecklistGen.Excel.Writing;

/// <summary>Texts that are longer than a cell holds: what is too much goes on in lines of a sheet of its own, so that nothing is lost.</summary>
internal static class LongTexts
{
    /// <summary>The spreadsheet with every text in as many cells as it takes.</summary>
    public static Spreadsheet Split(Spreadsheet spreadsheet)
    {
        var further = new List<SheetLine>();
        var tables = spreadsheet.Tables.Select(t => t with { Lines = [.. t.Lines.Select(l => Split(t, l, further))] }).ToList();
        return further.Count == 0 ? spreadsheet : spreadsheet with { Tables = [.. tables, spreadsheet.Continued with { Lines = [.. further] }] };
    }

    private static SheetLine Split(SheetTable table, SheetLine line, List<SheetLine> further)
    {
        if (line.Cells.All(c => c.Length < SafeText.Longest))
            return line;
        var cells = line.Cells.ToArray();
        foreach (var (i, column) in table.Columns.Index())
        {
            var pieces = AnswerPieces.Of(cells[i]).ToList();
            if (pieces.Count == 1)
                continue;
            cells[i] = pieces[0] + AnswerPieces.More;
            foreach (var (number, piece) in pieces.Index().Skip(1))
            {
                further.Add(new SheetLine([NameOf(table, line), column.Header, piece])
                {
                    Key = column.Field is null || line.Key.Length == 0 ? "" : AnswerPieces.NameOf(line.Key + column.Field, number + 1),
                });
            }
        }

        return line with { Cells = [.. cells] };
    }

    // By what people know it; a text that goes on itself can't say it.
    private static string NameOf(SheetTable table, SheetLine line)
    {
        var names = table.Columns.Zip(line.Cells).Where(c => c.First.Use is ColumnUse.Id or ColumnUse.Muted or ColumnUse.Label && c.Second.Length is > 0 and < SafeText.Longest);
        return names.Select(c => c.Second).FirstOrDefault() ?? "";
    }
}
