using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ChecklistGen.Raci;
using ChecklistGen.Text;

namespace ChecklistGen.Data;

/// <summary>An obligation of the customer.</summary>
public sealed record ItemData
{
    /// <summary>The id as printed, unique in the page: <c>PCI-3.1.1-04</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Twelve hexadecimal digits over section title and text, with <c>#2</c> for a second occurrence; survives rows that move.</summary>
    [RegularExpression(RowPatterns.Key)]
    public required string Key { get; init; }

    /// <summary>What is to be done.</summary>
    public required MarkdownText Text { get; init; }

    /// <summary>The customer's letters in the order R, A, C, I, those that the page's legend adds behind them; null where the page does not say.</summary>
    [RegularExpression(RowPatterns.Role)]
    public required string? Role { get; init; }

    /// <summary>Whether the customer holds R; null where the page does not say.</summary>
    public required bool? Responsible { get; init; }

    /// <summary>Whether the customer holds A; null where the page does not say.</summary>
    public required bool? Accountable { get; init; }

    /// <summary>Whether the customer holds C; null where the page does not say.</summary>
    public required bool? Consulted { get; init; }

    /// <summary>Whether the customer holds I; null where the page does not say.</summary>
    public required bool? Informed { get; init; }

    /// <summary>The letters of all others together; null where the page does not say.</summary>
    [RegularExpression(RowPatterns.Role)]
    public required string? ProviderRole { get; init; }

    /// <summary>Whether somebody else holds R or A.</summary>
    public required bool Shared { get; init; }

    /// <summary>own: does it and answers for it, alone; shared: so does somebody else; accountable_only and responsible_only: one of both, whoever else.</summary>
    public required ObligationKind Kind { get; init; }

    /// <summary>Its line in the page, from 1 (0: the page as a whole); null in a file without lines.</summary>
    [Range(0, int.MaxValue)]
    public required int? Line { get; init; }

    /// <summary>Where it stands in the page: <c>line 14</c>, <c>Sheet1!C12</c>, <c>table 3, row 4</c>; null for the page as a whole.</summary>
    public required MarkdownText? Place { get; init; }

    /// <summary>The customer's cell as the page has it.</summary>
    public required MarkdownText Raw { get; init; }

    /// <summary>The cells of all parties.</summary>
    public required IReadOnlyList<CellData> Cells { get; init; }

    /// <summary>Its phase.</summary>
    public required HeadingData Phase { get; init; }

    /// <summary>Its section.</summary>
    public required SectionName Section { get; init; }

    /// <summary>What it is about, by its words; null where they are not sure enough.</summary>
    public required TopicData? Topic { get; init; }

    /// <summary>Extra columns.</summary>
    public required IReadOnlyList<AttributeData> Attributes { get; init; }

    /// <summary>Related clauses.</summary>
    public required IReadOnlyList<ReferenceData> References { get; init; }

    /// <summary>What was filled in.</summary>
    public required AnswerData Answer { get; init; }

    /// <summary>What changed about it since the answers were given.</summary>
    public required ItemChangeData? Change { get; init; }

    /// <summary>How the table writes down whose the activity is.</summary>
    public required Notation Notation { get; init; }

    /// <summary>What the customer's cells say beside letters and marks; for names in a column per service model or area, the columns. Null where they say nothing else.</summary>
    public required MarkdownText? Remark { get; init; }

    /// <summary>The parts of the text that lead somewhere; an address that starts from the page's own is made whole where the page tells its own.</summary>
    public required IReadOnlyList<LinkData> Links { get; init; }

    /// <summary>The ids of what proves it in the evidence register, as the settings say.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }
}

/// <summary>A row.</summary>
public sealed record ActivityData
{
    /// <inheritdoc cref="ItemData.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="ItemData.Key"/>
    [RegularExpression(RowPatterns.Key)]
    public required string Key { get; init; }

    /// <inheritdoc cref="ItemData.Text"/>
    public required MarkdownText Text { get; init; }

    /// <inheritdoc cref="ItemData.Role"/>
    [RegularExpression(RowPatterns.Role)]
    public required string? Role { get; init; }

    /// <inheritdoc cref="ItemData.ProviderRole"/>
    [RegularExpression(RowPatterns.Role)]
    public required string? ProviderRole { get; init; }

    /// <summary>What became of it.</summary>
    public required RowOutcome Outcome { get; init; }

    /// <inheritdoc cref="ItemData.Line"/>
    [Range(0, int.MaxValue)]
    public required int? Line { get; init; }

    /// <inheritdoc cref="ItemData.Place"/>
    public required MarkdownText? Place { get; init; }

    /// <inheritdoc cref="ItemData.Raw"/>
    public required MarkdownText Raw { get; init; }

    /// <inheritdoc cref="ItemData.Cells"/>
    public required IReadOnlyList<CellData> Cells { get; init; }

    /// <inheritdoc cref="ItemData.Phase"/>
    public required HeadingData Phase { get; init; }

    /// <inheritdoc cref="ItemData.Section"/>
    public required SectionName Section { get; init; }

    /// <inheritdoc cref="ItemData.Attributes"/>
    public required IReadOnlyList<AttributeData> Attributes { get; init; }

    /// <inheritdoc cref="ItemData.Notation"/>
    public required Notation Notation { get; init; }

    /// <inheritdoc cref="ItemData.Remark"/>
    public required MarkdownText? Remark { get; init; }

