using System.Collections.Immutable;
using ChecklistGen.Answers;
using ChecklistGen.Documents;
using ChecklistGen.Raci;
using ChecklistGen.Raci.Comparison;
using ChecklistGen.Templates.Values;
using ChecklistGen.Templating;
using ChecklistGen.Text;

namespace ChecklistGen.Returns;

/// <summary>Finds the new place of each answer given for one service; answers without one go to the annex.</summary>
internal sealed class AnswerCarrier
{
    private const ChangeKinds Reviewed = ChangeKinds.Reworded | ChangeKinds.Recoded | ChangeKinds.Moved | ChangeKinds.Uncertain;
    private const string Value = "value";

    private readonly Checklist _checklist;
    private readonly TemplateMap _strings;
    private readonly Dictionary<string, ChecklistItem> _obligations;
    private readonly List<PlacedAnswer> _placed = [];
    private readonly Dictionary<string, FilledField> _taken = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, AnnexEntry> _annex = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ItemChange> _changes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _texts;
    private int _typedIntoRows;

    private AnswerCarrier(Checklist checklist, TemplateMap strings)
    {
        _checklist = checklist;
        _strings = strings;
        _obligations = checklist.Items.ToDictionary(i => i.Id, StringComparer.Ordinal);
        _texts = [.. checklist.AllRows.Select(i => PlainText.Normalise(i.Activity.Text))];
    }

    /// <summary>Carries the answers over.</summary>
    /// <param name="checklist">The new checklist.</param>
    /// <param name="services">What files say about its service; in the same place, the first has precedence.</param>
    /// <param name="strings">The words of the new document, in which states are written.</param>
    public static CarriedAnswers Carry(Checklist checklist, IReadOnlyCollection<GivenService> services, TemplateMap strings)
    {
        var carrier = new AnswerCarrier(checklist, strings);
        foreach (var service in services)
            carrier.Carry(service);
        foreach (var item in checklist.Items.Where(i => !carrier._known.Contains(i.Id)))
            carrier._changes[item.Id] = ItemChange.New;
        return new CarriedAnswers
        {
            Files = [.. services.Select(s => s.File.Name).Distinct(StringComparer.Ordinal)],
            Given = services.Sum(s => s.Count) + carrier._typedIntoRows,
            Placed = [.. carrier._placed],
            Annex = [.. carrier._annex.Values],
            Changes = carrier._changes.ToImmutableDictionary(StringComparer.Ordinal),
        };
    }

    private void Carry(GivenService service)
    {
        var places = new Dictionary<string, (ChecklistItem Item, bool ToReview)>(StringComparer.Ordinal);
        foreach (var (given, item, kinds) in Match(service.Rows))
        {
            // A remark that an earlier annex has kept stays one.
            var remarks = given.Fields.Where(f => FieldName.FieldOf(f.Name) == Value).ToImmutableArray();
            var row = given with { Fields = given.Fields.RemoveRange(remarks) };
            Annex(given with { Fields = remarks }, given.Asked.Key.Length > 0 ? AnnexReason.Beside : AnnexReason.Other);
            AnnexText(row);
            if (item is null || !_obligations.ContainsKey(item.Id))
            {
                Annex(row, kinds == ChangeKinds.Uncertain ? AnnexReason.Uncertain : ReasonFor(row, item));
                continue;
            }

            _known.Add(item.Id);
            var toReview = (kinds & Reviewed) != ChangeKinds.None;
            places.TryAdd(row.Asked.Id, (item, toReview));
            if (toReview && row.Fields.Length > 0)
                _changes.TryAdd(item.Id, new ItemChange(kinds & Reviewed, row.Asked));
            var differing = row.Fields.Where(f => !TryPlace(FieldName.OfItem(item.Id, FieldName.FieldOf(f.Name)), f, row.Asked, toReview)).ToImmutableArray();
            Annex(row with { Fields = differing }, AnnexReason.Differs);
        }

        var isSamePage = service.Service?.SourceSha256 == _checklist.Matrix.Source.Sha256;
        foreach (var field in service.Others)
            PlaceOther(field, isSamePage, places);
        foreach (var answer in service.Unmatched)
            Annex(new GivenRow(answer.Item ?? new FormItem("", "", answer.Beside), [new FilledField(Value, FieldKind.MultilineText) { Value = answer.Value, Label = answer.Place }]), AnnexReason.Beside);
    }

