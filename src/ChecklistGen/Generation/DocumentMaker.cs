using ChecklistGen.Data;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Transforms;
using ChecklistGen.Markdown.Documents;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Generation;

/// <summary>
/// Makes documents of one page's data: renders the template, reads what it says, decides what is visible. Not for use by
/// several threads.
/// </summary>
internal sealed class DocumentMaker(DocumentPlan plan)
{
    private string? _lastText;
    private Outcome<Document>? _last;

    /// <summary>Makes a document that is ready to be written; null where the template could not be rendered.</summary>
    /// <param name="template">The template.</param>
    /// <param name="data">What it sees.</param>
    /// <param name="options">What the Markdown does not say.</param>
    public Outcome<Document> Make(TemplateSet template, DataObject data, DocumentReaderOptions options)
    {
        var rendered = Render(template, data);
        if (rendered.Value is null)
            return new Outcome<Document>(null, rendered.Diagnostics);

        // Most templates say the same for every format; the document then is the same too.
        if (_last is null || rendered.Value.Text != _lastText)
        {
            var diagnostics = new DiagnosticBag();
            diagnostics.AddRange(rendered.Diagnostics);
            var document = Decide(Read(template, rendered.Value, options, diagnostics), diagnostics);
            _last = new Outcome<Document>(document, diagnostics.ToSorted());
            _lastText = rendered.Value.Text;
        }

        return _last;
    }

    /// <summary>Makes a document before anything visible is decided, to be a part of another; null where the template could not be rendered.</summary>
    /// <param name="template">The template.</param>
    /// <param name="data">What it sees.</param>
    /// <param name="options">What the Markdown does not say.</param>
    public Outcome<Document> Read(TemplateSet template, DataObject data, DocumentReaderOptions options)
    {
        var rendered = Render(template, data);
        if (rendered.Value is null)
            return new Outcome<Document>(null, rendered.Diagnostics);
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(rendered.Diagnostics);
        return new Outcome<Document>(Read(template, rendered.Value, options, diagnostics), diagnostics.ToSorted());
    }

    /// <summary>Decides everything visible about a document.</summary>
    public Document Decide(Document document, DiagnosticBag diagnostics)
    {
        using (plan.Timings?.Measure("decide looks"))
            return DocumentTransforms.Apply(document, new TransformContext(plan.Theme, plan.Measurer, diagnostics));
    }

    private Outcome<RenderedTemplate> Render(TemplateSet template, DataObject data)
    {
        using (plan.Timings?.Measure("render template"))
            return plan.Engine.Render(template, data, plan.TemplateSettings);
    }

    private Document Read(TemplateSet template, RenderedTemplate rendered, DocumentReaderOptions options, DiagnosticBag diagnostics)
    {
        using var timing = plan.Timings?.Measure("read document");
        var read = DocumentReader.Read(SourceText.FromString(template.Main.Path, rendered.Text), options with { Locate = rendered.Locate });
        diagnostics.AddRange(read.Diagnostics);
        return read.Value!;
    }
}
