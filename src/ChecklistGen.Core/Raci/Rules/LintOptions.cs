using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>What the rules can't know from a page.</summary>
public sealed record LintOptions
{
    /// <summary>The day to count a page's age from; null, the default, lets no page be too old.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>How many months after its last update a page is too old; 12 by default.</summary>
    public int StaleAfterMonths { get; init; } = 12;

    /// <summary>The run that the matrix is part of; none by default.</summary>
    public LintRun Run { get; init; } = LintRun.None;

    /// <summary>Which rules are off or have another severity.</summary>
    public DiagnosticSettings Settings { get; init; } = DiagnosticSettings.Default;
}

/// <summary>The run that a matrix is part of: some rules compare pages with each other.</summary>
/// <remarks>Safe for use by several threads if <c>laterVersions</c> is.</remarks>
public sealed class LintRun
{
    private readonly Lazy<ServiceTerms> _terms;
    private readonly Func<Matrix, IEnumerable<Matrix>> _laterVersions;

    /// <summary>A run that provides only what rules ask for, so that not all matrices need to be in memory.</summary>
    /// <param name="services">The services of all pages.</param>
    /// <param name="laterVersions">
    /// The matrices of the same page in other languages (<see cref="PageIdentity"/>), asked of the first of them; none for the others.
    /// </param>
    public LintRun(IReadOnlyCollection<ServiceInfo> services, Func<Matrix, IEnumerable<Matrix>> laterVersions)
    {
        _terms = new Lazy<ServiceTerms>(() => new ServiceTerms(services));
        _laterVersions = laterVersions;
    }

    /// <summary>A run of one page.</summary>
    public static LintRun None { get; } = new([], _ => []);

    /// <summary>The words by which the services of the run are recognised.</summary>
    internal ServiceTerms Terms => _terms.Value;

    /// <summary>A run of matrices that are all in memory.</summary>
    public static LintRun Of(IReadOnlyList<Matrix> matrices)
    {
        var versions = matrices.ToLookup(m => PageIdentity.Of(m.Source.Path), StringComparer.Ordinal);
        return new LintRun(
            [.. matrices.Select(m => m.Service)],
            matrix => versions[PageIdentity.Of(matrix.Source.Path)] is var all && all.FirstOrDefault() == matrix ? all.Skip(1) : []);
    }

    /// <summary>The other language versions of a page, if it is the first of them: the later ones leave the comparison to it.</summary>
    internal IEnumerable<Matrix> LaterVersionsOf(Matrix matrix) => _laterVersions(matrix);
}
