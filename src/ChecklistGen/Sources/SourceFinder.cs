using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Runs;
using ChecklistGen.Settings;

namespace ChecklistGen.Sources;

/// <summary>A file that is to be read as a page.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Name">What documents call it.</param>
/// <param name="Folder">What is skipped in the folder that it was found in; null for a file that was named itself.</param>
internal sealed record SourceFile(string Path, string Name, SkippedFiles? Folder);

/// <summary>What is at the paths of a run.</summary>
/// <param name="Pages">The files that are to be read.</param>
/// <param name="Folders">What is skipped, folder by folder.</param>
/// <param name="Refused">Files that were named themselves and can't be pages.</param>
internal sealed record FoundSources(ImmutableArray<SourceFile> Pages, ImmutableArray<SkippedFiles> Folders, ImmutableArray<Diagnostic> Refused);

/// <summary>
/// Finds the pages that paths name: a file itself, or all pages below a folder; each page once, folders in
/// ordinal order. Everything else below a folder is tracked as skipped.
/// </summary>
internal sealed class SourceFinder(IWorkspace workspace, IReadOnlySet<string> evidence)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly ImmutableArray<SourceFile>.Builder _pages = ImmutableArray.CreateBuilder<SourceFile>();
    private readonly ImmutableArray<SkippedFiles>.Builder _folders = ImmutableArray.CreateBuilder<SkippedFiles>();
    private readonly ImmutableArray<Diagnostic>.Builder _refused = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Finds them.</summary>
    /// <param name="workspace">The outside world.</param>
    /// <param name="paths">The paths.</param>
    /// <param name="evidence">Files that the evidence register names: no finding says that they are not pages; those that may be pages are read.</param>
    /// <exception cref="FileNotFoundException">A path leads to nothing.</exception>
    public static FoundSources Find(IWorkspace workspace, IEnumerable<string> paths, IReadOnlySet<string> evidence)
    {
        var finder = new SourceFinder(workspace, evidence);
        foreach (var path in paths.Select(Normalise))
            finder.Take(path);
        return new FoundSources(finder._pages.ToImmutable(), finder._folders.ToImmutable(), finder._refused.ToImmutable());
    }

    private void Take(string path)
    {
        switch (workspace.Probe(path))
        {
            case PathKind.File when _seen.Add(path):
                TakeFile(path);
                break;
            case PathKind.Folder:
                TakeFolder(path);
                break;
            case PathKind.Missing:
                throw new FileNotFoundException($"`{path}` does not exist", path);
        }
    }

    // A file that is named explicitly is read whatever its extension, unless it can't be a page.
    private void TakeFile(string path)
    {
        if (OwnFiles.IsOwn(workspace, path))
            _refused.Add(SourceDiagnostics.OwnFileNamed(path));
        else if ((UnreadFormat.Of(path) ?? UnreadFormat.OfContent(workspace, path)) is { } format)
            _refused.Add(SourceDiagnostics.UnreadFormatNamed(path, format));
        else
            _pages.Add(new SourceFile(path, FilePath.NameOf(path), Folder: null));
    }

    private void TakeFolder(string folder)
    {
        var skipped = new SkippedFiles(folder);
        _folders.Add(skipped);
        var files = workspace.FilesBelow(folder, below => IsTaken(below, folder, skipped)).Order(StringComparer.Ordinal).Where(_seen.Add).ToList();
        var listed = OwnFiles.Listed(workspace, files);
        var reviews = files.Where(PageFormats.IsPage).Select(ReviewedRow.FileFor).ToHashSet(StringComparer.Ordinal);
        foreach (var (file, isOwn) in OrderedParallel.Map(files, f => (f, listed.Contains(f) || OwnFiles.IsOwn(workspace, f))))
        {
            if (isOwn)
                skipped.Add(SkipReason.Own, file);
            else if (PageFormats.IsPage(file))
                _pages.Add(new SourceFile(file, FilePath.Below(folder, file), skipped));
            else if (!IsSettings(file, folder) && !reviews.Contains(file) && !evidence.Contains(file))
                skipped.Add(SkipReason.Of(file), file);
        }
    }

    private bool IsTaken(PathBelow below, string folder, SkippedFiles skipped)
    {
        var reason = !below.IsFolder ? workspace.IsBelow(below.Path, folder) ? null : SkipReason.LinkedOut
            : Path.GetFileName(below.Path) is ['.', ..] or "node_modules" ? SkipReason.NeverSearched
            : below.IsLink ? SkipReason.Linked
            : null;
        if (reason is not null)
            skipped.Add(reason, below.Path);
        return reason is null;
    }

    private static bool IsSettings(string file, string folder) =>
        Path.GetFileName(file) == RunOptionsReader.FileName && (folder == "." ? !file.Contains('/') : file == $"{folder}/{RunOptionsReader.FileName}");

    private static string Normalise(string path)
    {
        var normal = FilePath.Of(path);
        while (normal.StartsWith("./", StringComparison.Ordinal))
            normal = normal[2..];
        return normal.Length == 0 ? "." : normal;
    }
}
