using ChecklistGen.Answers;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Runs;
using ChecklistGen.Sources;

namespace ChecklistGen.Returns;

/// <summary>
/// Finds and reads the files that paths to answers mean, in all of <see cref="FormFormats"/> and mixed: a file stands for itself, a
/// folder for all files below it.
/// </summary>
internal static class ReturnedFiles
{
    /// <summary>Reads the files, each once: those of a folder in ordinal order.</summary>
    /// <param name="workspace">The outside world.</param>
    /// <param name="paths">Files and folders.</param>
    /// <param name="report">Receives what is skipped in folders.</param>
    public static IEnumerable<ReadFile> Read(IWorkspace workspace, IEnumerable<string> paths, Action<Diagnostic> report)
    {
        var reader = new ReturnedFileReader(workspace);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var isFolder = workspace.Probe(path) == PathKind.Folder;
            var skipped = new SkippedFiles(path);
            var files = (isFolder ? Find(workspace, path, skipped) : [path]).Where(taken.Add).ToList();
            if (isFolder && files.Count == 0)
                report(AnswerDiagnostics.NothingBelow(path));
            foreach (var (file, outcome) in OrderedParallel.Map(files, f => (f, reader.Read(f, isFolder ? FilePath.Below(path, f) : FilePath.NameOf(f)))))
            {
                // A folder holds documents to be printed as well.
                if (isFolder && outcome.Diagnostics.Any(d => d.Rule == FormDiagnostics.NoFields))
                    skipped.Add(SkipReason.WithoutFields, file);
                else
                    yield return new ReadFile(file, outcome, IsNamed: !isFolder);
            }

            foreach (var finding in skipped.ToDiagnostics())
                report(finding);
        }
    }

    private static List<string> Find(IWorkspace workspace, string folder, SkippedFiles skipped)
    {
        var files = workspace.FilesBelow(folder, below => IsTaken(workspace, folder, below, skipped)).Where(f => !IsLeftByPrograms(f)).ToLookup(f => FormFormats.Find(workspace, f) is not null);
        // Somebody may have filled one in and saved it as what their program prefers.
        foreach (var file in files[false].Where(f => !OutputFolder.IsOwn(FilePath.NameOf(f))))
            skipped.Add(UnreadFormat.Of(file) is { IsFilledIn: true } ? SkipReason.Of(file) : SkipReason.NotForms, file);
        return [.. files[true].Order(StringComparer.Ordinal)];
    }

    private static bool IsTaken(IWorkspace workspace, string folder, PathBelow below, SkippedFiles skipped)
    {
        var reason = !below.IsLink ? null : below.IsFolder ? SkipReason.Linked : workspace.IsBelow(below.Path, folder) ? null : SkipReason.LinkedOut;
        if (reason is not null)
            skipped.Add(reason, below.Path);
        return reason is null;
    }

    // Word keeps such a file beside each that is open.
    private static bool IsLeftByPrograms(string path) => FilePath.NameOf(path) is ['~', '$', ..] or ['.', ..];
}

/// <summary>A returned file, and how reading it went.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Outcome">What was read, with findings.</param>
/// <param name="IsNamed">Whether it was named itself, and not found in a folder.</param>
internal sealed record ReadFile(string Path, Outcome<ReturnedFile> Outcome, bool IsNamed);
