using System.Collections.Immutable;
using ChecklistGen.Answers;
using ChecklistGen.Data;
using ChecklistGen.Diagnostics;
using ChecklistGen.Listing;
using ChecklistGen.Markdown.Documents;
using ChecklistGen.Raci;
using ChecklistGen.Sources;

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
        var documents = new DocumentMaker(plan.Documents.Engine, plan.Documents.Theme, plan.Documents.Measurer);
        var answers = CarryAnswers(page, checklist, read.All, documents, diagnostics);
        var data = DataOf(page, checklist, read.All, answers);
        var files = ImmutableArray.CreateBuilder<MadeFile>();
        foreach (var format in plan.Options.Formats)
        {
            if (Make(format, page, checklist, answers, ChecklistData.ForFormat(data, format), documents, diagnostics) is { } file)
                files.Add(file);
        }

        var summary = new PageSummary(page, ChecklistCounts.Of(checklist).Total, read.All.Length);
        return new MadePage(page, checklist, summary, files.ToImmutable(), [.. diagnostics.ToSorted().Distinct()], read.Findings)
        {
            Answers = answers?.Counts,
            Replaceable = [.. plan.Answers.FilesOnlyAbout(page)],
        };
    }

    // Where the template has no field for an answer, the annex takes it; which fields there are, only a document tells.
    private CarriedAnswers? CarryAnswers(
        PageEntry page, Checklist checklist, ImmutableArray<Diagnostic> findings, DocumentMaker documents, DiagnosticBag diagnostics)
    {
        var services = plan.Answers.Of(page);
        if (services.Count == 0)
            return null;
        var answers = AnswerCarrier.Carry(checklist, services, plan.Documents.Template.WordsOf(plan.LanguageOf(page)));
        if (plan.Options.Formats.FirstOrDefault(plan.Documents.Formats.Documents.ContainsKey) is { } format)
        {
            var data = ChecklistData.ForFormat(DataOf(page, checklist, findings, answers), format);
            if (documents.Make(plan.Documents.Template, data, ReaderOptions(page, data)).Value is { } document)
            {
                var places = new PlaceChecker(document);
                answers = answers.WithPlacesIn(p => places.Holds(p.Name, p.Answer));
            }
        }

        if (!answers.Counts.AddUp)
            diagnostics.Add(AnswerDiagnostics.LostIn(page.Path, answers.Counts));
        return answers;
    }

    private DataObject DataOf(PageEntry page, Checklist checklist, ImmutableArray<Diagnostic> findings, CarriedAnswers? answers)
    {
        var template = plan.Documents.Template;
        var strings = template.WordsOf(plan.LanguageOf(page));
        return ChecklistData.Build(checklist, findings, new ChecklistDataOptions
        {
            Title = template.TitleIn(strings) is { } title ? $"{title} – {page.Service.Name}" : page.Service.Name,
            TemplateName = template.Name,
            TemplateHash = template.Hash,
            Language = plan.LanguageOf(page),
            Date = plan.Documents.Date,
            Generator = ProgramInfo.Generator,
            Slug = page.Slug,
            Customer = plan.Options.Customer,
            Strings = strings,
            Answers = answers,
            Frameworks = template.Frameworks,
        });
    }

    private MadeFile? Make(
        string format, PageEntry page, Checklist checklist, CarriedAnswers? answers, DataObject data, DocumentMaker documents, DiagnosticBag diagnostics)
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

        var places = new PlaceChecker(made.Value);
        var missing = answers?.Expected.Where(e => !places.Holds(e.Name, e.Answer)).Select(e => e.Name).ToList() ?? [];
        if (missing.Count > 0)
            diagnostics.Add(AnswerDiagnostics.NotShown(plan.Documents.Template.Main.Path, missing));

        var writer = plan.Documents.Formats.Documents[format];
        var document = made.Value with
        {
            Form = Provenance.FormOf(checklist, page, plan.Documents.Template.Name, answers),
            Attachments = writer.CarriesAttachments ? Provenance.AttachmentsOf(plan.Workspace, checklist, data, page) : [],
        };
        writer.Write(document, plan.Documents.Theme, content, diagnostics);
        return new MadeFile(name, content.ToArray(), plan.Documents.Template.Name) { HoldsAnswers = missing.Count == 0 };
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
