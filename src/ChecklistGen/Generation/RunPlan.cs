using ChecklistGen.Files;
using ChecklistGen.Raci.Comparison;
using ChecklistGen.Returns;
using ChecklistGen.Runs;
using ChecklistGen.Settings;
using ChecklistGen.Sources;
using ChecklistGen.Templating;

namespace ChecklistGen.Generation;

/// <summary>Everything that is decided before the first page is made, and that all pages share.</summary>
internal sealed record RunPlan
{
    public required RunOptions Options { get; init; }

    public required RunPages Pages { get; init; }

    public required DocumentPlan Documents { get; init; }

    public required AnswerStore Answers { get; init; }

    public required ReviewStore Reviews { get; init; }

    public required EvidenceStore Evidence { get; init; }

    /// <summary>The name of a file that is made with the template.</summary>
    /// <param name="about">What the file is about, such as a page's slug.</param>
    /// <param name="format">The name of its format.</param>
    public string FileName(string about, string format) => $"{about}.{Documents.Template.Name}.{format}";

    /// <summary>The language of documents over all pages: the one asked for, else the one that all pages are in, else English.</summary>
    public string Language => Documents.Template.LanguageFor(
        Options.Language ?? (Pages.Entries.Select(p => p.Service.Language).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : TemplateSet.FallbackLanguage));

    /// <summary>The language of a page's documents: the one asked for, else the page's own, else English.</summary>
    public string LanguageOf(PageEntry page) => Options.Combined ? Language : Documents.Template.LanguageFor(Options.Language ?? page.Service.Language);
}

/// <summary>Decides everything that must be decided before the first page is made; whatever can't be is fatal.</summary>
internal sealed class RunPlanner(IWorkspace workspace, TemplateRenderer engine, FindingTally tally, StageTimings? timings)
{
    /// <summary>The plan; null, with the reason reported, where the command can't run.</summary>
    public RunPlan? Plan(RunOptions options)
    {
        if (TemplateFileDiagnostics.NoChecklist(options.Template) is { } wrongTemplate)
        {
            tally.AddFatal(wrongTemplate);
            return null;
        }

        if (PlanDocuments(options) is not { } documents)
            return null;
        // The first page asks for them: until then one core has time for that.
        _ = Task.Run(() => documents.Frameworks.Value);
        var pages = OpenPages(options);
        if (pages.Entries.IsEmpty || ReadAnswers(options, documents, pages) is not { } answers)
            return null;
        if (EarlierVersions.Read(workspace, options, pages, tally) is not { } earlier)
            return null;
        return new RunPlan
        {
            Options = options,
            Pages = pages.WithEarlierIds(page => EarlierIds(page, earlier, answers, options)),
            Documents = documents with { Timings = timings },
            Answers = answers,
            Reviews = new ReviewStore(workspace, options.ReviewedRows, documents.Frameworks),
            Evidence = EvidenceStore.Open(workspace, options.Evidence, documents.Date, tally.Add),
        };
    }

    private DocumentPlan? PlanDocuments(RunOptions options)
    {
        using (timings?.Measure("open template and theme"))
            return new DocumentPlanner(workspace, engine, tally).Plan(options);
    }

    private RunPages OpenPages(RunOptions options)
    {
        using var timing = timings?.Measure("find pages");
        var pages = RunPages.Open(workspace, options, tally);
        return options.Combined ? pages.WithUniqueCodes() : pages;
    }

    private AnswerStore? ReadAnswers(RunOptions options, DocumentPlan documents, RunPages pages) =>
        options.Answers.IsEmpty ? AnswerStore.Empty : AnswerStore.Read(workspace, options.Answers, documents.Template.Name, options.Newest, pages.Entries, tally);

    // In a document over all services no two begin their ids alike: ids that begin otherwise are not kept there.
    private static HandedOutIds? EarlierIds(PageEntry page, EarlierVersions earlier, AnswerStore answers, RunOptions options) =>
        HandedOutIds.Unite(earlier.Of(page), answers.IdsOf(page)) is { } ids
        && (!options.Combined || ids.Rows.All(r => r.Id.StartsWith(page.Code + "-", StringComparison.Ordinal)))
            ? ids
            : null;
}
