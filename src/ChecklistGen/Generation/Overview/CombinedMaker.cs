using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Files;
using ChecklistGen.Generation.Workbooks;

namespace ChecklistGen.Generation.Overview;

/// <summary>Makes one document of all services in each format: an overview, then a chapter for each service.</summary>
internal sealed class CombinedMaker(RunPlan plan) : IRunDocument
{
    private const string AllServices = "all-services";

    private readonly List<OverviewEntry> _entries = [];
    private readonly List<MadeDocument> _chapters = [];
    private readonly List<ServiceSheets> _sheets = [];

    /// <inheritdoc/>
    public void Add(MadePage page)
    {
        if (page.Summary is { } summary)
            _entries.Add(new OverviewEntry(summary, []) { Coverage = page.Coverage });
        _chapters.AddRange(page.Chapters);
        if (page.Sheets is { } sheets)
            _sheets.Add(sheets with { Form = ChapterRewriter.Rewrite(sheets.Form) });
    }

    /// <inheritdoc/>
    public IEnumerable<MadeFile> Make(DiagnosticBag diagnostics)
    {
        foreach (var chapters in _chapters.GroupBy(c => c.Format, StringComparer.Ordinal))
        {
            var overview = new OverviewMaker(plan).Make(_entries, chapters.Key, chapters: true);
            diagnostics.AddRange(overview.Diagnostics);
            if (overview.Value is null)
                continue;
            var document = new DocumentMaker(plan.Documents).Decide(Combine(overview.Value, [.. chapters.Select(c => c.Document)]), diagnostics);
            var content = WrittenBytes.Of(output => plan.Documents.Formats.Documents[chapters.Key].Write(document, plan.Documents.Theme, output, diagnostics));
            yield return new MadeFile(plan.FileName(AllServices, chapters.Key), chapters.Key, content, plan.Documents.Template.Name)
            {
                // A missing chapter means missing answers.
                HoldsAnswers = chapters.Count() == plan.Pages.Entries.Length && chapters.All(c => c.HoldsAnswers),
            };
        }

        foreach (var workbook in MakeWorkbooks())
            yield return workbook;
    }

    private IEnumerable<MadeFile> MakeWorkbooks()
    {
        foreach (var format in _sheets.Count == 0 ? [] : plan.Options.Formats.Where(plan.Documents.Formats.Workbooks.ContainsKey))
        {
            var content = WrittenBytes.Of(output =>
                plan.Documents.Formats.Workbooks[format].Write(new OverviewMaker(plan).Title, [.. _sheets.Select(s => s with { Data = s.Data.In(format) })], isCombined: true, output));
            yield return new MadeFile(plan.FileName(AllServices, format), format, content, plan.Documents.Template.Name)
            {
                HoldsAnswers = _sheets.Count == plan.Pages.Entries.Length,
            };
        }
    }

    private Document Combine(Document overview, ImmutableArray<Document> chapters)
    {
        var services = chapters.SelectMany(c => c.Form!.Services).Select(ChapterRewriter.Rewrite).ToImmutableArray();
        return overview with
        {
            Blocks = [.. overview.Blocks, .. SignOffSection.AtTheEnd([.. chapters.Select((c, i) => ChapterRewriter.Rewrite(c, services[i]))], services.Select(s => s.Name))],
            Form = new Form { Template = plan.Documents.Template.Name, Services = services },
            Attachments = [.. chapters.SelectMany(c => c.Attachments)],
        };
    }
}
