using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Text;

namespace ChecklistGen.Answers;

/// <summary>
/// Makes a <see cref="FilledForm"/> of the values of named fields, for formats in which a field can't lose its name. What belongs
/// to no field, or contradicts itself, is reported and kept.
/// </summary>
/// <param name="record">The file's record; null where it has lost it.</param>
/// <param name="file">The file, for findings.</param>
/// <param name="diagnostics">Receives findings.</param>
public sealed class AnswerCollector(FormRecord? record, Location file, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, RecordedField> _known = Known(record);
    private readonly OrderedDictionary<string, FilledField> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string> _contradictory = new(StringComparer.Ordinal);
    private readonly List<UnmatchedAnswer> _unmatched = [];
    private readonly List<string> _leftBehind = [];

    /// <summary>Adds what is in a field.</summary>
    /// <param name="field">The field's name, and its kind for files without a record; values are as typed.</param>
    public void Add(FilledField field)
    {
        if (_known.TryGetValue(field.Name, out var known))
        {
            field = field with { Kind = known.Kind, Label = known.Label, IsChecked = field.IsChecked && known.Kind == FieldKind.CheckBox };
        }
        else if (record is not null)
        {
            if (field.IsAnswered)
                AddUnmatched(Shown(field), $"in the field `{FormDiagnostics.Shortened(field.Name)}`", "it belongs to no field of this document");
            return;
        }

        field = field with { Value = Typed(field) };
        var isDoubtful = _contradictory.Contains(field.Name);
        if (!isDoubtful && (!_found.TryGetValue(field.Name, out var other) || !other.IsAnswered))
            _found[field.Name] = field;
        else if (field.IsAnswered && (isDoubtful || field != _found[field.Name]))
            Contradict(field);
        if (field.HasPicture)
            _leftBehind.Add($"the signature in `{field.Name}`");
    }

    /// <summary>Adds every field of the document, empty: for a format that only names those that were filled in.</summary>
    public void AddEmptyFields()
    {
        foreach (var field in _known.Values)
            Add(new FilledField(field.Name, field.Kind));
    }

    /// <summary>Adds what was filled in and belongs to no field.</summary>
    public void AddUnmatched(string value, string place, string reason)
    {
        _unmatched.Add(new UnmatchedAnswer(value, place, reason));
        diagnostics.Add(FormDiagnostics.NotCounted(file, value, place, reason));
    }

    /// <summary>Adds what can't be carried out of the file.</summary>
    public void AddLeftBehind(string what) => _leftBehind.Add(what);

    /// <summary>Everything that was added.</summary>
    public FilledForm ToForm()
    {
        if (record?.Form is null)
            diagnostics.Add(FormDiagnostics.WithoutForm(file));
        var missing = (record?.Fields ?? []).Select(f => f.Name).Where(n => !_found.ContainsKey(n)).ToImmutableArray();
        if (!missing.IsEmpty)
            diagnostics.Add(FormDiagnostics.Gone(file, missing));
        var order = (record?.Fields ?? []).Select(f => f.Name).Where(_found.ContainsKey);
        var fields = (record is null ? _found.Keys : order).Select(n => WithDay(_found[n])).ToImmutableArray();
        var keys = (record?.Form?.Items ?? []).GroupBy(i => i.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Key, StringComparer.Ordinal);
        return new FilledForm
        {
            Title = record?.Title ?? "",
            Form = record?.Form,
            Fields = [.. fields.Select(f => f with { ItemKey = keys.GetValueOrDefault(FieldName.ItemOf(f.Name)) })],
            Unmatched = [.. _unmatched],
            LeftBehind = [.. _leftBehind],
            Missing = missing,
        };
    }

    private static Dictionary<string, RecordedField> Known(FormRecord? record)
    {
        var known = new Dictionary<string, RecordedField>(StringComparer.Ordinal);
        foreach (var field in record?.Fields ?? [])
            known.TryAdd(field.Name, field);
        return known;
    }

    private static string Shown(FilledField field) => field.Value.Length > 0 ? field.Value : CheckBox.CheckedMark.ToString();

    // A box has no text: what a program has stored there besides is no answer.
    private static string Typed(FilledField field) =>
        field.Kind == FieldKind.CheckBox ? "" : field.Value.ReplaceLineEndings("\n").Trim();

    // Both answers are kept, and neither counts.
    private void Contradict(FilledField field)
    {
        _contradictory.Add(field.Name);
        const string Reason = "it is there more than once, and the answers differ";
        var place = $"in the field `{FormDiagnostics.Shortened(field.Name)}`";
        if (_found[field.Name] is { IsAnswered: true } first)
        {
            AddUnmatched(Shown(first), place, Reason);
            _found[field.Name] = first with { IsChecked = false, Value = "", HasPicture = false };
        }

        AddUnmatched(Shown(field), place, Reason);
    }

    private FilledField WithDay(FilledField field)
    {
        if (field.Kind != FieldKind.Date || field.Value.Length == 0)
            return field;
        if (WrittenDay.Read(field.Value, record?.Language ?? "") is { } day)
            return field with { Value = day };
        diagnostics.Add(FormDiagnostics.NoDate(file, field.Value, field.Name));
        return field;
    }
}
