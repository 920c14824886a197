using System.Globalization;
using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Raci;

/// <summary>The promise that nothing is lost, checked at run time for every page.</summary>
public static class ChecklistCheck
{
    /// <summary>
    /// Reports <see cref="MatrixDiagnostics.RowsLost"/> unless rows read = obligations + excluded + not understood, each
    /// activity is in exactly one of the three, and each R or A of the customer is an obligation or left out by a variant filter.
    /// </summary>
    public static void Verify(Checklist checklist, DiagnosticBag diagnostics)
    {
        var matrix = checklist.Matrix;
        var placed = checklist.AllRows.Select(i => i.Activity).ToList();
        var counts = string.Create(
            CultureInfo.InvariantCulture,
            $"{matrix.RowsRead} rows read, {checklist.Items.Length} obligations + {checklist.Excluded.Length} excluded + {checklist.NotUnderstood.Length} not understood");

        if (placed.Count != matrix.RowsRead || placed.Distinct(ReferenceEqualityComparer.Instance).Count() != matrix.RowsRead)
            Report(new Location(matrix.Source.Path), $"rows were lost or duplicated: {counts}");

        foreach (var item in checklist.Excluded.Where(e => e.Reason != ExclusionReason.OtherVariant).Select(e => e.Item).Concat(checklist.NotUnderstood))
        {
            if (item.Activity.IsObligation)
                Report(item.Activity.Location, $"`{item.Id}` is the customer's but not an obligation in the checklist");
        }

        void Report(Location location, string message) =>
            diagnostics.Add(MatrixDiagnostics.RowsLost, location, message, "report this page to the authors of ChecklistGen");
    }
}
