using System.ComponentModel.DataAnnotations;
using ChecklistGen.Answers;
using ChecklistGen.Documents;
using ChecklistGen.Raci;
using ChecklistGen.Raci.Comparison;
using ChecklistGen.Returns;
using ChecklistGen.Templating;

namespace ChecklistGen.Data;

/// <summary>What was filled in for an item; empty texts where nothing was.</summary>
public sealed record AnswerData
{
    /// <summary>Whether it is settled.</summary>
    public required bool Done { get; init; }

    /// <summary>How far it is.</summary>
    public required MarkdownText Status { get; init; }

    /// <summary>Who takes care of it.</summary>
    public required MarkdownText Owner { get; init; }

    /// <summary>By when.</summary>
    public required MarkdownText Due { get; init; }

    /// <summary>What proves it.</summary>
    public required MarkdownText Evidence { get; init; }

    /// <summary>Anything else.</summary>
    public required MarkdownText Comment { get; init; }
}

/// <summary>What changed about the item since the answers were given; null where nothing did, and without <c>--answers</c>.</summary>
public sealed record ItemChangeData
{
    /// <summary>A new item, or one whose answers are to be reviewed.</summary>
    [AllowedValues("new", "review")]
    public required string State { get; init; }

    /// <summary>What changed.</summary>
    [AllowedValues("added", "reworded", "recoded", "moved", "uncertain")]
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>The item as it was; null for a new one.</summary>
    public required OldItemData? Old { get; init; }
}

/// <summary>An item as it was.</summary>
public sealed record OldItemData
{
    /// <summary>Its id then.</summary>
    public required string Id { get; init; }

    /// <summary>Its wording then.</summary>
    public required MarkdownText Text { get; init; }

    /// <summary>The wording in stretches; those that are no longer there are marked.</summary>
    public required IReadOnlyList<WordData> Words { get; init; }

    /// <summary>The customer's letters then; empty where they are not known.</summary>
    public required string Role { get; init; }

    /// <summary>The heading of its phase then.</summary>
    public required MarkdownText Phase { get; init; }

    /// <summary>The heading of its section then.</summary>
    public required MarkdownText Section { get; init; }
}

/// <summary>A stretch of a text with the blanks behind it.</summary>
public sealed record WordData
{
    /// <summary>The words.</summary>
    public required MarkdownText Text { get; init; }

    /// <summary>Whether the other version lacks them.</summary>
    public required bool Changed { get; init; }

    internal static List<WordData> Of(IEnumerable<WordSpan> words) =>
        [.. words.Select(w => new WordData { Text = MarkdownText.From(w.Text), Changed = w.IsChanged })];
}

/// <summary>The answers that are carried over from files that came back; null without <c>--answers</c>, or where no file is about this service.</summary>
public sealed record AnswersData
{
    /// <summary>The files, as the run was given them.</summary>
    public required IReadOnlyList<MarkdownText> Files { get; init; }

    /// <summary>Fields that were filled in, and what was filled in elsewhere: kept + to_review + annexed.</summary>
    [Range(0, int.MaxValue)]
    public required int Given { get; init; }

    /// <summary>Answers that stand as they stood.</summary>
    [Range(0, int.MaxValue)]
    public required int Kept { get; init; }

    /// <summary>Answers whose row has changed since.</summary>
    [Range(0, int.MaxValue)]
    public required int ToReview { get; init; }

    /// <summary>Answers in the annex.</summary>
    [Range(0, int.MaxValue)]
    public required int Annexed { get; init; }

    /// <summary>Answers in fields that belong to no item, by the field's name.</summary>
    public required IReadOnlyList<FieldData> Fields { get; init; }

    /// <summary>Answers whose place is gone, or is not certain.</summary>
    public required IReadOnlyList<AnnexData> Annex { get; init; }
}

/// <summary>A field that belongs to no item.</summary>
public sealed record FieldData
{
    /// <summary>The field's name: <c>sign-off/customer-name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What was filled in.</summary>
    public required MarkdownText Value { get; init; }
}

/// <summary>What answers were given to.</summary>
public sealed record AnnexData
{
    /// <summary>What fields of the annex begin with: <c>earlier/1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The item's id then; empty where it was no item.</summary>
    public required string Item { get; init; }

    /// <summary>The item's key then.</summary>
    public required string Key { get; init; }

    /// <summary>What was asked.</summary>
    public required MarkdownText Text { get; init; }

    /// <inheritdoc cref="OldItemData.Phase"/>
    public required MarkdownText Phase { get; init; }

    /// <inheritdoc cref="OldItemData.Section"/>
    public required MarkdownText Section { get; init; }

    /// <summary>Why it stands here.</summary>
    public required AnnexReason Reason { get; init; }

    /// <summary>The answers.</summary>
    public required IReadOnlyList<AnnexFieldData> Fields { get; init; }
}

