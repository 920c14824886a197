using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ChecklistGen.Data;
using ChecklistGen.Raci;
using ChecklistGen.Raci.Comparison;
using ChecklistGen.Sources;
using ChecklistGen.Templates.Values;
using ChecklistGen.Text;

namespace ChecklistGen.Commands.Changes;

/// <summary>What the <c>changes</c> template sees, and what <c>diff --format json</c> writes. Version 1: a member that changes its meaning or goes raises it.</summary>
/// <remarks><c>templates/changes.schema.json</c> is made from these records and from what is said of them here.</remarks>
public sealed record ChangesData : IDocumentData
{
    /// <summary>The version of this shape.</summary>
    [AllowedValues(1)]
    public int SchemaVersion { get; } = 1;

    /// <summary>The report itself.</summary>
    public required DocumentData Document { get; init; }

    /// <summary>Who the report is for.</summary>
    public required CustomerData Customer { get; init; }

    /// <summary>The verdict in figures.</summary>
    public required ChangesSummary Summary { get; init; }

    /// <summary>The services, changed or not: those of the new version in its order, then those that are gone.</summary>
    public required IReadOnlyList<ChangedService> Services { get; init; }

    /// <summary>The words of the document's language.</summary>
    public required TemplateMap T { get; init; }

    /// <summary>Makes the data of a report, in no format yet.</summary>
    /// <param name="services">The services, changed or not.</param>
    /// <param name="document">What the document says of itself.</param>
    public static ChangesData Of(IReadOnlyCollection<ServiceChanges> services, DocumentFacts document) => new()
    {
        Document = DocumentData.Of(document),
        Customer = CustomerData.Of(document),
        Summary = ChangesSummary.Of(ChangeCounts.Of([.. services.Select(s => s.Comparison)])),
        Services = [.. services.Select(ChangedService.Of)],
        T = document.Words,
    };

    /// <summary>The same data in a format.</summary>
    public ChangesData In(string format) => this with { Document = Document with { Format = format } };

    /// <inheritdoc/>
    public TemplateObject ForTemplate(string format) => TemplateRecord.Of(In(format), ChangesJson.Default.ChangesData);
}

/// <summary>The names of a report's data in JSON and in templates.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ChangesData))]
internal sealed partial class ChangesJson : JsonSerializerContext;

/// <summary>The verdict in figures.</summary>
public sealed record ChangesSummary
{
    /// <summary>Whether nothing changed for the customer.</summary>
    public required bool Same { get; init; }

    /// <summary>Obligations that were none before.</summary>
    [Range(0, int.MaxValue)]
    public required int New { get; init; }

    /// <summary>Obligations that are none any more.</summary>
    [Range(0, int.MaxValue)]
    public required int Gone { get; init; }

    /// <summary>Obligations that are still ones, and not quite what they were.</summary>
    [Range(0, int.MaxValue)]
    public required int Changed { get; init; }

    /// <summary>Rows that could not be read before or now, and may be obligations.</summary>
    [Range(0, int.MaxValue)]
    public required int Unclear { get; init; }

    /// <summary>Changes that mean nothing to the customer.</summary>
    [Range(0, int.MaxValue)]
    public required int Others { get; init; }

    /// <summary>Rows that are the same in every respect.</summary>
    [Range(0, int.MaxValue)]
    public required int Unchanged { get; init; }

    internal static ChangesSummary Of(ChangeCounts counts) => new()
    {
        Same = counts.IsSame,
        New = counts.New,
        Gone = counts.Gone,
        Changed = counts.Changed,
        Unclear = counts.Unclear,
        Others = counts.Others,
        Unchanged = counts.Unchanged,
    };
}

/// <summary>A service.</summary>
public sealed record ChangedService
{
    /// <summary>Its present name, or the last it had.</summary>
    public required MarkdownText Name { get; init; }

    /// <summary>The name as it stands in the names of files.</summary>
    public required string Slug { get; init; }

    /// <summary>Who provides it; null where the page does not say.</summary>
    public required MarkdownText? Provider { get; init; }

    /// <summary>The language of the page as it is, or as it last was.</summary>
    public required string Lang { get; init; }

    /// <summary>The page as it was.</summary>
    public required ChangedPage? Old { get; init; }

    /// <summary>The page as it is.</summary>
    public required ChangedPage? New { get; init; }

    /// <summary>Whether rows were compared by their place and letters, because the versions are in different languages.</summary>
    public required bool ByPosition { get; init; }

    /// <summary>The verdict in figures.</summary>
    public required ChangesSummary Summary { get; init; }

    /// <summary>Sections and phases that have another heading.</summary>
    public required IReadOnlyList<ChangedHeading> Headings { get; init; }

    /// <summary>The rows about which something changed: those of the new version in its order, then those that are gone.</summary>
    public required IReadOnlyList<ChangeData> Changes { get; init; }

