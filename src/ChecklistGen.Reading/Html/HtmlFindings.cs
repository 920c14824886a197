using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Inlines;

namespace ChecklistGen.Reading.Html;

/// <summary>Reports the parts of a page's HTML that were not read, or not as written.</summary>
internal sealed class HtmlFindings(PageTexts texts, DiagnosticBag diagnostics)
{
    private int _unclosed;
    private int _betweenCells;
    private int _quotes;
    private int _unread;
    private int _lastHidden = -1;
    private int _hidden;
    private bool _areSpansReported;

    public void CheckComment(TextSpan span)
    {
        if (span.End == texts.Source.Text.Length && !span.In(texts.Source.Text).EndsWith("->") && !span.In(texts.Source.Text).EndsWith("!>"))
            ReportUnread(span.Start, "this comment is never closed: what follows it is not read");
    }

    // A missing quote turns everything up to the next quote into a tag.
    public void CheckQuotes(TextSpan span)
    {
        var tag = span.In(texts.Source.Text)[1..];
        if (tag.IndexOf('<') >= 0 && _quotes < PageDiagnostics.MostReported && (tag.Contains("</", StringComparison.Ordinal) || tag.Contains("<t", StringComparison.OrdinalIgnoreCase)))
        {
            _quotes++;
            diagnostics.Add(new Diagnostic(PageDiagnostics.UnclosedBlock, texts.LocationOf(span with { Length = 0 }), "this tag has other tags in its attributes, whose content is not read") { Severity = Severity.Error, Help = "close the open quote" });
        }
    }

    public void ReportUnread(int start, string message)
    {
        var rest = texts.Source.Text.AsSpan(start);
        if (rest.Contains('|') || rest.Contains("<t", StringComparison.OrdinalIgnoreCase))
            diagnostics.Add(new Diagnostic(PageDiagnostics.UnclosedBlock, texts.LocationOf(new TextSpan(start, 0)), message) { Severity = Severity.Error, Help = "close it" });
    }

    public void ReportBetweenCells(TextSpan at, string message)
    {
        if (_betweenCells++ < PageDiagnostics.MostReported)
            diagnostics.Add(new Diagnostic(PageDiagnostics.UnclosedBlock, texts.LocationOf(at), message) { Severity = Severity.Error, Help = "write `<td>` before it" });
    }

    /// <summary>Says that something hidden was read all the same; once, however much of it there is.</summary>
    public void ReportHidden(int start, string message)
    {
        if (start == _lastHidden || _hidden++ >= PageDiagnostics.MostReported)
            return;
        _lastHidden = start;
        diagnostics.Add(PageDiagnostics.HiddenContent, texts.LocationOf(new TextSpan(start, 0)), message, "show it, or delete what no longer holds");
    }

    // In code, tables are reported by what is in them.
    public void ReportUnreadTable(WholeElement element, int start)
    {
        if (HtmlTags.Of(element.Name) == HtmlTag.Unread && _unread++ < PageDiagnostics.MostReported)
            diagnostics.Add(PageDiagnostics.UnreadContent, texts.LocationOf(new TextSpan(start, 0)), $"this table is in a `{element.Name}` element: it is not read", "move it out of the element if it is content of the page");
    }

    // Tools that merge cells hide those that are covered, blank ones as a rule.
    public void ReportLeftOut(int start)
    {
        if (_hidden++ < PageDiagnostics.MostReported)
            diagnostics.Add(PageDiagnostics.HiddenContent, texts.LocationOf(new TextSpan(start, 0)), "this cell is hidden, and its header is not: it is left out", "show it, or delete it");
    }

    public void ReportUnclosed(TableInWork table)
    {
        if (_unclosed++ < PageDiagnostics.MostReported)
            diagnostics.Add(PageDiagnostics.UnclosedBlock, texts.LocationOf(new TextSpan(table.Start, 0)), "this table is never closed: it ends where it can't continue", "write `</table>` after its last row");
    }

    public void ReportUnclosedComment(TextSpan opening)
    {
        if (_unclosed++ < PageDiagnostics.MostReported)
            diagnostics.Add(PageDiagnostics.UnclosedBlock, texts.LocationOf(opening), "this comment is never closed: what follows is read as if it were not there", "close it, or remove it");
    }

    public void ReportDepth(TextSpan table, int most) =>
        diagnostics.Add(PageDiagnostics.BoundMet, texts.LocationOf(table), string.Create(CultureInfo.InvariantCulture, $"tables are nested {most} deep: those below are not separated"), "move this table out of the others");

    public void ReportSpans(TableInWork table)
    {
        if (_areSpansReported)
            return;
        _areSpansReported = true;
        diagnostics.Add(PageDiagnostics.BoundMet, texts.LocationOf(new TextSpan(table.Start, 0)), string.Create(CultureInfo.InvariantCulture, $"up to this table, cells of the page span more than {SpanBudget.Most} others: some are in one place only"), "write each cell where it belongs");
    }
}
