using System.Collections.Immutable;
using ChecklistGen.Returns;
using ChecklistGen.Data;
using ChecklistGen.Data.References;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Commands.Listing;
using ChecklistGen.Markdown.Documents;
using ChecklistGen.Generation.Overview;
using ChecklistGen.Raci;
using ChecklistGen.Sources;
using ChecklistGen.Templating;

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
        var documents = new DocumentMaker(plan.Documents);
        var reviews = plan.Reviews.For(page.Path, checklist, diagnostics);
        var answers = CarryAnswers(page, checklist, read.All, documents, reviews, diagnostics);
        var data = DataOf(page, checklist, read.All, answers, reviews);
        var files = ImmutableArray.CreateBuilder<MadeFile>();
        var chapters = ImmutableArray.CreateBuilder<Chapter>();
        foreach (var format in plan.Options.Formats)
        {
            if (plan.Documents.Formats.Data.TryGetValue(format, out var dataWriter))
                files.Add(Write(page, format, template: null, content => dataWriter.Write(DocumentFacts.ForFormat(data, format), content)));
            else if (Make(format, page, checklist, answers, data, documents, diagnostics) is not var (document, holdsAnswers))
                continue;
            else if (plan.Options.Combined)
                chapters.Add(new Chapter(format, document, holdsAnswers));
            else
                files.Add(Write(page, format, plan.Documents.Template.Name, content => WriteTo(content, format, document, diagnostics)) with { HoldsAnswers = holdsAnswers });
        }

        var summary = new PageSummary(page, ChecklistCounts.Of(checklist).Total, read.All.Length);
        return new MadePage(page, checklist, summary, files.ToImmutable(), chapters.ToImmutable(), [.. diagnostics.ToSorted().Distinct()], read.Findings)
        {
            Answers = answers?.Counts,
            Replaceable = [.. plan.Answers.FilesOnlyAbout(page)],
        };
    }

    private CheckedPage Check(PageEntry page)
    {
        using (plan.Documents.Timings?.Measure("read and check page"))
            return plan.Checker.Check(page);
    }

    // Where the template has no field for an answer, the annex takes it; which fields there are, only a document tells.
    private CarriedAnswers? CarryAnswers(
        PageEntry page, Checklist checklist, ImmutableArray<Diagnostic> findings, DocumentMaker documents, ReferenceReviews reviews, DiagnosticBag diagnostics)
    {
        var services = plan.Answers.Of(page);
        if (services.Count == 0)
            return null;
        var answers = AnswerCarrier.Carry(checklist, services, plan.Documents.Template.WordsOf(plan.LanguageOf(page)));
        if (plan.Options.Formats.FirstOrDefault(plan.Documents.Formats.Documents.ContainsKey) is { } format)
        {
            var data = DataOf(page, checklist, findings, answers, reviews);
            if (documents.Make(plan.Documents.Template, data, format, ReaderOptions(page)).Value is { } document)
            {
                var places = new PlaceChecker(document);
                answers = answers.WithPlacesIn(p => places.Holds(p.Name, p.Answer));
            }
        }

        if (!answers.Counts.AddUp)
            diagnostics.Add(AnswerDiagnostics.LostIn(page.Path, answers.Counts));
        return answers;
    }

    private DataObject DataOf(PageEntry page, Checklist checklist, ImmutableArray<Diagnostic> findings, CarriedAnswers? answers, ReferenceReviews reviews)
    {
        using var timing = plan.Documents.Timings?.Measure("gather data");
        return ChecklistData.Build(checklist, findings, new ChecklistDataOptions
        {
            Document = FactsOf(page),
            Slug = page.Slug,
            Answers = answers,
            Frameworks = plan.Documents.Frameworks.Value,
            Topics = plan.Documents.Template.Topics,
            Reviews = reviews,
        });
    }

    // A document with what travels inside it, and whether every answer that was carried over stands in it.
    private (Document Document, bool HoldsAnswers)? Make(
        string format, PageEntry page, Checklist checklist, CarriedAnswers? answers, DataObject data, DocumentMaker documents, DiagnosticBag diagnostics)
    {
        var template = plan.Documents.Template;
        var made = plan.Options.Combined
            ? documents.Read(template, data, format, ReaderOptions(page))
            : documents.Make(template, data, format, ReaderOptions(page));
        diagnostics.AddRange(made.Diagnostics);
        if (made.Value is null)
            return null;

        if (!made.Value.IsExtract && PrintedDuties.MissingIn(made.Value, checklist) is { Count: > 0 } duties)
            diagnostics.Add(TemplateFileDiagnostics.LeavesOut(template.Main.Path, checklist, duties));

        var missing = answers is null ? [] : MissingIn(made.Value, answers);
        if (missing.Count > 0)
            diagnostics.Add(AnswerDiagnostics.NotShown(template.Main.Path, missing));

        var document = made.Value with
        {
            Form = Provenance.FormOf(checklist, page, template.Name, answers),
            Attachments = plan.Documents.Formats.Documents[format].CarriesAttachments ? Provenance.AttachmentsOf(checklist, DocumentFacts.ForFormat(data, format), page) : [],
        };
        return (document, missing.Count == 0);
    }

    private static List<string> MissingIn(Document document, CarriedAnswers answers)
    {
        var places = new PlaceChecker(document);
        return [.. answers.Expected.Where(e => !places.Holds(e.Name, e.Answer)).Select(e => e.Name)];
    }

    private void WriteTo(Stream content, string format, Document document, DiagnosticBag diagnostics) =>
        plan.Documents.Formats.Documents[format].Write(document, plan.Documents.Theme, content, diagnostics);

    private MadeFile Write(PageEntry page, string format, string? template, Action<Stream> write)
    {
        using var timing = plan.Documents.Timings?.Measure($"write {format}");
        using var content = new MemoryStream();
        write(content);
        return new MadeFile(plan.FileName(page.Slug, format), format, content.ToArray(), template);
    }

    // "Handover checklist – Public Cloud Instances"
    private DocumentFacts FactsOf(PageEntry page)
    {
        var language = plan.LanguageOf(page);
        var template = plan.Documents.Template;
        return plan.Documents.Facts(
            template.TitleIn(template.WordsOf(language)) is { } kind ? $"{kind} – {page.Service.Name}" : page.Service.Name, language);
    }

    private DocumentReaderOptions ReaderOptions(PageEntry page) => plan.Documents.ReaderOptions(FactsOf(page));
}
