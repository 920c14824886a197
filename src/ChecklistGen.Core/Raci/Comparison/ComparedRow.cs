using System.Collections.Immutable;

namespace ChecklistGen.Raci.Comparison;

/// <summary>A row of one of two versions.</summary>
/// <param name="Item">The row with its id and key.</param>
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

/// <summary>What a row is to the customer.</summary>
public enum RowStanding
{
    /// <summary>Not the customer's: others hold it, nobody does, or it is of a product variant that was left out.</summary>
    NotTheirs,

    /// <summary>The customer's.</summary>
    Obligation,

    /// <summary>It could not be read, and may be an obligation.</summary>
    Unclear,
}
