using System.Collections.Concurrent;
using System.Collections.Immutable;
using ChecklistGen.Data.References;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Pages;
using ChecklistGen.Raci;
using ChecklistGen.Settings;

namespace ChecklistGen.Generation;

/// <summary>What reviewers said about the clauses of rows: in the settings, of any page, and in a file beside each page, which has the last word.</summary>
internal sealed class ReviewStore(IWorkspace workspace, ImmutableArray<ReviewedRow> general, Lazy<FrameworkSet> frameworks)
{
    private readonly ConcurrentDictionary<ReviewedRow, bool> _used = [];

    /// <summary>What was said about a page's rows; what is wrong with it is reported, but for reviews in the settings that other pages may have the row of.</summary>
    public ReferenceReviews For(string page, Checklist checklist, DiagnosticBag diagnostics)
    {
        var own = ReadBeside(page, diagnostics);
        if (general.IsEmpty && own.IsEmpty)
            return ReferenceReviews.None;
        var missing = new HashSet<ReviewedRow>();
        var reviews = ReferenceReviews.Of(general.AddRange(own), checklist, frameworks.Value.Frameworks, diagnostics, r => missing.Add(r));
        foreach (var review in general.Where(r => !missing.Contains(r)))
            _used[review] = true;
        foreach (var review in own.Where(missing.Contains))
            diagnostics.Add(NoRow(review, $"the page has no row `{review.Row}`"));
        return reviews;
    }

    /// <summary>The reviews in the settings whose row no page has, once all pages were asked for.</summary>
    public IEnumerable<Diagnostic> Unused() => general.Where(r => !_used.ContainsKey(r)).Select(r => NoRow(r, $"no page has the row `{r.Row}`"));

    private static Diagnostic NoRow(ReviewedRow review, string message) =>
        new(ConfigurationDiagnostics.ReviewWithoutEffect, review.Location, message)
        {
            Help = "name the row by its id, its key or its text, as documents print them",
        };

    private ImmutableArray<ReviewedRow> ReadBeside(string page, DiagnosticBag diagnostics)
    {
        var path = ReviewedRow.FileFor(page);
        if (workspace.Probe(path) != PathKind.File)
            return [];
        try
        {
            using var stream = workspace.OpenRead(path, FileKind.Settings);
            var source = SourceTextReader.Read(path, stream);
            diagnostics.AddRange(source.Diagnostics.Where(d => d.Rule != SourceTextDiagnostics.EmptyFile));
            return source.Value is null ? [] : ReviewedRow.Read(source.Value, diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileDiagnostics.UnreadableFile(path, e));
            return [];
        }
    }
}
