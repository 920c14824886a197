using System.Collections.Immutable;

namespace ChecklistGen.Raci.Comparison;

/// <summary>A row of one of two versions.</summary>
/// <param name="Item">The row under its names.</param>
/// <param name="Standing">What it is to the customer.</param>
public sealed record ComparedRow(ChecklistItem Item, RowStanding Standing)
{
    /// <summary>The customer's letters and the others', as in <c>RA/I</c>.</summary>
    internal string Letters => $"{Item.Activity.Part}/{Item.Activity.OthersLetters}";

    /// <summary>Every row of a checklist's matrix, in the page's order.</summary>
    public static ImmutableArray<ComparedRow> AllOf(Checklist checklist)
    {
        var rows = new Dictionary<Activity, ComparedRow>(ReferenceEqualityComparer.Instance);
        foreach (var item in checklist.Items)
            rows.Add(item.Activity, new ComparedRow(item, RowStanding.Obligation));
        foreach (var excluded in checklist.Excluded)
            rows.Add(excluded.Item.Activity, new ComparedRow(excluded.Item, RowStanding.NotTheirs));
        foreach (var item in checklist.NotUnderstood)
            rows.Add(item.Activity, new ComparedRow(item, RowStanding.Unclear));
        return [.. checklist.Matrix.Activities.Select(a => rows[a])];
    }
}
