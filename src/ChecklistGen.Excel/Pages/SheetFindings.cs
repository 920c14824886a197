using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Office.Pages;
using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Excel.Pages;

/// <summary>Says what of a sheet is hidden, and what is not read.</summary>
internal static class SheetFindings
{
    // Thousands of such cells are told by the first of them.
    private const int MostReported = 20;
    private const string ShowIt = "show it, or delete what no longer holds";

    public static void Report(Sheet sheet, SheetCells cells, SheetPlaces places, PageDraft draft)
    {
        if (cells.Rows.Count > 0)
            ReportHidden(sheet, cells, places, draft);
        foreach (var cell in cells.Uncomputed.Take(MostReported))
            draft.Diagnostics.Add(Uncomputed(places.At(cell.Row, cell.Column), "nobody computed the formula of this cell: what it shows is not known"));
        if (cells.Uncomputed.Count > MostReported)
            draft.Diagnostics.Add(Uncomputed(places.At(cells.Uncomputed[MostReported].Row, cells.Uncomputed[MostReported].Column), string.Create(CultureInfo.InvariantCulture, $"nobody computed {cells.Uncomputed.Count - MostReported} more formulas of this sheet, the first of them here")));
        if (cells.Comments > 0)
        {
            var what = cells.Comments == 1 ? "a comment of this sheet is not read" : string.Create(CultureInfo.InvariantCulture, $"{cells.Comments} comments of this sheet are not read");
            draft.Diagnostics.Add(new Diagnostic(PageDiagnostics.UnreadContent, places.Sheet, what) { Severity = Severity.Note });
        }
    }

    private static void ReportHidden(Sheet sheet, SheetCells cells, SheetPlaces places, PageDraft draft)
    {
        if (sheet.IsHidden)
            draft.Diagnostics.Add(PageDiagnostics.HiddenContent, places.Sheet, $"the sheet `{sheet.Name}` is hidden: it is read like the rest", ShowIt);
        if (cells.HiddenRows is [var first, ..])
        {
            var what = cells.HiddenRows.Count == 1 ? "this row is hidden: it is read like the rest" : string.Create(CultureInfo.InvariantCulture, $"{cells.HiddenRows.Count} rows of this sheet are hidden, the first of them here: they are read like the rest");
            draft.Diagnostics.Add(PageDiagnostics.HiddenContent, places.At(first, 1), what, ShowIt);
        }

        if (cells.HiddenColumns.Count == 0)
            return;
        var used = cells.Rows.SelectMany(r => r.Cells).Select(c => c.Column).ToHashSet();
        var hidden = used.Where(c => cells.HiddenColumns.Exists(h => c >= h.First && c <= h.Last)).Order().Select(CellReference.Letters).ToList();
        if (hidden.Count > 0)
        {
            var names = string.Join(", ", hidden.Take(MostReported).Select(h => $"`{h}`"));
            draft.Diagnostics.Add(PageDiagnostics.HiddenContent, places.Sheet, $"columns of this sheet are hidden: {names}; they are read like the rest", ShowIt);
        }
    }

    private static Diagnostic Uncomputed(Location location, string message) => new(PageDiagnostics.UnreadContent, location, message)
    {
        Severity = Severity.Error,
        Help = "open the file in Excel or LibreOffice, and save it",
    };
}
