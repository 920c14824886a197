using System.Collections.Immutable;
using ChecklistGen.Settings;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Generation;
using ChecklistGen.Raci.Comparison;
using ChecklistGen.Sources;
using ChecklistGen.Text;

namespace ChecklistGen.Commands.Changes;

/// <summary><c>diff</c>: two versions of pages in, what changed for the customer out. Nothing is written.</summary>
public sealed class Differ(IWorkspace workspace)
{
    /// <summary>Compares two pages, or the pages of two folders service by service.</summary>
    /// <param name="options">What is asked for; the first path is as it was, the second as it is now.</param>
    /// <param name="reporter">Hears of findings.</param>
    public DiffResult Run(RunOptions options, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, options.Strict);
        var (old, @new) = (options.Paths[0], options.Paths[1]);
        if (FileAgainstFolder(old, @new) is { } mixed)
        {
            tally.AddFatal(mixed);
            return DiffResult.None;
        }

        var reader = new PageReader(workspace, options);
        if (new PageFinder(workspace, reader).FindEach(options, [[old], [@new]], tally) is not [{ IsEmpty: false } olds, { IsEmpty: false } news])
            return DiffResult.None;

        var checker = new PageChecker(reader, [], options, options.Date ?? RunDate.Of(workspace));
        var services = ImmutableArray.CreateBuilder<ServiceChanges>();
        foreach (var (changes, problems) in OrderedParallel.Map(Pairs(old, @new, olds, news), p => Compare(p.Old, p.New, checker)))
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
    private IEnumerable<(PageEntry? Old, PageEntry? New)> Pairs(string old, string @new, ImmutableArray<PageEntry> olds, ImmutableArray<PageEntry> news) =>
        workspace.Probe(old) == PathKind.File ? [(olds[0], news[0])] : PagePairing.Pair(olds, old, news, @new);

    private Diagnostic? FileAgainstFolder(string old, string @new) => (workspace.Probe(old), workspace.Probe(@new)) switch
    {
        (PathKind.File, PathKind.Folder) => Mixed(@new, $"this is a folder, and `{old}` is a file"),
        (PathKind.Folder, PathKind.File) => Mixed(@new, $"this is a file, and `{old}` is a folder"),
        _ => null,
    };

    private static Diagnostic Mixed(string path, string message) =>
        new(ChangeDiagnostics.FileAgainstFolder, new Location(path), message) { Help = "compare a page with a page, or a folder with a folder" };
}
