using System.Collections.Immutable;
using ChecklistGen.Data;
using ChecklistGen.Data.References;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Files;
using ChecklistGen.Generation.Workbooks;
using ChecklistGen.Markdown;
using ChecklistGen.Raci;
using ChecklistGen.Returns;
using ChecklistGen.Runs;
using ChecklistGen.Sources;
using ChecklistGen.Templating;

namespace ChecklistGen.Generation;

/// <summary>Makes all files of one page. Pages share nothing, so that they are made side by side.</summary>
internal sealed class PageMaker
{
    private readonly RunPlan _plan;
    private readonly PageEntry _page;
    private readonly CheckedPage _read;
    private readonly Checklist _checklist;
    private readonly DocumentFacts _facts;
    private readonly DocumentReaderOptions _readerOptions;
    private readonly DocumentMaker _documents;
    private readonly ReferenceReviews _reviews;
    private readonly EvidenceRegisterData _evidence;
    private readonly DiagnosticBag _diagnostics = new();
    private Document? _checked; // most formats are made of the same document

    private PageMaker(RunPlan plan, PageEntry page, CheckedPage read, Checklist checklist)
    {
        (_plan, _page, _read, _checklist) = (plan, page, read, checklist);
        _facts = FactsOf(page, plan);
        _readerOptions = plan.Documents.ReaderOptions(_facts);
        _documents = new DocumentMaker(plan.Documents);
        _diagnostics.AddRange(read.Problems);
        _reviews = plan.Reviews.For(page.Path, checklist, _diagnostics);
        _evidence = plan.Evidence.For(checklist);
    }

    /// <summary>Reads a page and makes its files.</summary>
    public static MadePage Make(RunPlan plan, PageEntry page)
    {
        var read = Check(plan, page);
        return read.Checklist is { } checklist
            ? new PageMaker(plan, page, read, checklist).Make()
            : new MadePage(page, Checklist: null, Summary: null, [], [], read.Problems, []);
    }

    private MadePage Make()
    {
        var answers = CarryAnswers();
        var data = DataOf(answers);
        var writes = new List<Func<DiagnosticBag, MadeFile>>();
        var chapters = ImmutableArray.CreateBuilder<MadeDocument>();
        ServiceSheets? sheets = null;
        foreach (var format in _plan.Options.Formats)
        {
            if (_plan.Documents.Formats.Data.ContainsKey(format))
                writes.Add(_ => WriteData(format, data));
            else if (_plan.Documents.Formats.Workbooks.ContainsKey(format))
                sheets = AddWorkbook(writes, format, new ServiceSheets(data.In(format), FormOf(answers).Services[0]));
            else if (MakeDocument(format, data, answers) is not { } made)
                continue;
            else if (_plan.Options.Combined)
                chapters.Add(made);
            else
                writes.Add(diagnostics => WriteDocument(made, diagnostics));
        }

        var files = WriteAll(writes);
        return new MadePage(_page, _checklist, PageSummary.Of(_page, _read), files, chapters.ToImmutable(), [.. _diagnostics.ToSorted().Distinct()], _read.Findings)
        {
            Answers = answers?.Counts,
            Sheets = sheets,
            Coverage = _plan.Options.Combined ? data.Coverage : [],
            Replaceable = [.. _plan.Answers.FilesOnlyAbout(_page)],
            CarriedFrom = [.. _plan.Answers.Of(_page).Where(s => s.Count > 0).Select(s => s.File)],
        };
    }

    // Side by side: the last page of a run would keep one core only busy.
    private ImmutableArray<MadeFile> WriteAll(List<Func<DiagnosticBag, MadeFile>> writes)
    {
        var written = OrderedParallel.MapFew(writes, write =>
        {
            var diagnostics = new DiagnosticBag();
            return (File: write(diagnostics), Diagnostics: diagnostics.ToSorted());
        });
        foreach (var (_, diagnostics) in written)
            _diagnostics.AddRange(diagnostics);
        return [.. written.Select(w => w.File)];
    }

    private static CheckedPage Check(RunPlan plan, PageEntry page)
    {
        using (plan.Documents.Timings?.Measure("read and check page"))
            return plan.Pages.Check(page);
    }

    // "Handover checklist – Public Cloud Instances"
    private static DocumentFacts FactsOf(PageEntry page, RunPlan plan)
    {
        var language = plan.LanguageOf(page);
        var template = plan.Documents.Template;
        return plan.Documents.Facts(
            template.TitleIn(template.WordsOf(language)) is { } kind ? $"{kind} – {page.Service.Name}" : page.Service.Name, language);
    }