    /// <summary>The rows of a file with those of the page that they are now, and what changed.</summary>
    private IEnumerable<(GivenRow Row, ChecklistItem? Item, ChangeKinds Kinds)> Match(ImmutableArray<GivenRow> rows)
    {
        var keyed = rows.Where(r => r.Asked.Key.Length > 0).ToList();
        var candidates = Candidates(keyed);
        // What the document asked about comes before what it only kept: a row of an annex may be one of the others as well.
        var asked = Match([.. keyed.Where(r => !r.IsEarlier)], candidates).ToList();
        var taken = asked.Select(m => m.Item).ToHashSet();
        var kept = Match([.. keyed.Where(r => r.IsEarlier)], [.. candidates.Where(c => !taken.Contains(c))]);
        var byKey = candidates.GroupBy(i => ItemKey.WithoutCount(i.Key), StringComparer.Ordinal).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single(), StringComparer.Ordinal);
        return
        [
            .. rows.Where(r => r.Asked.Key.Length == 0).Select(r => (r, (ChecklistItem?)null, ChangeKinds.None)),
            .. asked,
            .. kept.Select(m => (m.Row, m.Item ?? byKey.GetValueOrDefault(ItemKey.WithoutCount(m.Row.Asked.Key)), m.Kinds)),
        ];
    }

    private static IEnumerable<(GivenRow Row, ChecklistItem? Item, ChangeKinds Kinds)> Match(List<GivenRow> rows, List<ChecklistItem> candidates)
    {
        var matching = RowMatcher.Match(
            [.. rows.Select(r => r.Identity)],
            [.. candidates.Select(RowIdentity.Of)]);
        var pairs = matching.Pairs.ToDictionary(p => p.Old);
        // Of several identical rows, it may be impossible to tell which are gone.
        var uncertain = matching.Pairs.Where(p => p.IsUncertain).Select(p => ItemKey.WithoutCount(candidates[p.New].Key)).ToHashSet(StringComparer.Ordinal);
        return rows.Select((row, i) => pairs.TryGetValue(i, out var pair)
            ? (row, candidates[pair.New], KindsOf(row.Asked, candidates[pair.New], pair))
            : (row, (ChecklistItem?)null, uncertain.Contains(ItemKey.WithoutCount(row.Asked.Key)) ? ChangeKinds.Uncertain : ChangeKinds.None));
    }

    // A row that is no obligation can only be what an obligation became if it reads the same: otherwise it would take
    // the place of an obligation that was reworded.
    private List<ChecklistItem> Candidates(List<GivenRow> rows)
    {
        var keys = rows.Select(r => ItemKey.WithoutCount(r.Asked.Key)).ToHashSet(StringComparer.Ordinal);
        var texts = rows.Select(r => PlainText.Normalise(r.Asked.Text)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. _checklist.Items
                .Concat(_checklist.Excluded.Select(e => e.Item).Concat(_checklist.NotUnderstood)
                    .Where(i => keys.Contains(ItemKey.WithoutCount(i.Key)) || texts.Contains(PlainText.Normalise(i.Activity.Text))))
                .OrderBy(i => i.Activity.Location.Line),
        ];
    }

    // What a file has lost can't have changed.
    private static ChangeKinds KindsOf(FormItem asked, ChecklistItem item, RowPair pair)
    {
        var kinds = ChangeKinds.None;
        if (asked.Text.Length > 0 && PlainText.Normalise(asked.Text) != PlainText.Normalise(item.Activity.Text))
            kinds |= ChangeKinds.Reworded;
        if (asked.Role.Length > 0 && asked.Role != item.Activity.Part)
            kinds |= ChangeKinds.Recoded;
        if (asked.Section.Length > 0 && pair.ChangedSection)
            kinds |= ChangeKinds.Moved;
        if (pair.IsUncertain)
            kinds |= ChangeKinds.Uncertain;
        return kinds;
    }

    // A question moves with its row; everything else refers to the page as it was.
    private void PlaceOther(FilledField field, bool isSamePage, Dictionary<string, (ChecklistItem Item, bool ToReview)> places)
    {
        var (about, part) = FieldName.Split(field.Name);
        var travels = isSamePage || !OtherFields.AreOfOneVersion(about);
        var asked = new FormItem("", "", field.Label.Length > 0 ? field.Label : field.Name);
        var isPlaced = !field.HasPicture && (about == FieldName.Questions && places.TryGetValue(part, out var place)
            ? TryPlace(FieldName.OfQuestion(place.Item.Id), field, asked, place.ToReview)
            : travels && TryPlace(field.Name, field, asked, toReview: false));
        if (!isPlaced)
            AnnexAlone(field, travels && !field.HasPicture ? AnnexReason.Differs : AnnexReason.Other);
    }

    private bool TryPlace(string name, FilledField answer, FormItem asked, bool toReview)
    {
        answer = Translated(answer);
        if (answer.HasPicture || (_taken.TryGetValue(name, out var taken) && (taken.Value != answer.Value || taken.IsChecked != answer.IsChecked)))
            return false;
        _taken[name] = answer;
        _placed.Add(new PlacedAnswer(name, answer, asked, toReview));
        return true;
    }

    // A state means the same in every language.
    private FilledField Translated(FilledField answer) =>
        FieldName.FieldOf(answer.Name) == ItemFields.Status && StatusWords.WordFor(answer.Value, _strings) is { } word
            ? answer with { Value = word }
            : answer;

    private AnnexReason ReasonFor(GivenRow row, ChecklistItem? item)
    {
        if (row.Asked.Key.Length == 0)
            return AnnexReason.Other;
        if (item is null)
            return AnnexReason.Gone;
        return _checklist.NotUnderstood.Contains(item) ? AnnexReason.Unclear : AnnexReason.NotYours;
    }

    private void Annex(GivenRow row, AnnexReason reason)
    {
        if (row.Fields.Length == 0)
            return;
        // An earlier annex and another file may say the same: else it would grow with each run.
        var said = row.Fields.Select(f => $"{FieldName.FieldOf(f.Name)}\0{f.Value}\0{f.IsChecked}\0{f.HasPicture}");
        var mark = string.Join('\0', said.Order(StringComparer.Ordinal).Prepend(row.Asked.Text).Prepend(row.Asked.Key));
        _annex[mark] = _annex.TryGetValue(mark, out var same) ? same with { Copies = same.Copies + 1 } : new AnnexEntry(row.Asked, reason, row.Fields);
    }

    // The text of a row without answers appears nowhere else: if it is not on the page, it may have been typed by a person.
    private void AnnexText(GivenRow row)
    {
        if (!row.IsAsPrinted || row.Fields.Length > 0 || _texts.Contains(PlainText.Normalise(row.Asked.Text)))
            return;
        _typedIntoRows++;
        Annex(row with { Fields = [new FilledField(Value, FieldKind.MultilineText) { Value = row.Asked.Text }] }, AnnexReason.Beside);
    }

    private void AnnexAlone(FilledField field, AnnexReason reason) =>
        Annex(new GivenRow(new FormItem("", "", field.Label.Length > 0 ? field.Label : field.Name), [field with { Name = Value }]), reason);
}