    /// <summary>Rows that are in both versions and whose bare position gives another id; <c>generate --since</c> keeps theirs.</summary>
    public required IReadOnlyList<RenumberedRow> Renumbered { get; init; }

    internal static ChangedService Of(ServiceChanges service)
    {
        var comparison = service.Comparison;
        var ids = LastingIds(comparison);
        return new ChangedService
        {
            Name = MarkdownText.From(service.Page.Service.Name),
            Slug = service.Page.Slug,
            Provider = MarkdownText.From(service.Page.Service.Provider),
            Lang = service.Page.Service.Language,
            Old = ChangedPage.Of(service.Old, comparison.Old),
            New = ChangedPage.Of(service.New, comparison.New),
            ByPosition = comparison.ByPosition,
            Summary = ChangesSummary.Of(ChangeCounts.Of(comparison)),
            Headings = [.. comparison.Headings.Select(h => new ChangedHeading { Old = MarkdownText.From(h.Old), New = MarkdownText.From(h.New) })],
            Changes = [.. comparison.Changes.Select(c => ChangeData.Of(c, ids))],
            Renumbered = [.. comparison.Renumbered.Select(r => new RenumberedRow { Old = r.Old.Item.Id, New = r.New.Item.Id, Text = MarkdownText.From(r.New.Item.Activity.Text) })],
        };
    }

    // The ids that `generate --since` gives to the rows of the new version.
    private static Dictionary<Activity, string> LastingIds(MatrixComparison comparison)
    {
        if (comparison.New is not { } @new)
            return [];
        var kept = comparison.Old is { } old ? IdKeeper.Keep(@new, HandedOutIds.Of(old)) : @new;
        return ComparedRow.AllOf(kept).AsEnumerable().ToDictionary(r => r.Item.Activity, r => r.Item.Id, (IEqualityComparer<Activity>)ReferenceEqualityComparer.Instance);
    }
}

/// <summary>A version of the page; null where there was none.</summary>
public sealed record ChangedPage
{
    /// <summary>Its path below the folder that was given, or its file name.</summary>
    public required MarkdownText File { get; init; }

    /// <summary>Its title.</summary>
    public required MarkdownText Title { get; init; }

    /// <summary>Its address; null where the page has none.</summary>
    public required MarkdownText? Url { get; init; }

