using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Html.Nodes;
using ChecklistGen.Html.Page;

namespace ChecklistGen.Html;

/// <summary>
/// Writes web pages (HTML of the WHATWG's standard) that stand alone: one file, nothing fetched, nothing run but, where a
/// table can be filtered, one script of ours.
/// </summary>
public sealed class HtmlWriter(HtmlOptions options) : IDocumentWriter
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public void Write(Document document, Theme theme, Stream output, DiagnosticBag diagnostics) =>
        new PageAssembler(new HtmlContext(document, theme, options, diagnostics)).Save(output);
}
