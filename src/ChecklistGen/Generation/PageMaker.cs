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
        var strings = plan.Template.WordsOf(plan.LanguageOf(page));
        var data = ChecklistData.Build(checklist, read.All, new ChecklistDataOptions
        {
            Title = plan.Template.TitleIn(strings) is { } title ? $"{title} – {page.Service.Name}" : page.Service.Name,
            TemplateName = plan.Template.Name,
            TemplateHash = plan.Template.Hash,
            Language = plan.LanguageOf(page),
            Date = plan.Date,
            Generator = ProgramInfo.Generator,
            Slug = page.Slug,
            Customer = plan.Options.Customer,
            Strings = strings,
            Frameworks = plan.Template.Frameworks,
        });

        var files = ImmutableArray.CreateBuilder<MadeFile>();
        var documents = new DocumentMaker(plan.Engine, plan.Theme, plan.Measurer);
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
        var name = $"{page.Slug}.{plan.Template.Name}.{format}";
        if (plan.Formats.Data.TryGetValue(format, out var dataWriter))
        {
            dataWriter.Write(data, content);
            return new MadeFile(name, content.ToArray(), Template: null);
        }

        var made = documents.Make(plan.Template, data, ReaderOptions(page, data));
        diagnostics.AddRange(made.Diagnostics);
        if (made.Value is null)
            return null;

        var writer = plan.Formats.Documents[format];
        var document = made.Value with
        {
            Form = Provenance.FormOf(checklist, page, plan.Template.Name),
            Attachments = writer.CarriesAttachments ? Provenance.AttachmentsOf(plan.Workspace, checklist, data, page) : [],
        };
        writer.Write(document, plan.Theme, content, diagnostics);
        return new MadeFile(name, content.ToArray(), plan.Template.Name);
    }

    private DocumentReaderOptions ReaderOptions(PageEntry page, DataObject data) => new()
    {
        Title = ((MarkdownText)((DataObject)data["document"]!)["title"]!).Plain,
        Language = plan.LanguageOf(page),
        Date = plan.Date,
        Generator = ProgramInfo.Generator,
        Overrides = plan.RunningTexts,
    };
}