/// <summary>An answer.</summary>
public sealed record AnnexFieldData
{
    /// <summary>The field's name without the item: <c>owner</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the field took.</summary>
    [AllowedValues("check", "text", "date", "choice", "signature")]
    public required string Kind { get; init; }

    /// <summary>Whether it is ticked.</summary>
    public required bool Done { get; init; }

    /// <inheritdoc cref="FieldData.Value"/>
    public required MarkdownText Value { get; init; }

    /// <summary>Whether a picture was put in, which is not carried over.</summary>
    public required bool Picture { get; init; }
}

/// <summary>Finds the answers that are carried over: with their items, and the others beside them.</summary>
/// <param name="carried">The answers; null where none are carried over.</param>
internal sealed class AnswerDataMaker(CarriedAnswers? carried)
{
    private static readonly MarkdownText Nothing = new("");
    private static readonly AnswerData NoAnswer = new() { Done = false, Status = Nothing, Owner = Nothing, Due = Nothing, Evidence = Nothing, Comment = Nothing };

    private readonly Dictionary<string, FilledField> _byName = (carried?.Placed ?? []).GroupBy(p => p.Name, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First().Answer, StringComparer.Ordinal);

    /// <summary>The answers of an item.</summary>
    public AnswerData AnswerOf(ChecklistItem item)
    {
        if (_byName.Count == 0)
            return NoAnswer;
        return new AnswerData
        {
            Done = Field(ItemFields.Done)?.IsChecked ?? false,
            Status = Text(ItemFields.Status),
            Owner = Text(ItemFields.Owner),
            Due = Text(ItemFields.Due),
            Evidence = Text(ItemFields.Evidence),
            Comment = Text(ItemFields.Comment),
        };

        FilledField? Field(string name) => _byName.GetValueOrDefault(FieldName.OfItem(item.Id, name));
        MarkdownText Text(string name) => MarkdownText.From(Field(name)?.Value ?? "");
    }

    /// <summary>What changed about an item since the answers were given; null where nothing did.</summary>
    public ItemChangeData? ChangeOf(ChecklistItem item) => carried is null || !carried.Changes.TryGetValue(item.Id, out var change) ? null : new ItemChangeData
    {
        State = change.Old is null ? "new" : "review",
        Kinds = [.. ChangeNames.Of(change.Kinds)],
        Old = change.Old is not { } old ? null : new OldItemData
        {
            Id = old.Id,
            Text = MarkdownText.From(old.Text),
            Words = WordData.Of(change.Kinds.HasFlag(ChangeKinds.Reworded)
                ? WordDifference.Between(old.Text, item.Activity.Text).Old
                : [new WordSpan(old.Text, IsChanged: false)]),
            Role = old.Role,
            Phase = MarkdownText.From(old.Phase),
            Section = MarkdownText.From(old.Section),
        },
    };

    /// <summary>All that is carried over: figures, the fields that belong to no item, and the annex; null where nothing is.</summary>
    public AnswersData? All()
    {
        if (carried is null)
            return null;
        var counts = carried.Counts;
        return new AnswersData
        {
            Files = [.. carried.Files.Select(f => MarkdownText.From(f))],
            Given = counts.Given,
            Kept = counts.Kept,
            ToReview = counts.ToReview,
            Annexed = counts.Annexed,
            Fields =
            [
                .. _byName.Where(p => !ItemFields.All.Contains(FieldName.FieldOf(p.Key), StringComparer.Ordinal))
                    .OrderBy(p => p.Key, StringComparer.Ordinal)
                    .Select(p => new FieldData { Name = p.Key, Value = MarkdownText.From(p.Value.Value) }),
            ],
            Annex = [.. carried.Annex.Select(Annexed)],
        };
    }

    private static AnnexData Annexed(AnnexEntry entry, int position) => new()
    {
        Id = CarriedAnswers.IdOf(position),
        Item = entry.Asked.Id,
        Key = entry.Asked.Key,
        Text = MarkdownText.From(entry.Asked.Text),
        Phase = MarkdownText.From(entry.Asked.Phase),
        Section = MarkdownText.From(entry.Asked.Section),
        Reason = entry.Reason,
        Fields =
        [
            .. entry.Fields.Select(f => new AnnexFieldData
            {
                Name = FieldName.FieldOf(f.Name),
                Kind = KindName(f.Kind),
                Done = f.IsChecked,
                Value = MarkdownText.From(f.Value),
                Picture = f.HasPicture,
            }),
        ],
    };

    private static string KindName(FieldKind kind) => kind switch
    {
        FieldKind.CheckBox => "check",
        FieldKind.Date => "date",
        FieldKind.Choice => "choice",
        FieldKind.Signature => "signature",
        _ => "text",
    };
}
