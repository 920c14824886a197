using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Files;
using ChecklistGen.Raci;
using ChecklistGen.Raci.Comparison;
using ChecklistGen.Raci.Rules;
using ChecklistGen.Runs;
using ChecklistGen.Settings;
using ChecklistGen.Text;

namespace ChecklistGen.Sources;

/// <summary>
/// The pages with a matrix below the paths of a run. Every command that works on pages opens them here; pages, but for the first
/// few, are read again when their turn comes, so that memory stays flat.
/// </summary>
internal sealed class RunPages
{
    private readonly PageReader _reader;
    private readonly ImmutableArray<VariantFilter> _variants;
    private readonly Lazy<LintOptions> _lint;
    private Func<PageEntry, HandedOutIds?> _earlier = _ => null;

    private RunPages(IWorkspace workspace, RunOptions options, PageReader reader, ImmutableArray<PageEntry> entries)
    {
        _reader = reader;
        _variants = options.Variants;
        _lint = new Lazy<LintOptions>(() => LintOptionsOf(options, RunDate.Of(workspace, options.Date)));
        Entries = entries;
    }

    private RunPages(RunPages pages, ImmutableArray<PageEntry> entries)
    {
        (_reader, _variants, _lint, _earlier) = (pages._reader, pages._variants, pages._lint, pages._earlier);
        Entries = entries;
    }

    /// <summary>The pages, in order.</summary>
    public ImmutableArray<PageEntry> Entries { get; }

    /// <summary>Finds the pages of a run; none, with the reason among the findings, where there are none.</summary>
    public static RunPages Open(IWorkspace workspace, RunOptions options, FindingTally tally) => OpenEach(workspace, options, [options.Paths], tally)[0];

    /// <summary>
    /// Finds the pages of several sets of paths, each with names of its own. An option must name something that is on a page
    /// of any set; otherwise there are no pages, since documents would be about the wrong party.
    /// </summary>
    public static ImmutableArray<RunPages> OpenEach(IWorkspace workspace, RunOptions options, ImmutableArray<ImmutableArray<string>> sets, FindingTally tally)
    {
        var reader = new PageReader(workspace, options);
        var use = new OptionUse(options);
        var found = sets.Select(paths => Find(workspace, paths, reader, options, use, tally)).ToList();
        var slips = use.Slips.ToList();
        foreach (var slip in slips)
            tally.AddFatal(slip);
        return [.. found.Select(entries => new RunPages(workspace, options, reader, slips.Count == 0 ? entries : []))];
    }

    /// <summary>Reads a page, selects what is the customer's, and checks the matrix against the rules of RACI.</summary>
    public CheckedPage Check(PageEntry page)
    {
        var selected = Select(page);
        return selected.Checklist is { } checklist ? selected with { Findings = MatrixLinter.Check(checklist.Matrix, _lint.Value) } : selected;
    }

    /// <summary>Reads a page and selects what is the customer's.</summary>
    public CheckedPage Select(PageEntry page)
    {
        var reading = _reader.Read(page.Path, page.Name);
        if (reading.Matrix is null)
            return new CheckedPage(Checklist: null, reading.Diagnostics, []);

        var problems = new DiagnosticBag();
        problems.AddRange(reading.Diagnostics);
        var checklist = ChecklistSelector.Select(reading.Matrix, page.Code, _variants);
        ChecklistCheck.Verify(checklist, problems);
        if (_earlier(page) is { } earlier)
            checklist = IdKeeper.Keep(checklist, earlier);
        return new CheckedPage(checklist, problems.ToSorted(), []);
    }

    /// <summary>The same pages, whose rows keep the ids that earlier versions handed out.</summary>
    public RunPages WithEarlierIds(Func<PageEntry, HandedOutIds?> earlier) => new(this, Entries) { _earlier = earlier };

    /// <summary>The same pages, with unique initials, so that ids are unique in a document.</summary>
    public RunPages WithUniqueCodes()
    {
        var codes = new UniqueNames(separator: "");
        foreach (var code in Entries.Select(p => p.Code).Distinct(StringComparer.Ordinal))
            codes.Take(code);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new RunPages(this, [.. Entries.Select(page => seen.Add(page.Code) ? page : page with { Code = codes.Take(page.Code) })]);
    }

    private LintOptions LintOptionsOf(RunOptions options, DateOnly today)
    {
        var versions = Entries.GroupBy(p => PageIdentity.Of(p.Path), StringComparer.Ordinal).Where(g => g.Skip(1).Any())
            .ToDictionary(g => g.First().Path, g => g.Skip(1).ToList(), StringComparer.Ordinal);
        return new LintOptions
        {
            Today = today,
            StaleAfterMonths = options.StaleAfterMonths,
            Settings = options.Lint,
            // Read again when they are needed: matrices are not kept.
            Run = new LintRun(
                [.. Entries.Select(p => p.Service)],
                matrix => versions.GetValueOrDefault(matrix.Source.Path, []).Select(p => _reader.Read(p.Path, p.Name).Matrix).OfType<Matrix>()),
        };
    }

    // Settings may name services that are not in this run; one that is nearly called like a service of the run is a slip.
    private static IEnumerable<Diagnostic> CodeSlips(RunOptions options, ImmutableArray<PageEntry> pages)
    {
        if (options.Codes.IsEmpty)
            yield break;
        var unnamed = pages.Where(p => !options.Codes.ContainsKey(p.Service.Name) && !options.Codes.ContainsKey(p.Slug)).Select(p => p.Service.Name).ToHashSet(StringComparer.Ordinal);
        var named = pages.SelectMany(p => new[] { p.Service.Name, p.Slug }).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var name in options.Codes.Keys.Where(c => !named.Contains(c)).Order(StringComparer.Ordinal))
        {
            if (Suggestion.For(name, unnamed) is { } near && options.Places.GetValueOrDefault($"codes={name}") is { } place)
                yield return new Diagnostic(ConfigurationDiagnostics.UnknownKey, place, $"no page is about `{name}`") { Severity = Severity.Warning, Help = $"did you mean `{near}`?" };
        }
    }

    private static ImmutableArray<PageEntry> Find(
        IWorkspace workspace, ImmutableArray<string> paths, PageReader reader, RunOptions options, OptionUse use, FindingTally tally)
    {
        try
        {
            var sources = SourceFinder.Find(workspace, paths, options.Evidence.Select(e => e.File?.Path).OfType<string>().ToHashSet(StringComparer.Ordinal));
            var index = PageIndex.Build(sources.Pages, reader, options.Codes, use);
            var named = sources.Pages.Where(p => p.Folder is null).Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
            var diagnostics = Account(sources, index).Concat(sources.Refused).Concat(index.Diagnostics).Concat(CodeSlips(options, index.Entries)).ToList();
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

    // A page that was named itself has a finding of its own; those of folders share one for each reason.
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

/// <summary>A page with its obligations and everything that was found in it.</summary>
/// <param name="Checklist">The obligations; null if the page could no longer be read.</param>
/// <param name="Problems">What could not be read, sorted.</param>
/// <param name="Findings">What breaks the rules of RACI, sorted.</param>
internal sealed record CheckedPage(Checklist? Checklist, ImmutableArray<Diagnostic> Problems, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Both, sorted.</summary>
    public ImmutableArray<Diagnostic> All
    {
        get
        {
            var all = new DiagnosticBag();
            all.AddRange(Problems);
            all.AddRange(Findings);
            return all.ToSorted();
        }
    }
}
