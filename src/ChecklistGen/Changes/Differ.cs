using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Generation;
using ChecklistGen.Markdown.Matrices;
using ChecklistGen.Raci.Comparison;
using ChecklistGen.Raci.Rules;
using ChecklistGen.Sources;
using ChecklistGen.Text;

namespace ChecklistGen.Changes;

/// <summary><c>diff</c>: two versions of pages in, what changed for the customer out. Nothing is written.</summary>
public sealed class Differ(IWorkspace workspace)
{
    /// <summary>Compares two pages, or the pages of two folders service by service.</summary>
    public DiffResult Run(DiffOptions options, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, strict: false);
        if (FileAgainstFolder(options) is { } mixed)
        {
            tally.AddFatal(mixed);
            return DiffResult.None;
        }

        var reader = new PageReader(workspace, new MatrixReaderOptions { Party = options.Party });
        var finder = new PageFinder(workspace, reader);
        var olds = finder.Find([options.Old], tally);
        var news = finder.Find([options.New], tally);
        if (olds.IsEmpty || news.IsEmpty)
            return DiffResult.None;

        var checker = new PageChecker(reader, [], new LintOptions(), options.Variants);
        var services = ImmutableArray.CreateBuilder<ServiceChanges>();
        foreach (var (changes, problems) in OrderedParallel.Map(Pairs(options, olds, news), p => Compare(p.Old, p.New, checker)))
        {
            tally.AddRange(problems);
            services.Add(changes);
        }

        var isSame = services.All(s => s.Comparison.IsSameForCustomer);
        return new DiffResult(services.ToImmutable(), tally.ExitCode == ExitCode.Done && !isSame ? ExitCode.InputHasErrors : tally.ExitCode);
    }

    private static (ServiceChanges Changes, ImmutableArray<Diagnostic> Problems) Compare(PageEntry? old, PageEntry? @new, PageChecker checker)
    {
        var before = old is null ? null : checker.Check(old);
        var after = @new is null ? null : checker.Check(@new);
        return (
            new ServiceChanges(old, @new, MatrixComparer.Compare(before?.Checklist, after?.Checklist)),
            [.. before?.Problems ?? [], .. after?.Problems ?? []]);
    }

    // Two files are two versions whatever they call the service.
    private IEnumerable<(PageEntry? Old, PageEntry? New)> Pairs(DiffOptions options, ImmutableArray<PageEntry> olds, ImmutableArray<PageEntry> news) =>
        workspace.Probe(options.Old) == PathKind.File ? [(olds[0], news[0])] : PagePairing.Pair(olds, options.Old, news, options.New);

    private Diagnostic? FileAgainstFolder(DiffOptions options) => (workspace.Probe(options.Old), workspace.Probe(options.New)) switch
    {
        (PathKind.File, PathKind.Folder) => Mixed(options.New, $"this is a folder, and `{options.Old}` is a file"),
        (PathKind.Folder, PathKind.File) => Mixed(options.New, $"this is a file, and `{options.Old}` is a folder"),
        _ => null,
    };

    private static Diagnostic Mixed(string path, string message) =>
        new(ChangeDiagnostics.FileAgainstFolder, new Location(path), message) { Help = "compare a page with a page, or a folder with a folder" };
}
