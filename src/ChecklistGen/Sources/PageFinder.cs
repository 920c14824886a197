using System.Collections.Immutable;
using ChecklistGen.Configuration;
using ChecklistGen.Files;
using ChecklistGen.Generation;

namespace ChecklistGen.Sources;

/// <summary>Finds the pages with a matrix that a command works on.</summary>
internal sealed class PageFinder(IWorkspace workspace, PageReader reader)
{
    /// <summary>The pages below the paths of a run; none, with the reason among the findings, where there are none.</summary>
    public ImmutableArray<PageEntry> Find(RunOptions options, FindingTally tally)
    {
        var paths = options.Paths;
        try
        {
            var index = PageIndex.Build(SourceFinder.Find(workspace, paths), reader, options.Codes);
            foreach (var diagnostic in index.Diagnostics)
            {
                if (diagnostic.Rule == FileDiagnostics.Unreadable && paths.Contains(diagnostic.Location.File, StringComparer.Ordinal))
                    tally.AddFatal(diagnostic);
                else
                    tally.Add(diagnostic);
            }

            if (index.Entries.IsEmpty && !index.Diagnostics.Any(d => d.IsError))
                tally.Add(FileDiagnostics.NoPageFound(paths));
            return index.Entries;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            tally.AddFatal(FileDiagnostics.UnreadableFile((e as FileNotFoundException)?.FileName ?? paths[0], e));
            return [];
        }
    }
}
