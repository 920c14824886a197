using System.Collections.Immutable;
using ChecklistGen.Settings;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Generation;

namespace ChecklistGen.Sources;

/// <summary>Finds the pages with a matrix that a command works on, and accounts for everything else.</summary>
internal sealed class PageFinder(IWorkspace workspace, PageReader reader)
{
    /// <summary>The pages below the paths of a run; none, with the reason among the findings, where there are none.</summary>
    public ImmutableArray<PageEntry> Find(RunOptions options, FindingTally tally) => FindEach(options, [options.Paths], tally)[0];

    /// <summary>
    /// The pages below several sets of paths, which are named each for itself. An option must name something that is on a
    /// page of any set: where one does not, there are no pages, since what is made of them would be about somebody else.
    /// </summary>
    public ImmutableArray<ImmutableArray<PageEntry>> FindEach(RunOptions options, ImmutableArray<ImmutableArray<string>> sets, FindingTally tally)
    {
        var use = new OptionUse(options);
        var found = sets.Select(paths => Find(paths, options.Codes, use, tally)).ToImmutableArray();
        var slips = use.Slips.ToList();
        foreach (var slip in slips)
            tally.AddFatal(slip);
        return slips.Count == 0 ? found : [.. found.Select(_ => ImmutableArray<PageEntry>.Empty)];
    }

    private ImmutableArray<PageEntry> Find(ImmutableArray<string> paths, IReadOnlyDictionary<string, string> codes, OptionUse use, FindingTally tally)
    {
        try
        {
            var sources = SourceFinder.Find(workspace, paths);
            var index = PageIndex.Build(sources.Pages.Select(p => p.Path), reader, codes, use);
            var named = sources.Pages.Where(p => p.Folder is null).Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
            var diagnostics = Account(sources, index).Concat(sources.Refused).Concat(index.Diagnostics).ToList();
            foreach (var diagnostic in diagnostics)
            {
                if (diagnostic.Rule == FileDiagnostics.Unreadable && named.Contains(diagnostic.Location.File))
                    tally.AddFatal(diagnostic);
                else
                    tally.Add(diagnostic);
            }

            if (index.Entries.IsEmpty && !diagnostics.Any(d => d.IsError))
                tally.Add(SourceDiagnostics.NoPageFound(paths));
            return index.Entries;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            tally.AddFatal(FileDiagnostics.UnreadableFile((e as FileNotFoundException)?.FileName ?? paths[0], e));
            return [];
        }
    }

    // Of a page that was named itself its own finding tells; those of folders are told together, reason by reason.
    private static List<Diagnostic> Account(FoundSources sources, PageIndex index)
    {
        var alone = new List<Diagnostic>();
        var folders = sources.Pages.ToDictionary(p => p.Path, p => p.Folder, StringComparer.Ordinal);
        foreach (var own in index.Own)
        {
            if (folders[own] is { } folder)
                folder.Add(SkipReason.Own, own);
            else
                alone.Add(SourceDiagnostics.OwnFileNamed(own));
        }

        foreach (var missing in index.WithoutMatrix)
        {
            // A note that names the page's tables says more than a list of pages could.
            if (folders[missing.Location.File] is { } folder && missing.Related.IsEmpty)
                folder.Add(SkipReason.WithoutMatrix, missing.Location.File);
            else
                alone.Add(missing);
        }

        return [.. sources.Folders.SelectMany(f => f.ToDiagnostics()), .. alone];
    }
}
