using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Office.Pages;
using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Excel.Pages;

/// <summary>Says what of a sheet is hidden, and what is not read.</summary>
internal static class SheetFindings
{
    private static readonly (SheetObject Kind, string One, string Several)[] Objects =
    [
        (SheetObject.TextBox, "a text box of this sheet is", "text boxes of this sheet are"),
        (SheetObject.Control, "a check box or another control of this sheet is", "check boxes and other controls of this sheet are"),
        (SheetObject.EmbeddedFile, "a file that is embedded in this sheet is", "files that are embedded in this sheet are"),
        (SheetObject.Picture, "a picture of this sheet is", "pictures of this sheet are"),
    ];

    private const string ShowIt = "show it, or delete what no longer holds";

    public static void Report(Sheet sheet, SheetCells cells, SheetPlaces places, PageDraft draft)
    {
        if (cells.Rows.Count > 0)
            ReportHidden(sheet, cells, places, draft);
        foreach (var cell in cells.Uncomputed.Take(PageDiagnostics.MostReported))
            draft.Diagnostics.Add(Uncomputed(places.At(cell.Row, cell.Column), "the formula of this cell was never computed: its value is unknown"));
        if (cells.Uncomputed.Count > PageDiagnostics.MostReported)
        {
            var next = cells.Uncomputed[PageDiagnostics.MostReported];
            var more = cells.Uncomputed.Count - PageDiagnostics.MostReported;
            draft.Diagnostics.Add(Uncomputed(places.At(next.Row, next.Column), string.Create(CultureInfo.InvariantCulture, $"{more} more formulas of this sheet were never computed, the first of them here")));
        }

        if (cells.Comments > 0)
        {
            var what = cells.Comments == 1 ? "a comment of this sheet is not read" : string.Create(CultureInfo.InvariantCulture, $"{cells.Comments} comments of this sheet are not read");
            draft.Diagnostics.Add(new Diagnostic(PageDiagnostics.UnreadContent, places.Sheet, what) { Severity = Severity.Note });
        }

        foreach (var (kind, one, several) in Objects)
        {
            if (cells.Objects.TryGetValue(kind, out var found))
                draft.Diagnostics.Add(Unread(kind, found.Count == 1 ? one : string.Create(CultureInfo.InvariantCulture, $"{found.Count} {several}"), found.Count, found.First, places));
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
        var hidden = cells.HiddenColumns.Where(used.Contains).Select(CellReference.Letters).ToList();
        if (hidden.Count > 0)
        {
            var names = string.Join(", ", hidden.Take(PageDiagnostics.MostReported).Select(h => $"`{h}`"));
            draft.Diagnostics.Add(PageDiagnostics.HiddenContent, places.Sheet, $"columns of this sheet are hidden: {names}; they are read like the rest", ShowIt);
        }
    }

    // Logos and charts are on most sheets; anything else over the cells says something.
    private static Diagnostic Unread(SheetObject kind, string what, int count, CellReference? first, SheetPlaces places) =>
        new(PageDiagnostics.UnreadContent, places.Sheet, $"{what} not read{(first is null ? "" : count == 1 ? $": it lies over `{first}`" : $": the first lies over `{first}`")}")
        {
            Severity = kind == SheetObject.Picture ? Severity.Note : PageDiagnostics.UnreadContent.Severity,
            Help = kind == SheetObject.Picture ? null : "write what it says into cells",
        };

    private static Diagnostic Uncomputed(Location location, string message) => new(PageDiagnostics.UnreadContent, location, message)
    {
        Severity = Severity.Error,
        Help = "open the file in Excel or LibreOffice, and save it",
    };
}
