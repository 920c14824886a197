using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Raci.Comparison;
using ChecklistGen.Runs;
using ChecklistGen.Settings;
using ChecklistGen.Sources;
using ChecklistGen.Text;

namespace ChecklistGen.Commands.Changes;

/// <summary><c>diff</c>: two versions of pages in, what changed for the customer out. Nothing is written.</summary>
public sealed class Differ(IWorkspace workspace)
{
    /// <summary>Compares two pages, or the pages of two folders service by service.</summary>
    /// <param name="options">The options; the first path is the old version, the second the new one.</param>
    /// <param name="reporter">Receives findings.</param>
    public DiffResult Run(RunOptions options, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, options.Strict, options.Places);
        var (old, @new) = (options.Paths[0], options.Paths[1]);
        if (FileAgainstFolder(old, @new) is { } mixed)
        {
            tally.AddFatal(mixed);
            return DiffResult.None;
        }

        if (RunPages.OpenEach(workspace, options, [[old], [@new]], tally) is not [{ Entries.IsEmpty: false } olds, { Entries.IsEmpty: false } news])
            return DiffResult.None;

        var services = ImmutableArray.CreateBuilder<ServiceChanges>();
        foreach (var (changes, problems) in OrderedParallel.Map(Pairs(olds, news, options.Paths), p => Compare(olds, p.Old, news, p.New)))
        {
            tally.AddRange(problems);
            services.Add(changes);
        }

        var isSame = services.All(s => s.Comparison.IsSameForCustomer);
        return new DiffResult(services.ToImmutable(), tally.ExitCode == ExitCode.Done && !isSame ? ExitCode.InputHasErrors : tally.ExitCode);
    }

    private static (ServiceChanges Changes, ImmutableArray<Diagnostic> Problems) Compare(RunPages olds, PageEntry? old, RunPages news, PageEntry? @new)
    {
        var before = old is null ? null : olds.Select(old);
        var after = @new is null ? null : news.Select(@new);
        return (
            new ServiceChanges(old, @new, MatrixComparer.Compare(before?.Checklist, after?.Checklist)),
            [.. before?.Problems ?? [], .. after?.Problems ?? []]);
    }

    // Two files are two versions whatever they call the service.
    private IEnumerable<(PageEntry? Old, PageEntry? New)> Pairs(RunPages olds, RunPages news, ImmutableArray<string> paths) =>
        workspace.Probe(paths[0]) == PathKind.File ? [(olds.Entries[0], news.Entries[0])] : PagePairing.Pair(olds.Entries, news.Entries);

    private Diagnostic? FileAgainstFolder(string old, string @new) => (workspace.Probe(old), workspace.Probe(@new)) switch
    {
        (PathKind.File, PathKind.Folder) => Mixed(@new, $"this is a folder, and `{old}` is a file"),
        (PathKind.Folder, PathKind.File) => Mixed(@new, $"this is a file, and `{old}` is a folder"),
        _ => null,
    };

    private static Diagnostic Mixed(string path, string message) =>
        new(ChangeDiagnostics.FileAgainstFolder, new Location(path), message) { Help = "compare a page with a page, or a folder with a folder" };
}

/// <summary>What can be wrong when versions are compared (<c>CG036x</c>).</summary>
public static class ChangeDiagnostics
{
    /// <summary>A page can't be compared with a folder.</summary>
    public static DiagnosticRule FileAgainstFolder { get; } = new("CG0361", Severity.Error, "file-against-folder");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [FileAgainstFolder];
}
