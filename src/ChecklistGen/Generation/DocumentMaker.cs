using ChecklistGen.Data;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Documents.Transforms;
using ChecklistGen.Markdown;
using ChecklistGen.Templates;
using ChecklistGen.Templates.Values;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Generation;

/// <summary>
/// Makes documents of one page's data: renders the template, reads what it says, decides what is visible. Not for use by
/// several threads.
/// </summary>
internal sealed class DocumentMaker(DocumentPlan plan)
{
    private IDocumentData? _lastData;
    private Outcome<Document>? _last;

    /// <summary>Makes a document that is ready to be written; null where the template could not be rendered.</summary>
    /// <param name="template">The template.</param>
    /// <param name="data">What it sees, in any format.</param>
    /// <param name="format">The format's name.</param>
    /// <param name="options">What the Markdown does not say.</param>
    public Outcome<Document> Make(TemplateSet template, IDocumentData data, string format, DocumentReaderOptions options)
    {
        // The document of most templates is the same in all formats.
        if (_last is null || data != _lastData || plan.Engine.DependsOnFormat(template))
        {
            var diagnostics = new DiagnosticBag();
            var document = Read(template, data, format, options, diagnostics);
            _last = new Outcome<Document>(document is null ? null : Decide(document, diagnostics), diagnostics.ToSorted());
            _lastData = data;
        }

        return _last;
    }

    /// <summary>Makes a document before anything visible is decided, to be a part of another; null where the template could not be rendered.</summary>
    /// <param name="template">The template.</param>
    /// <param name="data">What it sees, in any format.</param>
    /// <param name="format">The format's name.</param>
    /// <param name="options">What the Markdown does not say.</param>
    public Outcome<Document> Read(TemplateSet template, IDocumentData data, string format, DocumentReaderOptions options)
    {
        var diagnostics = new DiagnosticBag();
        return new Outcome<Document>(Read(template, data, format, options, diagnostics), diagnostics.ToSorted());
    }

    /// <summary>Decides everything visible about a document.</summary>
    public Document Decide(Document document, DiagnosticBag diagnostics)
    {
        using (plan.Timings?.Measure("decide looks"))
            return DocumentTransforms.Apply(document, new TransformContext(plan.Theme, plan.Measurer, diagnostics));
    }

    private Document? Read(TemplateSet template, IDocumentData data, string format, DocumentReaderOptions options, DiagnosticBag diagnostics)
    {
        var rendered = Render(template, data.ForTemplate(format));
        diagnostics.AddRange(rendered.Diagnostics);
        if (rendered.Value is null)
            return null;
        using var timing = plan.Timings?.Measure("read document");
        var read = DocumentReader.Read(
            SourceText.FromString(template.Main.Path, rendered.Value.Text), options with { Locate = rendered.Value.Locate });
        diagnostics.AddRange(read.Diagnostics);
        return read.Value;
    }

    private Outcome<RenderedTemplate> Render(TemplateSet template, TemplateObject data)
    {
        using (plan.Timings?.Measure("render template"))
            return plan.Engine.Render(template, data, plan.Date, plan.TemplateSettings);
    }
}
