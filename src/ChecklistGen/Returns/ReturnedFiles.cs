using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Sources;

namespace ChecklistGen.Returns;

/// <summary>Finds the files that paths to answers mean: a file stands for itself, a folder for all files below it in one of <see cref="FormFormats"/>.</summary>
internal static class ReturnedFiles
{
    /// <summary>The files, in ordinal order.</summary>
    /// <param name="workspace">The outside world.</param>
    /// <param name="path">A file or a folder.</param>
    /// <param name="tell">Hears of what is left out.</param>
    public static IReadOnlyList<string> Find(IWorkspace workspace, string path, Action<Diagnostic> tell)
    {
        if (workspace.Probe(path) != PathKind.Folder)
            return [path];
        var skipped = new SkippedFiles(path);
        var files = workspace.FilesBelow(path, below => IsTaken(workspace, path, below, skipped))
            .Where(f => FormFormats.Find(f) is not null && !IsLeftByPrograms(f))
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var finding in skipped.ToDiagnostics())
            tell(finding);
        return files;
    }

    private static bool IsTaken(IWorkspace workspace, string folder, PathBelow below, SkippedFiles skipped)
    {
        var reason = !below.IsLink ? null : below.IsFolder ? SkipReason.Linked : workspace.IsBelow(below.Path, folder) ? null : SkipReason.LinkedOut;
        if (reason is not null)
            skipped.Add(reason, below.Path);
        return reason is null;
    }

    // Word keeps such a file beside each that is open.
    private static bool IsLeftByPrograms(string path) => path[(path.LastIndexOf('/') + 1)..] is ['~', '$', ..] or ['.', ..];
}
