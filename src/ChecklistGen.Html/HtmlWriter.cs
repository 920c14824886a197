using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Documents.Writing;
using ChecklistGen.Html.Nodes;
using ChecklistGen.Html.Page;

namespace ChecklistGen.Html;

/// <summary>
/// Writes self-contained web pages (WHATWG HTML): one file that fetches nothing, and runs nothing but
/// scripts of ours: where a table can be filtered, and where the page can be filled in.
/// </summary>
public sealed class HtmlWriter(HtmlOptions options) : IDocumentWriter
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public void Write(Document document, Theme theme, Stream output, DiagnosticBag diagnostics) =>
        new PageAssembler(new HtmlContext(document, theme, options, diagnostics)).Save(output);
}
