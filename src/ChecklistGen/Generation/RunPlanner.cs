using System.Collections.Immutable;
using ChecklistGen.Returns;
using ChecklistGen.Commands.Changes;
using ChecklistGen.Settings;
using ChecklistGen.Files;
using ChecklistGen.Sources;
using ChecklistGen.Templating;

namespace ChecklistGen.Generation;

/// <summary>Decides everything that must be decided before the first page is made; whatever can't be is fatal.</summary>
internal sealed class RunPlanner(IWorkspace workspace, TemplateRenderer engine, FindingTally tally, StageTimings? timings)
{
    /// <summary>The plan; null, with the reason reported, where the command can't run.</summary>
    public RunPlan? Plan(RunOptions options)
    {
        if (ChangeDiagnostics.NoChecklist(options.Template) is { } wrongTemplate)
        {
            tally.AddFatal(wrongTemplate);
            return null;
        }

        if (PlanDocuments(options) is not { } documents)
            return null;
        _ = WarmUp.Start(documents, options.Formats);
        var reader = new PageReader(workspace, options);
        var pages = FindPages(options, reader);
        if (options.Combined)
            pages = WithUniqueCodes(pages);
        if (pages.IsEmpty || ReadAnswers(options, documents, pages) is not { } answers)
            return null;
        return new RunPlan
        {
            Options = options,
            Workspace = workspace,
            Pages = pages,
            Checker = new PageChecker(reader, pages, options, documents.Date),
            Documents = documents with { Timings = timings },
            Answers = answers,
            Reviews = new ReviewStore(workspace, options.ReviewedRows, documents.Frameworks),
        };
    }

    private DocumentPlan? PlanDocuments(RunOptions options)
    {
        using (timings?.Measure("open template and theme"))
            return new DocumentPlanner(workspace, engine, tally).Plan(options);
    }

    private ImmutableArray<PageEntry> FindPages(RunOptions options, PageReader reader)
    {
        using (timings?.Measure("find pages"))
            return new PageFinder(workspace, reader).Find(options, tally);
    }

    private AnswerStore? ReadAnswers(RunOptions options, DocumentPlan documents, ImmutableArray<PageEntry> pages) =>
        options.Answers is null ? AnswerStore.Empty : AnswerStore.Read(workspace, options.Answers, documents.Template.Name, pages, tally);

    // Ids are unique in a document.
    private static ImmutableArray<PageEntry> WithUniqueCodes(ImmutableArray<PageEntry> pages)
    {
        var taken = pages.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. pages.Select(page => seen.Add(page.Code) ? page : page with { Code = Next(page.Code) })];

        string Next(string code)
        {
            var n = 2;
            while (!taken.Add(FormattableString.Invariant($"{code}{n}")))
                n++;
            return FormattableString.Invariant($"{code}{n}");
        }
    }
}
