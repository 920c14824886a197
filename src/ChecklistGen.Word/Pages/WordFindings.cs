using System.Globalization;
using ChecklistGen.Office.Pages;
using ChecklistGen.Pages;
using ChecklistGen.Text;

namespace ChecklistGen.Word.Pages;

/// <summary>Says what of a Word file is hidden, or was not read.</summary>
internal sealed class WordFindings(PageDraft draft)
{
    private readonly Location _file = new(draft.Source.Path);

    private int _hidden;
    private int _pictures;

    public void AddHidden(Location location, string message)
    {
        if (_hidden++ < PageDiagnostics.MostReported)
            draft.Diagnostics.Add(PageDiagnostics.HiddenContent, location, message, "show it or delete it");
    }

    /// <summary>Adds a cell that contains nothing but a picture.</summary>
    public void AddPicture(Location location)
    {
        if (_pictures++ < PageDiagnostics.MostReported)
            draft.Diagnostics.Add(PageDiagnostics.UnreadContent, location, "this cell holds nothing but a picture: what it shows is not read", "write what it shows into the cell, or as the picture's description");
    }

    public void AddEmbedded(Location location) =>
        draft.Diagnostics.Add(PageDiagnostics.UnreadContent, location, "a file is embedded here: what it holds is not read", "save the embedded file on its own and name it, too");

    /// <summary>Reports what is reported once a page.</summary>
    public void Report(bool hasChanges, bool areSpansSpent)
    {
        if (hasChanges)
            draft.Diagnostics.Add(PageDiagnostics.TrackedChanges, _file, "the file has tracked changes that are not accepted yet: it is read as if all were accepted", "accept or reject them, and save the file");
        if (_hidden > PageDiagnostics.MostReported)
            draft.Diagnostics.Add(PageDiagnostics.HiddenContent, _file, string.Create(CultureInfo.InvariantCulture, $"{_hidden - PageDiagnostics.MostReported} more texts are hidden: they are read like the rest"));
        if (_pictures > PageDiagnostics.MostReported)
            draft.Diagnostics.Add(PageDiagnostics.UnreadContent, _file, string.Create(CultureInfo.InvariantCulture, $"{_pictures - PageDiagnostics.MostReported} more cells hold nothing but a picture: what it shows is not read"));
        if (areSpansSpent)
            draft.Diagnostics.Add(PageDiagnostics.BoundMet, _file, string.Create(CultureInfo.InvariantCulture, $"cells of the page span more than {SpanBudget.Most} others: some stand in one place only"), "write each cell where it belongs");
    }
}
