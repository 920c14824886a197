using System.Collections.Immutable;
using ChecklistGen.Data;
using ChecklistGen.Raci;
using ChecklistGen.Raci.Comparison;

namespace ChecklistGen.Commands.Changes;

/// <summary>A row of one version as templates see it.</summary>
internal static class ChangedRowData
{
    private static readonly DataShape Row = new(
        "id", "key", "text", "words", "role", "provider_role", "obligation", "cells", "line", "place", "phase", "section", "attributes");

    private static readonly DataShape Word = new("text", "changed");
    private static readonly DataShape Cell = new("party", "is_customer", "role", "raw", "understood");
    private static readonly DataShape Heading = new("number", "title");
    private static readonly DataShape Attribute = new("name", "value");

    /// <summary>Builds a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="words">Its words with those that changed marked; null where none did.</param>
    public static DataObject Build(ComparedRow row, ImmutableArray<WordSpan>? words)
    {
        var activity = row.Item.Activity;
        return Row.Create(
            row.Item.Id,
            row.Item.Key,
            MarkdownText.From(activity.Text),
            (words ?? [new WordSpan(activity.Text, IsChanged: false)]).Select(w => Word.Create(MarkdownText.From(w.Text), w.IsChanged)).ToList(),
            activity.Part,
            activity.OthersLetters,
            row.Standing == RowStanding.Obligation,
            activity.Cells.Select(BuildCell).ToList(),
            activity.Location.LineNumber,
            MarkdownText.From(activity.Location.Place),
            BuildHeading(activity.Section.Phase),
            BuildHeading(activity.Section),
            activity.Attributes.Select(a => Attribute.Create(MarkdownText.From(a.Key), MarkdownText.From(a.Value))).ToList());
    }

    private static DataObject BuildCell(RaciCell cell) => Cell.Create(
        MarkdownText.From(cell.Party.Name), cell.Party.IsCustomer, cell.Letters, MarkdownText.From(cell.Raw), cell.IsUnderstood);

    private static DataObject BuildHeading(Section section) =>
        Heading.Create(RowData.NumberOf(section), MarkdownText.From(section.Title));
}
