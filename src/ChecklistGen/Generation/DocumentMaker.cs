using ChecklistGen.Data;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Documents.Transforms;
using ChecklistGen.Markdown.Documents;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Generation;

/// <summary>
/// Makes documents of one page's data: renders the template, reads what it says, decides what is visible. Not for use by
/// several threads.
/// </summary>
/// <param name="engine">Renders templates.</param>
/// <param name="theme">The documents' looks.</param>
/// <param name="measurer">Measures text in the theme's typeface.</param>
public sealed class DocumentMaker(ITemplateEngine engine, Theme theme, ITextMeasurer measurer)
{
    private string? _lastText;
    private Outcome<Document>? _last;

    /// <summary>Makes a document; null where the template could not be rendered.</summary>
    /// <param name="template">The template.</param>
    /// <param name="data">What it sees.</param>
    /// <param name="options">What the Markdown does not say.</param>
    public Outcome<Document> Make(TemplateSet template, DataObject data, DocumentReaderOptions options)
    {
        var rendered = engine.Render(template, data);
        if (rendered.Value is null)
            return new Outcome<Document>(null, rendered.Diagnostics);

        // Most templates say the same for every format; the document then is the same too.
        if (_last is null || rendered.Value.Text != _lastText)
        {
            _last = Read(template, rendered, options);
            _lastText = rendered.Value.Text;
        }

        return _last;
    }

    private Outcome<Document> Read(TemplateSet template, Outcome<RenderedTemplate> rendered, DocumentReaderOptions options)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(rendered.Diagnostics);
        var read = DocumentReader.Read(
            SourceText.FromString(template.Main.Path, rendered.Value!.Text),
            options with { Locate = rendered.Value.Locate });
        diagnostics.AddRange(read.Diagnostics);
        var document = DocumentTransforms.Apply(read.Value!, new TransformContext(theme, measurer, diagnostics));
        return new Outcome<Document>(document, diagnostics.ToSorted());
    }
}
