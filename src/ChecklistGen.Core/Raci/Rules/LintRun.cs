namespace ChecklistGen.Raci.Rules;

/// <summary>The run that a matrix is part of: some rules hold pages against each other.</summary>
/// <remarks>Safe for use by several threads if <c>laterVersions</c> is.</remarks>
public sealed class LintRun
{
    private readonly Lazy<ServiceTerms> _terms;
    private readonly Func<Matrix, IEnumerable<Matrix>> _laterVersions;

    /// <summary>A run of which only what rules ask for is at hand, so that its matrices need not be.</summary>
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

    /// <summary>A run of matrices that are all at hand.</summary>
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
