using ChecklistGen.Files;
using ChecklistGen.Raci;
using ChecklistGen.Raci.Comparison;
using ChecklistGen.Runs;
using ChecklistGen.Settings;

namespace ChecklistGen.Sources;

/// <summary>
/// The ids of earlier versions, from what <c>--since</c> names: a page, or a folder of pages, has the ids of bare
/// positions; an output folder, or its manifest, has what was really handed out, and knows the ids that are gone.
/// </summary>
internal sealed class EarlierVersions
{
    private readonly Func<PageEntry, HandedOutIds?> _find;

    private EarlierVersions(Func<PageEntry, HandedOutIds?> find) => _find = find;

    /// <summary>No earlier version.</summary>
    public static EarlierVersions None { get; } = new(_ => null);

    /// <summary>Finds the earlier versions of a run's pages; null, with the reason reported, where there is nothing to read them from.</summary>
    public static EarlierVersions? Read(IWorkspace workspace, RunOptions options, RunPages pages, FindingTally tally)
    {
        if (options.Since is not { } since)
            return None;
        var kind = workspace.Probe(since);
        if (ManifestAt(workspace, since, kind) is { } path)
        {
            if (Manifest.TryRead(workspace, path) is { Services: { } services })
                return OfManifest(services);
            tally.AddFatal(SourceDiagnostics.WithoutIds(path));
            return null;
        }

        var olds = RunPages.Open(workspace, options with { Paths = [since] }, tally);
        if (olds.Entries.IsEmpty)
            return null;
        var pairs = kind == PathKind.File && pages.Entries.Length == 1
            ? [(olds.Entries[0], pages.Entries[0])]
            : PagePairing.Pair(olds.Entries, pages.Entries);
        var byPage = new Dictionary<PageEntry, PageEntry>();
        foreach (var (old, @new) in pairs)
        {
            if (old is not null && @new is not null)
                byPage.TryAdd(@new, old);
        }

        // Read again when its turn comes: matrices are not kept.
        return new EarlierVersions(page => byPage.TryGetValue(page, out var old) && olds.Select(old).Checklist is { } checklist ? HandedOutIds.Of(checklist) : null);
    }

    /// <summary>The ids that were handed out for a page's service; null where it had none.</summary>
    public HandedOutIds? Of(PageEntry page) => _find(page);

    /// <summary>What a manifest records of a checklist's ids.</summary>
    public static ManifestService Record(string slug, Checklist checklist) => new(
        slug,
        [.. HandedOutIds.Of(checklist).Rows.Select(r => new ManifestRow(r.Id, r.Row.Key, r.Row.Text, r.Row.Section, r.Row.Phase, r.Row.Role))],
        checklist.RetiredIds);

    private static string? ManifestAt(IWorkspace workspace, string path, PathKind kind) => kind switch
    {
        PathKind.File when path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) => path,
        PathKind.Folder when workspace.Probe($"{path}/{OutputFolder.ManifestName}") == PathKind.File => $"{path}/{OutputFolder.ManifestName}",
        _ => null,
    };

    private static EarlierVersions OfManifest(IEnumerable<ManifestService> services)
    {
        var bySlug = services.ToDictionary(s => s.Slug, StringComparer.Ordinal);
        return new EarlierVersions(page => bySlug.TryGetValue(page.Slug, out var service)
            ? new HandedOutIds([.. service.Rows.Select(r => new HandedOutId(r.Id, new RowIdentity(r.Key, r.Text, r.Section, r.Phase, r.Role)))], service.Retired, IsComplete: true)
            : null);
    }
}