    // Answers that the template has no field for go to the annex; only a rendered document shows which fields there are.
    private CarriedAnswers? CarryAnswers()
    {
        var services = _plan.Answers.Of(_page);
        if (services.Count == 0)
            return null;
        var answers = AnswerCarrier.Carry(_checklist, services, _facts.Words);
        _diagnostics.AddRange(_plan.Evidence.TakenFrom(answers));
        if (_plan.Options.Formats.FirstOrDefault(_plan.Documents.Formats.Documents.ContainsKey) is { } format
            && _documents.Make(_plan.Documents.Template, DataOf(answers), format, _readerOptions).Value is { } document)
        {
            var places = new PlaceChecker(document);
            answers = answers.WithPlacesIn(p => places.Holds(p.Name, p.Answer));
        }

        if (!answers.Counts.AddUp)
            _diagnostics.Add(AnswerDiagnostics.LostIn(_page.Path, answers.Counts));
        return answers;
    }

    private ChecklistData DataOf(CarriedAnswers? answers)
    {
        using var timing = _plan.Documents.Timings?.Measure("gather data");
        return ChecklistData.Of(_checklist, _read.All, new ChecklistDataOptions
        {
            Document = _facts,
            Slug = _page.Slug,
            Answers = answers,
            Frameworks = _plan.Documents.Frameworks.Value,
            Reviews = _reviews,
            Evidence = _evidence,
        });
    }

    private MadeDocument? MakeDocument(string format, ChecklistData data, CarriedAnswers? answers)
    {
        var template = _plan.Documents.Template;
        var made = _plan.Options.Combined
            ? _documents.Read(template, data, format, _readerOptions)
            : _documents.Make(template, data, format, _readerOptions);
        _diagnostics.AddRange(made.Diagnostics);
        if (made.Value is not { } document)
            return null;
        if (!ReferenceEquals(document, _checked))
            CheckDuties(document);
        _checked = document;
        var holdsAnswers = answers is null || HoldsAll(answers, document);
        return new MadeDocument(format, WithProvenance(document, format, data, answers), holdsAnswers);
    }

    private void CheckDuties(Document document)
    {
        if (!document.IsExtract && PrintedDuties.MissingIn(document, _checklist) is { Count: > 0 } duties)
            _diagnostics.Add(TemplateFileDiagnostics.LeavesOut(_plan.Documents.Template.Main.Path, _checklist, duties));
    }

    private bool HoldsAll(CarriedAnswers answers, Document document)
    {
        var places = new PlaceChecker(document);
        var missing = answers.Expected.Where(e => !places.Holds(e.Name, e.Answer)).Select(e => e.Name).ToList();
        if (missing.Count > 0)
            _diagnostics.Add(AnswerDiagnostics.NotShown(_plan.Documents.Template.Main.Path, missing));
        return missing.Count == 0;
    }

    private Document WithProvenance(Document document, string format, ChecklistData data, CarriedAnswers? answers) => document with
    {
        Form = FormOf(answers),
        Attachments = _plan.Documents.Formats.Documents[format].CarriesAttachments
            ? Provenance.AttachmentsOf(_checklist, data.In(format), _page, isKept: _plan.Options.Combined)
            : [],
    };

    private Form FormOf(CarriedAnswers? answers) => Provenance.FormOf(_checklist, _page, _plan.Documents.Template.Name, answers);

    // A workbook has a place for every answer, whatever it was given to.
    private ServiceSheets AddWorkbook(List<Func<DiagnosticBag, MadeFile>> writes, string format, ServiceSheets sheets)
    {
        if (!_plan.Options.Combined)
            writes.Add(_ => Write(format, _plan.Documents.Template.Name, content => _plan.Documents.Formats.Workbooks[format].Write(_facts.Title, [sheets], isCombined: false, content)) with { HoldsAnswers = true });
        return sheets;
    }

    private MadeFile WriteData(string format, ChecklistData data) =>
        Write(format, template: null, content => _plan.Documents.Formats.Data[format].Write(data.In(format), content));

    private MadeFile WriteDocument(MadeDocument made, DiagnosticBag diagnostics)
    {
        var findings = new DiagnosticBag();
        var file = Write(made.Format, _plan.Documents.Template.Name, content => _plan.Documents.Formats.Documents[made.Format].Write(made.Document, _plan.Documents.Theme, content, findings));
        diagnostics.AddRange(findings.ToSorted().Select(f => CharacterPlaces.InPage(f, _checklist)));
        return file with { HoldsAnswers = made.HoldsAnswers };
    }

    private MadeFile Write(string format, string? template, Action<Stream> write)
    {
        using var timing = _plan.Documents.Timings?.Measure($"write {format}");
        return new MadeFile(_plan.FileName(_page.Slug, format), format, WrittenBytes.Of(write), template);
    }
}
