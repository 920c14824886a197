using ChecklistGen.Answers;
using ChecklistGen.Commands.Changes;
using ChecklistGen.Documents;
using ChecklistGen.Raci;
using ChecklistGen.Raci.Comparison;
using ChecklistGen.Returns;
using ChecklistGen.Templating;

namespace ChecklistGen.Data;

/// <summary>The answers that are carried over, as templates see them: with their items, and the others beside them.</summary>
/// <param name="carried">The answers; null where none are carried over.</param>
internal sealed class AnswerData(CarriedAnswers? carried)
{
    private static readonly DataShape Answer = new([.. ItemFields.All]);
    private static readonly DataShape Change = new("state", "kinds", "old");
    private static readonly DataShape OldItem = new("id", "text", "words", "role", "phase", "section");
    private static readonly DataShape Word = new("text", "changed");
    private static readonly DataShape Root = new("files", "given", "kept", "to_review", "annexed", "fields", "annex");
    private static readonly DataShape Field = new("name", "value");
    private static readonly DataShape Entry = new("id", "item", "key", "text", "phase", "section", "reason", "fields");
    private static readonly DataShape EntryField = new("name", "kind", "done", "value", "picture");

    private static readonly DataObject NoAnswer = Answer.Create([false, .. ItemFields.All.Skip(1).Select(_ => MarkdownText.From(""))]);

    private readonly Dictionary<string, FilledField> _byName = (carried?.Placed ?? []).GroupBy(p => p.Name, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First().Answer, StringComparer.Ordinal);

    /// <summary>The answers of an item.</summary>
    public DataObject AnswerOf(ChecklistItem item)
    {
        if (_byName.Count == 0)
            return NoAnswer;
        var fields = ItemFields.All.ToDictionary(f => f, f => _byName.GetValueOrDefault($"{item.Id}/{f}"), StringComparer.Ordinal);
        return Answer.Create(
            [fields[ItemFields.Done]?.IsChecked ?? false, .. ItemFields.All.Skip(1).Select(f => MarkdownText.From(fields[f]?.Value ?? ""))]);
    }

    /// <summary>What changed about an item since the answers were given; null where nothing did.</summary>
    public DataObject? ChangeOf(ChecklistItem item)
    {
        if (carried is null || !carried.Changes.TryGetValue(item.Id, out var change))
            return null;
        if (change.Old is not { } old)
            return Change.Create("new", ChangeNames.Of(change.Kinds).ToList(), null);
        var words = change.Kinds.HasFlag(ChangeKinds.Reworded)
            ? WordDifference.Between(old.Text, item.Activity.Text).Old
            : [new WordSpan(old.Text, IsChanged: false)];
        return Change.Create(
            "review",
            ChangeNames.Of(change.Kinds).ToList(),
            OldItem.Create(
                old.Id,
                MarkdownText.From(old.Text),
                words.Select(w => Word.Create(MarkdownText.From(w.Text), w.IsChanged)).ToList(),
                old.Role,
                MarkdownText.From(old.Phase),
                MarkdownText.From(old.Section)));
    }

    /// <summary>All that is carried over: figures, the fields that belong to no item, and the annex; null where nothing is.</summary>
    public DataObject? Build()
    {
        if (carried is null)
            return null;
        var counts = carried.Counts;
        return Root.Create(
            carried.Files.Select(MarkdownText.From).ToList(),
            counts.Given,
            counts.Kept,
            counts.ToReview,
            counts.Annexed,
            _byName.Where(p => !ItemFields.All.Contains(ItemAnswers.Split(p.Key).Field, StringComparer.Ordinal))
                .OrderBy(p => p.Key, StringComparer.Ordinal)
                .Select(p => Field.Create(p.Key, MarkdownText.From(p.Value.Value)))
                .ToList(),
            carried.Annex.Select(BuildEntry).ToList());
    }

    private static DataObject BuildEntry(AnnexEntry entry, int position) => Entry.Create(
        CarriedAnswers.IdOf(position),
        entry.Asked.Id,
        entry.Asked.Key,
        MarkdownText.From(entry.Asked.Text),
        MarkdownText.From(entry.Asked.Phase),
        MarkdownText.From(entry.Asked.Section),
        ReasonName(entry.Reason),
        entry.Fields.Select(f => EntryField.Create(
            ItemAnswers.Split(f.Name).Field, KindName(f.Kind), f.IsChecked, MarkdownText.From(f.Value), f.HasPicture)).ToList());

    private static string ReasonName(AnnexReason reason) => reason switch
    {
        AnnexReason.Gone => "gone",
        AnnexReason.NotTheirs => "not_yours",
        AnnexReason.Unclear => "unclear",
        AnnexReason.Differs => "differs",
        AnnexReason.Beside => "beside",
        AnnexReason.Uncertain => "uncertain",
        AnnexReason.NoPlace => "no_place",
        _ => "other",
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
