using ChecklistGen.Sources;

namespace ChecklistGen.Data;

/// <summary>One page in figures: what <c>list</c> prints.</summary>
/// <param name="Page">The page and its names.</param>
/// <param name="Counts">Its rows by kind.</param>
/// <param name="Findings">How many findings there are on it.</param>
public sealed record PageSummary(PageEntry Page, ChecklistCounts Counts, int Findings)
{
    private static readonly DataShape Shape = new(
        "file", "service", "slug", "lang", "activities", "obligations", "responsible", "accountable", "shared", "excluded",
        "not_understood", "findings");

    /// <summary>The figures of a page; null where it could not be read.</summary>
    internal static PageSummary? Of(PageEntry page, CheckedPage read) =>
        read.Checklist is { } checklist ? new PageSummary(page, ChecklistCounts.Of(checklist).Total, read.All.Length) : null;

    /// <summary>The figures as <c>--json</c> prints them.</summary>
    public DataObject ToData() => Shape.Create(
        Page.Path, Page.Service.Name, Page.Slug, Page.Service.Language, Counts.Activities, Counts.Obligations, Counts.Responsible,
        Counts.Accountable, Counts.Shared, Counts.Excluded, Counts.NotUnderstood, Findings);
}
