using System.Collections.Immutable;
using ChecklistGen.Raci.Comparison;
using ChecklistGen.Runs;
using ChecklistGen.Sources;

namespace ChecklistGen.Commands.Changes;

/// <summary>What <c>diff</c> found.</summary>
/// <param name="Services">The services, changed or not; empty where it could not run.</param>
/// <param name="ExitCode">The exit code.</param>
public sealed record DiffResult(ImmutableArray<ServiceChanges> Services, ExitCode ExitCode)
{
    internal static DiffResult None { get; } = new([], ExitCode.CouldNotRun);

    /// <summary>The verdict over all services.</summary>
    public ChangeCounts Counts => ChangeCounts.Of([.. Services.Select(s => s.Comparison)]);
}

/// <summary>What changed about one service.</summary>
/// <param name="Old">The page as it was; null where it was not there.</param>
/// <param name="New">The page as it is; null where it is gone.</param>
/// <param name="Comparison">The rows compared.</param>
public sealed record ServiceChanges(PageEntry? Old, PageEntry? New, MatrixComparison Comparison)
{
    /// <summary>The service under its present name, or the last it had.</summary>
    public PageEntry Page => New ?? Old!;
}

/// <summary>The verdict in figures: of one service, or of all.</summary>
/// <param name="New">Obligations that were none before.</param>
/// <param name="Gone">Obligations that no longer are.</param>
/// <param name="Changed">Obligations that are no longer quite what they were.</param>
/// <param name="Unclear">Rows that could not be read before or now, and may be obligations.</param>
/// <param name="Others">Changes that mean nothing to the customer.</param>
/// <param name="Unchanged">Rows that are the same in every respect.</param>
public sealed record ChangeCounts(int New, int Gone, int Changed, int Unclear, int Others, int Unchanged)
{
    /// <summary>Whether nothing changed for the customer.</summary>
    public bool IsSame => New + Gone + Changed + Unclear == 0;

    /// <summary>The verdict in one line: <c>3 new obligations, 1 gone, 2 changed</c>.</summary>
    public string Verdict => IsSame
        ? "nothing changed for the customer"
        : FormattableString.Invariant($"{New} new {(New == 1 ? "obligation" : "obligations")}, {Gone} gone, {Changed} changed")
            + (Unclear > 0 ? FormattableString.Invariant($", {Unclear} that could not be read") : "");

    /// <summary>Counts the changes of some services.</summary>
    public static ChangeCounts Of(params IReadOnlyCollection<MatrixComparison> comparisons) => new(
        comparisons.Sum(c => c.Count(ChangeEffect.NewObligation)),
        comparisons.Sum(c => c.Count(ChangeEffect.GoneObligation)),
        comparisons.Sum(c => c.Count(ChangeEffect.Changed)),
        comparisons.Sum(c => c.Count(ChangeEffect.Unclear)),
        comparisons.Sum(c => c.Count(ChangeEffect.None)),
        comparisons.Sum(c => c.Unchanged));
}
