using System.Globalization;
using ChecklistGen.Diagnostics;

namespace ChecklistGen.Raci.Rules;

/// <summary>A row that has fewer or more cells than its table has columns.</summary>
internal sealed class RaggedRowRule : IMatrixRule
{
    public DiagnosticRule Rule { get; } = new("CG0018", Severity.Warning, "ragged-row");

    public void Check(Matrix matrix, LintOptions options, DiagnosticBag diagnostics)
    {
        // Rows whose letters can't be told to belong to their columns are an error already.
        foreach (var activity in matrix.Activities.Where(a => a.IsAligned && a.CellCount != a.ColumnCount))
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"the row of {ActivityRule.Quote(activity)} has {activity.CellCount} {(activity.CellCount == 1 ? "cell" : "cells")} and its header {activity.ColumnCount}");
            diagnostics.Add(Rule, activity.Location, message, "give the row a cell for each column, including blank ones", Unequal(activity.CellCount, activity.ColumnCount));
        }
    }

    private static string Unequal(int cells, int columns) => string.Create(CultureInfo.InvariantCulture, $"{cells} ≠ {columns}");
}
