using System.Globalization;
using ChecklistGen.Data;
using ChecklistGen.Raci;
using ChecklistGen.Raci.Comparison;
using ChecklistGen.Sources;

namespace ChecklistGen.Commands.Changes;

/// <summary>
/// What the <c>changes</c> template sees and what <c>diff --format json</c> writes. <c>templates/changes.schema.json</c>
/// describes it.
/// </summary>
public static class ChangesData
{
    /// <summary>The version of the data's shape; it rises when a member changes its meaning or goes.</summary>
    public const int SchemaVersion = 1;

    private static readonly DataShape Root = new("schema_version", "document", "customer", "summary", "services", "t");
    private static readonly DataShape Summary = new("same", "new", "gone", "changed", "unclear", "others", "unchanged");
    private static readonly DataShape Service = new("name", "slug", "lang", "old", "new", "by_position", "summary", "headings", "changes");
    private static readonly DataShape Page = new("file", "title", "url", "updated", "lang", "sha256", "activities", "obligations");
    private static readonly DataShape Heading = new("old", "new");
    private static readonly DataShape Change = new("effect", "kinds", "old", "new");

    /// <summary>Builds the data of a report.</summary>
    /// <param name="services">The services, changed or not.</param>
    /// <param name="document">What the document says of itself.</param>
    public static DataObject Build(IReadOnlyCollection<ServiceChanges> services, DocumentFacts document) => Root.Create(
        SchemaVersion,
        document.DocumentToData(),
        document.CustomerToData(),
        SummaryOf(ChangeCounts.Of([.. services.Select(s => s.Comparison)])),
        services.Select(BuildService).ToList(),
        document.Words);

    private static DataObject BuildService(ServiceChanges service)
    {
        var comparison = service.Comparison;
        return Service.Create(
            MarkdownText.From(service.Page.Service.Name),
            service.Page.Slug,
            service.Page.Service.Language,
            BuildPage(service.Old, comparison.Old),
            BuildPage(service.New, comparison.New),
            comparison.ByPosition,
            SummaryOf(ChangeCounts.Of(comparison)),
            comparison.Headings.Select(h => Heading.Create(MarkdownText.From(h.Old), MarkdownText.From(h.New))).ToList(),
            comparison.Changes.Select(BuildChange).ToList());
    }

    private static DataObject? BuildPage(PageEntry? page, Checklist? checklist) => page is null || checklist is null ? null : Page.Create(
        MarkdownText.From(page.Path),
        MarkdownText.From(page.Service.Title),
        MarkdownText.From(checklist.Matrix.Service.Url),
        page.Service.Updated?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        page.Service.Language,
        checklist.Matrix.Source.Sha256,
        checklist.Matrix.Activities.Length,
        checklist.Items.Length);

    private static DataObject SummaryOf(ChangeCounts counts) =>
        Summary.Create(counts.IsSame, counts.New, counts.Gone, counts.Changed, counts.Unclear, counts.Others, counts.Unchanged);

    private static DataObject BuildChange(RowChange change) => Change.Create(
        EffectName(change.Effect),
        ChangeNames.Of(change.Kinds).ToList(),
        change.Old is null ? null : ChangedRowData.Build(change.Old, change.Words?.Old),
        change.New is null ? null : ChangedRowData.Build(change.New, change.Words?.New));

    private static string EffectName(ChangeEffect effect) => effect switch
    {
        ChangeEffect.NewObligation => "new",
        ChangeEffect.GoneObligation => "gone",
        ChangeEffect.Changed => "changed",
        ChangeEffect.Unclear => "unclear",
        _ => "none",
    };
}
