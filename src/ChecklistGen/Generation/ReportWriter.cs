using ChecklistGen.Data;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents.Theming;
using ChecklistGen.Files;
using ChecklistGen.Runs;
using ChecklistGen.Settings;

namespace ChecklistGen.Generation;

/// <summary>Writes one document about something else than one page's obligations, the way checklists are written.</summary>
internal sealed class ReportWriter
{
    private readonly DocumentPlan _plan;
    private readonly FindingTally _tally;

    private ReportWriter(DocumentPlan plan, DocumentFacts facts, string format, FindingTally tally) =>
        (_plan, Facts, Format, _tally) = (plan, facts, format, tally);

    /// <summary>What the document says of itself.</summary>
    public DocumentFacts Facts { get; }

    /// <summary>The format's name.</summary>
    public string Format { get; }

    /// <summary>The colours and the typeface.</summary>
    public Theme Theme => _plan.Theme;

    /// <summary>Opens what the document is made with; null, with the reason reported, where it can't be opened.</summary>
    /// <param name="workspace">The outside world.</param>
    /// <param name="engine">Renders the template.</param>
    /// <param name="options">How the document is made: the first format counts.</param>
    /// <param name="language">The document's language where the options name none.</param>
    /// <param name="about">What it is about, for its title; null for several things.</param>
    /// <param name="tally">Receives findings.</param>
    public static ReportWriter? Open(IWorkspace workspace, TemplateRenderer engine, RunOptions options, string language, string? about, FindingTally tally)
    {
        if (new DocumentPlanner(workspace, engine, tally).Plan(options) is not { } plan)
            return null;
        language = plan.Template.LanguageFor(options.Language ?? language);
        var title = plan.Template.TitleIn(plan.Template.WordsOf(language)) ?? plan.Template.Name;
        return new ReportWriter(plan, plan.Facts(about is null ? title : $"{title} – {about}", language), options.Formats[0], tally);
    }

    /// <summary>Writes the document; null, with the reason reported, where it can't be made.</summary>
    public byte[]? Write(IDocumentData data)
    {
        var made = new DocumentMaker(_plan).Make(_plan.Template, data, Format, _plan.ReaderOptions(Facts));
        _tally.AddRange(made.Diagnostics);
        if (made.Value is null)
            return null;
        using var content = new MemoryStream();
        var diagnostics = new DiagnosticBag();
        _plan.Formats.Documents[Format].Write(made.Value, _plan.Theme, content, diagnostics);
        _tally.AddRange(diagnostics.ToSorted());
        return content.ToArray();
    }
}
