using System.Collections.Immutable;
using ChecklistGen.Data;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Listing;
using ChecklistGen.Markdown.Documents;
using ChecklistGen.Overview;
using ChecklistGen.Sources;
using ChecklistGen.Raci;

namespace ChecklistGen.Generation;

/// <summary>Makes all files of one page. Pages share nothing, so that they are made side by side.</summary>
internal sealed class PageMaker(RunPlan plan)
{
    public MadePage Make(PageEntry page)
    {
        var read = Check(page);
        if (read.Checklist is not { } checklist)
            return new MadePage(page, Checklist: null, Summary: null, [], [], read.Problems, []);

        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(read.Problems);
        var data = DataOf(page, checklist, read);
        var files = ImmutableArray.CreateBuilder<MadeFile>();
        var chapters = ImmutableArray.CreateBuilder<Chapter>();
        var maker = new DocumentMaker(plan.Documents);
        foreach (var format in plan.Options.Formats)
        {
            var dataOfFormat = ChecklistData.ForFormat(data, format);
            if (plan.Documents.Formats.Data.TryGetValue(format, out var dataWriter))
                files.Add(Write(page, format, template: null, content => dataWriter.Write(dataOfFormat, content)));
            else if (Make(format, page, checklist, dataOfFormat, maker, diagnostics) is not { } document)
                continue;
            else if (plan.Options.Combined)
                chapters.Add(new Chapter(format, document));
            else
                files.Add(Write(page, format, plan.Documents.Template.Name, content => plan.Documents.Formats.Documents[format].Write(document, plan.Documents.Theme, content, diagnostics)));
        }

        var summary = new PageSummary(page, ChecklistCounts.Of(checklist).Total, read.All.Length);
        return new MadePage(page, checklist, summary, files.ToImmutable(), chapters.ToImmutable(), [.. diagnostics.ToSorted().Distinct()], read.Findings);
    }

    private CheckedPage Check(PageEntry page)
    {
        using (plan.Documents.Timings?.Measure("read and check page"))
            return plan.Checker.Check(page);
    }

    private DataObject DataOf(PageEntry page, Checklist checklist, CheckedPage read)
    {
        using var timing = plan.Documents.Timings?.Measure("gather data");
        var strings = plan.Documents.Template.WordsOf(plan.LanguageOf(page));
        return ChecklistData.Build(checklist, read.All, new ChecklistDataOptions
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
    }

    private Document? Make(string format, PageEntry page, Checklist checklist, DataObject data, DocumentMaker maker, DiagnosticBag diagnostics)
    {
        var template = plan.Documents.Template;
        var made = plan.Options.Combined
            ? maker.Read(template, data, ReaderOptions(page, data))
            : maker.Make(template, data, ReaderOptions(page, data));
        diagnostics.AddRange(made.Diagnostics);
        return made.Value is null
            ? null
            : made.Value with
            {
                Form = Provenance.FormOf(checklist, page, template.Name),
                Attachments = plan.Documents.Formats.Documents[format].CarriesAttachments ? Provenance.AttachmentsOf(plan.Workspace, checklist, data, page) : [],
            };
    }

    private MadeFile Write(PageEntry page, string format, string? template, Action<Stream> write)
    {
        using var timing = plan.Documents.Timings?.Measure($"write {format}");
        using var content = new MemoryStream();
        write(content);
        return new MadeFile($"{page.Slug}.{plan.Documents.Template.Name}.{format}", content.ToArray(), template);
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
