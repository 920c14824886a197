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
        ImmutableArray<Block>[] blocks = [.. chapters.Select((c, i) => ChapterRewriter.Rewrite(c, services[i]))];
        var front = chapters[0].Once.ToDictionary(h => h, h => SharedSection.TakeHeaded(blocks, h), StringComparer.Ordinal);
        var signed = SharedSection.TakeSignOff(blocks);
        return overview with
        {
            Blocks = SignedAtTheEnd([.. Opening(overview.Blocks, front, chapters[0]), .. blocks.SelectMany(b => b)], signed, services),
            Form = new Form { Template = plan.Documents.Template.Name, Services = services },
            Attachments = [.. chapters.SelectMany(c => c.Attachments)],
        };
    }

    // What chapters have in common comes before the contents or after them, as in the chapters.
    private static IEnumerable<Block> Opening(ImmutableArray<Block> overview, Dictionary<string, ImmutableArray<Block>> shared, Document chapter)
    {
        var heading = ContentsIn(overview);
        var contents = ContentsIn(chapter.Blocks);
        var leading = chapter.Blocks.Take(contents).OfType<Heading>().Select(h => InlineText.Of(h.Content).Trim()).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. overview.Take(heading),
            .. shared.Where(s => leading.Contains(s.Key)).SelectMany(s => s.Value),
            .. overview.Skip(heading),
            .. shared.Where(s => !leading.Contains(s.Key)).SelectMany(s => s.Value),
        ];
    }

    private static int ContentsIn(ImmutableArray<Block> blocks)
    {
        var index = 0;
        while (index < blocks.Length && blocks[index] is not TableOfContents)
            index++;
        return index > 0 && index < blocks.Length && blocks[index - 1] is Heading { Level: > 1 } ? index - 1 : index;
    }

    // Signed once, below a list of what is signed, on the paper of the last chapter.
    private static ImmutableArray<Block> SignedAtTheEnd(ImmutableArray<Block> blocks, ImmutableArray<Block> section, IEnumerable<FormService> services)
    {
        if (section.IsEmpty)
            return blocks;
        ImmutableArray<Block> signed = [section[0], new ListBlock([.. services.Select(s => new ListItem([new Paragraph([new TextRun(s.Name)])]))]), .. section.Skip(1)];
        return blocks is [.., Landscape last] ? blocks.SetItem(blocks.Length - 1, last with { Blocks = [.. last.Blocks, .. signed] }) : [.. blocks, .. signed];
    }
}