    /// <inheritdoc cref="ItemData.Links"/>
    public required IReadOnlyList<LinkData> Links { get; init; }

    /// <summary>What the parties have to settle about it, because the page leaves it open.</summary>
    public required IReadOnlyList<RowQuestion> Questions { get; init; }
}

/// <summary>What became of a row.</summary>
[JsonConverter(typeof(SnakeCase<RowOutcome>))]
public enum RowOutcome
{
    /// <summary>It is the customer's.</summary>
    Obligation,

    /// <inheritdoc cref="ExclusionReason.OthersOnly"/>
    OthersOnly,

    /// <inheritdoc cref="ExclusionReason.Nobody"/>
    Nobody,

    /// <inheritdoc cref="ExclusionReason.NothingToDo"/>
    NothingToDo,

    /// <inheritdoc cref="ExclusionReason.OtherVariant"/>
    OtherVariant,

    /// <summary>It could not be read.</summary>
    NotUnderstood,
}

/// <summary>A party's cell.</summary>
public sealed record CellData
{
    /// <summary>The party's name.</summary>
    public required MarkdownText Party { get; init; }

    /// <summary>Whether what the party holds is the customer's, alone or with others.</summary>
    public required bool IsCustomer { get; init; }

    /// <summary>Its letters; null where the page does not say.</summary>
    [RegularExpression(RowPatterns.Role)]
    public required string? Role { get; init; }

    /// <summary>Whether the activity is the party's by it: by R or A, or by whatever the page has instead of letters.</summary>
    public required bool Obliged { get; init; }

    /// <summary>The cell as the page has it.</summary>
    public required MarkdownText Raw { get; init; }

    /// <summary>Whether it could be read.</summary>
    public required bool Understood { get; init; }

    /// <summary>On whose side the party stands.</summary>
    public required PartySide Side { get; init; }

    /// <summary>What the cell says beside its letters or its mark; in text, what it says.</summary>
    public required MarkdownText? Remark { get; init; }
}

/// <summary>A part of a text that leads somewhere.</summary>
public sealed record LinkData
{
    /// <summary>The words.</summary>
    public required MarkdownText Text { get; init; }

    /// <summary>Where they lead; relative to the page where it does not tell its own address.</summary>
    public required MarkdownText Url { get; init; }
}

/// <summary>An extra column.</summary>
public sealed record AttributeData
{
    /// <summary>Its header.</summary>
    public required MarkdownText Name { get; init; }

    /// <summary>What it says.</summary>
    public required MarkdownText Value { get; init; }

    internal static List<AttributeData> Of(Activity activity) =>
        [.. activity.Attributes.Select(a => new AttributeData { Name = MarkdownText.From(a.Key), Value = MarkdownText.From(a.Value) })];
}

/// <summary>A heading taken apart.</summary>
public sealed record HeadingData
{
    /// <summary>The number as printed; empty where the page prints none.</summary>
    public required string Number { get; init; }

    /// <summary>The heading without it.</summary>
    public required MarkdownText Title { get; init; }

    internal static HeadingData Of(Section section) => new() { Number = RowDataMaker.NumberOf(section), Title = MarkdownText.From(section.Title) };
}

/// <summary>The section of a row.</summary>
public sealed record SectionName
{
    /// <inheritdoc cref="HeadingData.Number"/>
    public required string Number { get; init; }

    /// <inheritdoc cref="HeadingData.Title"/>
    public required MarkdownText Title { get; init; }

    /// <summary>The headings from the phase down.</summary>
    public required MarkdownText Path { get; init; }
}

/// <summary>A section of level 1.</summary>
public sealed record PhaseData
{
    /// <inheritdoc cref="HeadingData.Number"/>
    public required string Number { get; init; }

    /// <inheritdoc cref="HeadingData.Title"/>
    public required MarkdownText Title { get; init; }

    /// <summary>Its rows by kind.</summary>
    public required ChecklistCounts Counts { get; init; }

    /// <summary>The sections that hold rows.</summary>
    public required IReadOnlyList<SectionData> Sections { get; init; }
}

/// <summary>A section.</summary>
public sealed record SectionData
{
    /// <inheritdoc cref="HeadingData.Number"/>
    public required string Number { get; init; }

    /// <inheritdoc cref="HeadingData.Title"/>
    public required MarkdownText Title { get; init; }

    /// <inheritdoc cref="SectionName.Path"/>
    public required MarkdownText Path { get; init; }

    /// <summary>Its obligations.</summary>
    public required IReadOnlyList<ItemData> Items { get; init; }

    /// <summary>All of its rows.</summary>
    public required IReadOnlyList<ActivityData> Activities { get; init; }
}

/// <summary>On whose side a party stands.</summary>
[JsonConverter(typeof(SnakeCase<PartySide>))]
public enum PartySide
{
    /// <summary>It is the customer.</summary>
    Customer,

    /// <summary>The customer together with, or in place of, somebody who is named.</summary>
    Joint,

    /// <summary>Everybody.</summary>
    Shared,

    /// <summary>Somebody else.</summary>
    Other,
}

/// <summary>What values of rows look like.</summary>
internal static class RowPatterns
{
    public const string Key = "^[0-9a-f]{12}(#[0-9]+)?$";
    public const string Role = "^R?A?C?I?[BD-HJ-QS-Z]*$";
}