    /// <summary>Its last update, yyyy-MM-dd; null where the page has none.</summary>
    [RegularExpression("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    public required string? Updated { get; init; }

    /// <summary>Its language.</summary>
    public required string Lang { get; init; }

    /// <summary>SHA-256 of its bytes.</summary>
    [RegularExpression("^[0-9a-f]{64}$")]
    public required string Sha256 { get; init; }

    /// <summary>Its rows.</summary>
    [Range(0, int.MaxValue)]
    public required int Activities { get; init; }

    /// <summary>Those that are the customer's.</summary>
    [Range(0, int.MaxValue)]
    public required int Obligations { get; init; }

    internal static ChangedPage? Of(PageEntry? page, Checklist? checklist) => page is null || checklist is null ? null : new ChangedPage
    {
        File = MarkdownText.From(page.Name),
        Title = MarkdownText.From(page.Service.Title),
        Url = MarkdownText.From(checklist.Matrix.Service.Url),
        Updated = IsoDate.Of(page.Service.Updated),
        Lang = page.Service.Language,
        Sha256 = checklist.Matrix.Source.Sha256,
        Activities = checklist.Matrix.Activities.Length,
        Obligations = checklist.Items.Length,
    };
}

/// <summary>A heading that changed.</summary>
public sealed record ChangedHeading
{
    /// <summary>The heading as it was.</summary>
    public required MarkdownText Old { get; init; }

    /// <summary>The heading as it is.</summary>
    public required MarkdownText New { get; init; }
}

/// <summary>A row that its bare position gives another id.</summary>
public sealed record RenumberedRow
{
    /// <summary>The id as it was.</summary>
    public required string Old { get; init; }

    /// <summary>The id that its position gives now.</summary>
    public required string New { get; init; }

    /// <summary>What is to be done.</summary>
    public required MarkdownText Text { get; init; }
}

/// <summary>What changed about one row.</summary>
public sealed record ChangeData
{
    /// <summary>What it means for the customer.</summary>
    [AllowedValues("new", "gone", "changed", "unclear", "none")]
    public required string Effect { get; init; }

    /// <summary>What changed.</summary>
    [AllowedValues("added", "removed", "recoded", "recoded_for_others", "reworded", "moved", "reordered", "other_columns")]
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>The row as it was.</summary>
    public required ChangedRow? Old { get; init; }

    /// <summary>The row as it is.</summary>
    public required ChangedRow? New { get; init; }

    internal static ChangeData Of(RowChange change, IReadOnlyDictionary<Activity, string> ids) => new()
    {
        Effect = EffectName(change.Effect),
        Kinds = [.. ChangeNames.Of(change.Kinds)],
        Old = ChangedRow.Of(change.Old, change.Words?.Old, change.Old?.Item.Id),
        New = ChangedRow.Of(change.New, change.Words?.New, change.New is { } row ? ids[row.Item.Activity] : null),
    };

    private static string EffectName(ChangeEffect effect) => effect switch
    {
        ChangeEffect.NewObligation => "new",
        ChangeEffect.GoneObligation => "gone",
        ChangeEffect.Changed => "changed",
        ChangeEffect.Unclear => "unclear",
        _ => "none",
    };
}

/// <summary>A row of one version; null where it was not there, or is gone.</summary>
public sealed record ChangedRow
{
    /// <summary>The id as printed, unique in the page: <c>PCI-3.1.1-04</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The id that names the row for good: the one that it had, or for a new row the next that was never used. <c>generate --since</c> prints it.</summary>
    public required string LastingId { get; init; }

    /// <summary>The key for machines, which survives rows that move.</summary>
    [RegularExpression(RowPatterns.Key)]
    public required string Key { get; init; }

    /// <summary>What is to be done.</summary>
    public required MarkdownText Text { get; init; }

    /// <summary>The text in stretches; those that the other version lacks are marked.</summary>
    public required IReadOnlyList<WordData> Words { get; init; }

    /// <summary>The customer's letters.</summary>
    [RegularExpression(RowPatterns.Role)]
    public required string Role { get; init; }

    /// <summary>The letters of everybody else together.</summary>
    [RegularExpression(RowPatterns.Role)]
    public required string ProviderRole { get; init; }

    /// <summary>Whether it is the customer's.</summary>
    public required bool Obligation { get; init; }

    /// <summary>What each party holds.</summary>
    public required IReadOnlyList<ChangedCell> Cells { get; init; }

    /// <summary>Its line in the page, from 1; null in a file without lines.</summary>
    [Range(1, int.MaxValue)]
    public required int? Line { get; init; }

    /// <summary>Where it stands in the page: <c>line 14</c>, <c>Sheet1!C12</c>, <c>table 3, row 4</c>.</summary>
    public required MarkdownText? Place { get; init; }

    /// <summary>Its phase.</summary>
    public required HeadingData Phase { get; init; }

    /// <summary>Its section.</summary>
    public required HeadingData Section { get; init; }

    /// <summary>Extra columns.</summary>
    public required IReadOnlyList<AttributeData> Attributes { get; init; }

    internal static ChangedRow? Of(ComparedRow? row, ImmutableArray<WordSpan>? words, string? lastingId)
    {
        if (row is null)
            return null;
        var activity = row.Item.Activity;
        return new ChangedRow
        {
            Id = row.Item.Id,
            LastingId = lastingId ?? row.Item.Id,
            Key = row.Item.Key,
            Text = MarkdownText.From(activity.Text),
            Words = WordData.Of(words ?? [new WordSpan(activity.Text, IsChanged: false)]),
            Role = activity.Part,
            ProviderRole = activity.OthersLetters,
            Obligation = row.Standing == RowStanding.Obligation,
            Cells = [.. activity.Cells.Select(ChangedCell.Of)],
            Line = activity.Location.LineNumber,
            Place = MarkdownText.From(activity.Location.Place),
            Phase = HeadingData.Of(activity.Section.Phase),
            Section = HeadingData.Of(activity.Section),
            Attributes = AttributeData.Of(activity),
        };
    }
}

/// <summary>A cell.</summary>
public sealed record ChangedCell
{
    /// <summary>The party's name.</summary>
    public required MarkdownText Party { get; init; }

    /// <summary>Whether what the party holds is the customer's, alone or with others.</summary>
    public required bool IsCustomer { get; init; }

    /// <summary>Its letters.</summary>
    [RegularExpression(RowPatterns.Role)]
    public required string Role { get; init; }

    /// <summary>Whether the activity is the party's by it: by R or A, or by whatever the page has instead of letters.</summary>
    public required bool Obliged { get; init; }

    /// <summary>The cell as it stands in the page.</summary>
    public required MarkdownText Raw { get; init; }

    /// <summary>Whether it could be read.</summary>
    public required bool Understood { get; init; }

    internal static ChangedCell Of(RaciCell cell) => new()
    {
        Party = MarkdownText.From(cell.Party.Name),
        IsCustomer = cell.Party.IsCustomer,
        Role = cell.Letters,
        Obliged = cell.IsObliged,
        Raw = MarkdownText.Of(cell),
        Understood = cell.IsUnderstood,
    };
}
