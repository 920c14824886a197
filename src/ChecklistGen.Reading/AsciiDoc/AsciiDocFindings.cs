using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Pages;
using ChecklistGen.Reading.Inlines;
using ChecklistGen.Text;

namespace ChecklistGen.Reading.AsciiDoc;

/// <summary>Says what of a page is elsewhere, holds on conditions only, or was not read as it is written.</summary>
internal sealed class AsciiDocFindings(PageTexts texts, DiagnosticBag diagnostics)
{
    private int _includes;
    private int _conditions;
    private int _unclosed;
    private int _stray;

    public void AddInclude(TextSpan span)
    {
        if (_includes++ < PageDiagnostics.MostReported)
            diagnostics.Add(PageDiagnostics.UnreadInclude, texts.LocationOf(span), "what this line includes is not read", "name that file as a page as well, if it holds a matrix");
    }

    public void AddCondition(TextSpan span)
    {
        if (_conditions++ < PageDiagnostics.MostReported)
            diagnostics.Add(PageDiagnostics.ConditionalText, texts.LocationOf(span), "what follows is on the page only under this condition: it is read in any case", "remove what does not apply to the customer");
    }

    public void AddUnclosed(TextSpan span, string message)
    {
        if (_unclosed++ < PageDiagnostics.MostReported)
            diagnostics.Add(PageDiagnostics.UnclosedBlock, texts.LocationOf(span), message, "close it, or remove it");
    }

    public void AddStrayRows(TextSpan span)
    {
        if (_stray++ < PageDiagnostics.MostReported)
            diagnostics.Add(new Diagnostic(PageDiagnostics.UnclosedBlock, texts.LocationOf(span), "these rows have no border: each of their lines is read as a row") { Severity = Severity.Error, Help = "write a line `|===` above and below them" });
    }

    /// <summary>Reports what is reported once a page.</summary>
    public void Report(DocumentAttributes attributes)
    {
        Report(PageDiagnostics.UnreadInclude, _includes, "more lines of this page include files");
        Report(PageDiagnostics.ConditionalText, _conditions, "more parts of this page are conditional");
        foreach (var name in attributes.Unresolved)
        {
            var at = PlaceOf($"{{{name}}}");
            diagnostics.Add(PageDiagnostics.UnresolvedAttribute, texts.LocationOf(new TextSpan(at, name.Length + 2)), $"the page does not say what `{{{name}}}` stands for: it is left as written", $"define it at the top of the page: `:{name}: …`");
        }

        if (attributes.IsBoundMet)
            diagnostics.Add(PageDiagnostics.BoundMet, new Location(texts.Source.Path), "the page's attributes expand to too much text: some are left as written", "write them out");
    }

    // The first use, but for those that a backslash keeps from being one.
    private int PlaceOf(string use)
    {
        var text = texts.Source.Text;
        var at = text.IndexOf(use, StringComparison.OrdinalIgnoreCase);
        while (at > 0 && text[at - 1] == '\\')
            at = text.IndexOf(use, at + 1, StringComparison.OrdinalIgnoreCase);
        return Math.Max(at, 0);
    }

    private void Report(DiagnosticRule rule, int count, string what)
    {
        if (count > PageDiagnostics.MostReported)
            diagnostics.Add(rule, new Location(texts.Source.Path), string.Create(CultureInfo.InvariantCulture, $"{count - PageDiagnostics.MostReported} {what}"), "check them");
    }
}
