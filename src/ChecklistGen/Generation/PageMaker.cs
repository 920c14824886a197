using System.Collections.Immutable;
using ChecklistGen.Data;
using ChecklistGen.Diagnostics;
using ChecklistGen.Listing;
using ChecklistGen.Markdown.Documents;
using ChecklistGen.Sources;
using ChecklistGen.Raci;

namespace ChecklistGen.Generation;

/// <summary>Makes all files of one page. Pages share nothing, so that they are made side by side.</summary>
internal sealed class PageMaker(RunPlan plan)
{
    public MadePage Make(PageEntry page)
    {
        var read = plan.Checker.Check(page);
        if (read.Checklist is not { } checklist)
            return new MadePage(page, Checklist: null, Summary: null, [], read.Problems, []);

        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(read.Problems);
        var strings = plan.Documents.Template.WordsOf(plan.LanguageOf(page));
        var data = ChecklistData.Build(checklist, read.All, new ChecklistDataOptions
        {
            Title = plan.Documents.Template.TitleIn(strings) is { } title ? $"{title} – {page.Service.Name}" : page.Service.Name,
            TemplateName = plan.Documents.Template.Name,
            TemplateHash = plan.Documents.Template.Hash,
            Language = plan.LanguageOf(page),
            Date = plan.Documents.Date,
            Generator = ProgramInfo.Generator,
            Slug = page.Slug,
            Customer = plan.Options.Customer,
            Strings = strings,
            Frameworks = plan.Documents.Template.Frameworks,
        });

        var files = ImmutableArray.CreateBuilder<MadeFile>();
        var documents = new DocumentMaker(plan.Documents.Engine, plan.Documents.Theme, plan.Documents.Measurer);
        foreach (var format in plan.Options.Formats)
        {
            if (Make(format, page, checklist, ChecklistData.ForFormat(data, format), documents, diagnostics) is { } file)
                files.Add(file);
        }

        var summary = new PageSummary(page, ChecklistCounts.Of(checklist).Total, read.All.Length);
        return new MadePage(page, checklist, summary, files.ToImmutable(), [.. diagnostics.ToSorted().Distinct()], read.Findings);
    }

    private MadeFile? Make(string format, PageEntry page, Checklist checklist, DataObject data, DocumentMaker documents, DiagnosticBag diagnostics)
    {
        using var content = new MemoryStream();
        var name = $"{page.Slug}.{plan.Documents.Template.Name}.{format}";
        if (plan.Documents.Formats.Data.TryGetValue(format, out var dataWriter))
        {
            dataWriter.Write(data, content);
            return new MadeFile(name, content.ToArray(), Template: null);
        }

        var made = documents.Make(plan.Documents.Template, data, ReaderOptions(page, data));
        diagnostics.AddRange(made.Diagnostics);
        if (made.Value is null)
            return null;

        var writer = plan.Documents.Formats.Documents[format];
        var document = made.Value with
        {
            Form = Provenance.FormOf(checklist, page, plan.Documents.Template.Name),
            Attachments = writer.CarriesAttachments ? Provenance.AttachmentsOf(plan.Workspace, checklist, data, page) : [],
        };
        writer.Write(document, plan.Documents.Theme, content, diagnostics);
        return new MadeFile(name, content.ToArray(), plan.Documents.Template.Name);
    }

    private DocumentReaderOptions ReaderOptions(PageEntry page, DataObject data) => new()
    {
        Title = ((MarkdownText)((DataObject)data["document"]!)["title"]!).Plain,
        Language = plan.LanguageOf(page),
        Date = plan.Documents.Date,
        Generator = ProgramInfo.Generator,
        Overrides = plan.Documents.RunningTexts,
    };
}
