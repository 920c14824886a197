using System.Collections.Immutable;
using ChecklistGen.Settings;
using ChecklistGen.Diagnostics;
using ChecklistGen.Raci;
using ChecklistGen.Raci.Rules;

namespace ChecklistGen.Sources;

/// <summary>Reads the pages of a run, selects what is the customer's and holds the matrices against the rules of RACI.</summary>
public sealed class PageChecker
{
    private readonly PageReader _reader;
    private readonly LintOptions _lint;
    private readonly ImmutableArray<VariantFilter> _variants;

    /// <summary>Makes a checker for the pages of one run.</summary>
    /// <param name="reader">Reads pages.</param>
    /// <param name="pages">The pages of the run.</param>
    /// <param name="options">What the run is asked to do.</param>
    /// <param name="today">The day from which ages are counted.</param>
    public PageChecker(PageReader reader, ImmutableArray<PageEntry> pages, RunOptions options, DateOnly today)
    {
        _reader = reader;
        _variants = options.Variants;
        var versions = pages.GroupBy(p => PageIdentity.Of(p.Path), StringComparer.Ordinal).Where(g => g.Skip(1).Any())
            .ToDictionary(g => g.First().Path, g => g.Skip(1).Select(p => p.Path).ToList(), StringComparer.Ordinal);
        _lint = new LintOptions
        {
            Today = today,
            StaleAfterMonths = options.StaleAfterMonths,
            Settings = options.Lint,
            Run = new LintRun([.. pages.Select(p => p.Service)], matrix => LaterVersions(matrix, versions)),
        };
    }

    /// <summary>Reads and checks a page.</summary>
    public CheckedPage Check(PageEntry page)
    {
        var reading = _reader.Read(page.Path);
        if (reading.Matrix is null)
            return new CheckedPage(Checklist: null, reading.Diagnostics, []);

        var problems = new DiagnosticBag();
        problems.AddRange(reading.Diagnostics);
        var checklist = ChecklistSelector.Select(reading.Matrix, page.Code, _variants);
        ChecklistCheck.Verify(checklist, problems);
        return new CheckedPage(checklist, problems.ToSorted(), MatrixLinter.Check(reading.Matrix, _lint));
    }

    // Read again when they are needed: matrices are not kept, so that memory stays flat.
    private IEnumerable<Matrix> LaterVersions(Matrix matrix, Dictionary<string, List<string>> laterByFirst) =>
        laterByFirst.GetValueOrDefault(matrix.Source.Path, []).Select(path => _reader.Read(path).Matrix).OfType<Matrix>();
}
