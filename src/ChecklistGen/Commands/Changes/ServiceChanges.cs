using ChecklistGen.Raci.Comparison;
using ChecklistGen.Sources;

namespace ChecklistGen.Commands.Changes;

/// <summary>What changed about one service.</summary>
/// <param name="Old">The page as it was; null where it was not there.</param>
/// <param name="New">The page as it is; null where it is gone.</param>
/// <param name="Comparison">The rows compared.</param>
public sealed record ServiceChanges(PageEntry? Old, PageEntry? New, MatrixComparison Comparison)
{
    /// <summary>The service under its present name, or the last it had.</summary>
    public PageEntry Page => New ?? Old!;
}
