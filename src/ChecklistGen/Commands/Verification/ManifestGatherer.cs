using System.Collections.Immutable;
using ChecklistGen.Files;
using ChecklistGen.Runs;

namespace ChecklistGen.Commands.Verification;

/// <summary>
/// <c>gather</c>: makes one manifest of those in the folders below, for runs that were split over several machines. What is
/// below stays as it is.
/// </summary>
public sealed class ManifestGatherer(IWorkspace workspace)
{
    /// <summary>Writes the manifest into the folder that has the others below it.</summary>
    public ExitCode Run(string folder, IRunReporter reporter)
    {
        var tally = new FindingTally(reporter, strict: false);
        try
        {
            if (workspace.Probe(folder) == PathKind.Missing)
            {
                tally.AddFatal(FileDiagnostics.UnreadableFile(folder, new DirectoryNotFoundException()));
                return tally.ExitCode;
            }

            var parts = workspace.Probe(folder) == PathKind.Folder ? PartsOf(folder) : [];
            if (parts.Count == 0)
                tally.AddFatal(VerifyDiagnostics.NothingBelow(folder));
            else
                Write(folder, parts, reporter);
        }
        catch (FolderInUseException e)
        {
            tally.AddFatal(FileDiagnostics.FolderTaken(folder, e));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            tally.AddFatal(FileDiagnostics.UnwritableFile(folder, e));
        }

        return tally.ExitCode;
    }

    private List<(string Path, Manifest Manifest)> PartsOf(string folder) =>
    [
        .. workspace.FilesBelow(folder)
            .Where(f => f.EndsWith("/" + OutputFolder.ManifestName, StringComparison.Ordinal) && f != $"{folder}/{OutputFolder.ManifestName}")
            .Order(StringComparer.Ordinal)
            .Select(f => (Path: ManifestPaths.Relative(folder, Path.GetDirectoryName(f)!), Manifest: Manifest.TryRead(workspace, f)))
            .Where(p => p.Manifest is not null)
            .Select(p => (p.Path, p.Manifest!)),
    ];

    private void Write(string folder, List<(string Path, Manifest Manifest)> parts, IRunReporter reporter)
    {
        using var output = OutputFolder.Open(workspace, folder);
        var first = parts[0].Manifest;
        output.Complete((output.Previous with
        {
            Generator = first.Generator,
            Options = first.Options.Where(o => parts.TrueForAll(p => p.Manifest.Options.Contains(o))).ToImmutableSortedDictionary(StringComparer.Ordinal),
            Services = ServicesOf([.. parts.Select(p => p.Manifest.Services)], output.Previous.Services ?? []),
        }).With(parts.SelectMany(p => p.Manifest.Outputs.Select(o => Below(p.Path, o)))));
        reporter.Written($"{folder}/{OutputFolder.ManifestName}");
    }

    // Half of the ids would be worse than none: the other half would be given out again in silence.
    private static ImmutableArray<ManifestService>? ServicesOf(ImmutableArray<IEnumerable<ManifestService>?> parts, IEnumerable<ManifestService> before) =>
        parts.Contains(null)
            ? null
            : [.. before.Concat(parts.SelectMany(p => p!)).GroupBy(s => s.Slug, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Aggregate((earlier, next) => next.After(earlier)))];

    private static ManifestOutput Below(string part, ManifestOutput output) => output with
    {
        Path = $"{part}/{output.Path}",
        Sources = Below(part, output.Sources),
        Answers = output.Answers is { } answers ? Below(part, answers) : null,
    };

    private static ImmutableArray<ManifestSource> Below(string part, ImmutableArray<ManifestSource> sources) =>
        [.. sources.Select(s => s with { Path = ManifestPaths.From(part, s.Path) })];
}
