using System.Collections.Immutable;
using ChecklistGen.Answers;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents;
using ChecklistGen.Office.Forms;
using ChecklistGen.Text;
using ChecklistGen.Word.Forms;

namespace ChecklistGen.Word.Reading;

/// <summary>
/// Accounts for all text of a file: it is the answer of a field, or ours, or else it was typed beside the
/// fields. It never guesses: what is not certain is reported.
/// </summary>
internal sealed class AnswerResolver(FormIndex form, OwnTexts own, Location file, DiagnosticBag diagnostics)
{
    private const string NoField = "it belongs to no field of this document";
    private const string BesideFields = "it is beside the fields";

    private readonly Dictionary<string, List<Found>> _found = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly List<UnmatchedAnswer> _unmatched = [];
    private readonly List<string> _leftBehind = [];

    public FilledForm Resolve(FieldCollector text, string title)
    {
        var matches = text.Found.Select(c => (Candidate: c, Match: FieldOf(c))).ToList();
        foreach (var (candidate, match) in matches)
        {
            if (candidate.Cell is { } cell)
                cell.FieldName ??= match.Field?.Name;
        }

        var typed = text.Paragraphs.Where(p => p.FreeText.Length > 0 && !own.Has(p)).ToHashSet();
        foreach (var (candidate, (field, key)) in matches)
            Match(candidate, field, key, typed);
        foreach (var group in Grouped(text.Paragraphs.Where(p => typed.Contains(p) && p.FreeText.Length > 0)))
            Report(group);
        foreach (var picture in text.Pictures.Where(p => !own.Has(p)))
            _leftBehind.Add($"a picture or an object {PlaceOf(picture.Row, picture.Column, "")}");

        var names = form.Content?.Fields.Select(f => f.Name).Distinct(StringComparer.Ordinal).ToList() ?? [];
        var known = names.ToHashSet(StringComparer.Ordinal);
        var fields = names.Concat(_order.Where(n => !known.Contains(n)))
            .Where(_found.ContainsKey)
            .Select(n => Decide(_found[n]))
            .ToImmutableArray();
        var missing = names.Where(n => !_found.ContainsKey(n)).ToImmutableArray();
        if (!missing.IsEmpty)
            diagnostics.Add(FormDiagnostics.Gone(file, missing));
        return new FilledForm
        {
            Title = title,
            Form = form.Content?.Form,
            AsPrinted = form.Content?.AsPrinted ?? [],
            Fields = fields,
            Unmatched = [.. _unmatched],
            LeftBehind = [.. _leftBehind, .. fields.Where(f => f.HasPicture).Select(f => $"the picture in `{f.Name}`")],
            Missing = missing,
        };
    }

    private void Match(Candidate candidate, FormField? field, string? key, HashSet<ParagraphFrame> typed)
    {
        if (candidate.IsCut)
            _leftBehind.Add($"an answer that is too long, {PlaceOf(candidate)}");
        if (field is null)
        {
            Reject(candidate, NoField);
            return;
        }

        if (candidate.Row?.IsDeleted == true)
        {
            Reject(candidate, "its row is marked as deleted");
            return;
        }

        var item = form.ItemOf(field.Name);
        if (item is not null && candidate.Row?.Item is { } row && row != item)
        {
            Reject(candidate, $"its name says `{field.Name}`, and its row is about `{row.Id}`");
            return;
        }

        candidate = WithWholeCell(candidate, field, typed);
        if (AnswerReader.Read(candidate, field, form.Content?.Language ?? "") is not { } answer)
        {
            Reject(candidate, $"it is neither a tick nor an empty box for `{field.Name}`");
            answer = new FilledField(field.Name, field.Kind);
        }
        else if (AnswerReader.Beside(candidate, answer) is { Length: > 0 } beside)
        {
            Report(beside, candidate, $"it is more than `{field.Name}` can take");
        }

        if (candidate.IsCut && answer.IsAnswered)
        {
            Reject(candidate, FormattableString.Invariant($"it is longer than {FieldCollector.MaxFieldText} characters, more than `{field.Name}` can take"));
            answer = new FilledField(field.Name, field.Kind);
        }

        if (!_found.TryGetValue(field.Name, out var list))
        {
            _found.Add(field.Name, list = []);
            _order.Add(field.Name);
        }

        list.Add(new Found(candidate, answer with { ItemKey = item?.Key ?? key }));
    }

    // In the cell of one field, what is typed beside the field is meant for it: text joins the text, and a day or a tick
    // replaces a field that is empty. Anything else is left as a remark.
    private Candidate WithWholeCell(Candidate candidate, FormField field, HashSet<ParagraphFrame> typed)
    {
        if (candidate.Cell is not { Candidates: [_], IsTaken: false } cell || !cell.Paragraphs.Exists(typed.Contains))
            return candidate;
        var isEmpty = field.Kind != FieldKind.CheckBox && field.IsEmpty(candidate.Text);
        var lines = cell.Paragraphs.Where(p => typed.Contains(p) || p.Holds(candidate))
            .Select(p => !typed.Contains(p) && !isEmpty ? p.TextOf(candidate) : isEmpty ? p.TextWithout(candidate) : p.TextWithout(null))
            .Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        Candidate whole;
        if (field.Kind is FieldKind.Text or FieldKind.MultilineText)
        {
            var text = string.Join('\n', lines);
            whole = candidate.With(field.Kind == FieldKind.Text ? PlainText.OnOneLine(text) : text);
        }
        else
        {
            whole = candidate.With(string.Join('\n', cell.Paragraphs.Where(typed.Contains).Select(p => p.FreeText)));
            var read = AnswerReader.Read(whole, field, form.Content?.Language ?? "");
            var fits = field.Kind == FieldKind.CheckBox
                ? read?.IsChecked == true && TickMarks.Read(whole.Text) == true
                : isEmpty && field.Kind == FieldKind.Date && read is { Value: var day } && AnswerReader.IsDate(day);
            if (!fits)
                return candidate;
        }

        cell.IsTaken = true;
        return whole;
    }

    // What is typed in paragraphs that follow each other is one remark, and so is what is typed into a row of no item.
    private static IEnumerable<List<ParagraphFrame>> Grouped(IEnumerable<ParagraphFrame> paragraphs)
    {
        var group = new List<ParagraphFrame>();
        foreach (var paragraph in paragraphs)
        {
            var belongs = group.Count > 0 && paragraph.Place == group[^1].Place && paragraph.Row == group[^1].Row
                && (paragraph.Cell == group[^1].Cell || paragraph.Row?.Item is null);
            if (!belongs && group.Count > 0)
            {
                yield return group;
                group = [];
            }

            group.Add(paragraph);
        }

        if (group.Count > 0)
            yield return group;
    }

    private void Report(List<ParagraphFrame> group)
    {
        var first = group[0];
        var column = group.TrueForAll(p => p.Cell == first.Cell) ? first.Column : null;
        var place = first.Place switch
        {
            TextPlace.RunningLine => "at the head or the foot of pages",
            TextPlace.Note => "in a note",
            TextPlace.Comment => "in a comment",
            _ when first.Row is null => "outside the tables",
            _ => PlaceOf(first.Row, column, ""),
        };
        Report(string.Join('\n', group.Select(p => p.FreeText)), place, first.Row, column, first.Row?.Item is null ? NoField : BesideFields);
    }

    // By the tag, else by the bookmark, else by row and column: each is certain, and survives more than the one before.
    private (FormField? Field, string? Key) FieldOf(Candidate candidate)
    {
        var (field, key) = Known(candidate);
        // A file that does not store what a field shows while it is empty: the marks or our words tell.
        var isEmpty = field is { Placeholder: "" } && form.Content?.Written is null && (ShowsPlaceholder(candidate) || own.IsPlaceholderOfNoItem(candidate.Text));
        return (isEmpty ? field! with { Placeholder = candidate.Text } : field, key);
    }

    private (FormField? Field, string? Key) Known(Candidate candidate)
    {
        if (form.ByTag(candidate.Tag) is { } tagged)
            return (tagged, null);
        if (form.ByBookmark(candidate.Bookmark) is { } marked)
            return (marked, null);
        if (candidate.Row?.Item is { } item && form.ByPlace(item, candidate.Column) is { } placed)
            return (placed, null);
        if (form.Content is not null)
            return (null, null);
        // The file stores nothing about itself: then only the marks are left.
        var parsed = FieldMarker.ParseBookmark(candidate.Bookmark);
        var name = candidate.Tag.Length > 0 ? candidate.Tag : parsed is var (itemKey, field) ? FieldName.OfItem(itemKey, field) : "";
        return (name.Length > 0 ? new FormField(name, ControlKinds.FieldOf(candidate.Control?.Kind)) : null, parsed?.Key);
    }

    // A field that occurs twice because its row was copied: one answer counts; of several, only one that is in its own row does.
    private FilledField Decide(List<Found> found)
    {
        var answers = found.Select(f => f.Answer).Where(a => a.IsAnswered).Distinct().ToList();
        if (answers.Count > 1)
        {
            var atHome = found.Where(f => f.Answer.IsAnswered && f.Candidate.Row?.Item is { } item && item == form.ItemOf(f.Answer.Name))
                .Select(f => f.Answer).Distinct().ToList();
            foreach (var other in found.Where(f => f.Answer.IsAnswered && !(atHome is [var kept] && f.Answer == kept)))
                Reject(other.Candidate, $"`{other.Answer.Name}` is there more than once, and the answers differ");
            answers = atHome is [_] ? atHome : [];
        }

        var answer = answers is [var only] ? only : found[0].Answer with { IsChecked = false, Value = "", HasPicture = false };
        CheckDate(answer);
        return answer;
    }

    private void CheckDate(FilledField answer)
    {
        if (answer is { Kind: FieldKind.Date, Value.Length: > 0 } && !AnswerReader.IsDate(answer.Value))
            diagnostics.Add(FormDiagnostics.NoDate(file, answer.Value, answer.Name));
    }

    private void Reject(Candidate candidate, string reason)
    {
        var isChecked = candidate.Control is { Kind: ControlKind.CheckBox, IsChecked: true };
        var isEmpty = (candidate.Control is { Kind: ControlKind.CheckBox, IsChecked: false } && TickMarks.Read(candidate.Text) is not null)
            || string.IsNullOrWhiteSpace(candidate.Text)
            || ShowsPlaceholder(candidate);
        if (!isChecked && isEmpty && !candidate.HasPicture)
            return;
        Report(isChecked ? "☑" : candidate.Text, candidate, reason);
    }

    private bool ShowsPlaceholder(Candidate candidate) => candidate.Control is { ShowsPlaceholder: true } && own.IsPlaceholder(candidate.Text);

    private void Report(string value, Candidate candidate, string reason) => Report(value, PlaceOf(candidate), candidate.Row, candidate.Column, reason);

    private void Report(string value, string place, ScannedRow? row, string? column, string reason)
    {
        var beside = string.Join(", ", new[] { row?.Label, column }.Where(w => !string.IsNullOrEmpty(w)).Distinct(StringComparer.Ordinal));
        _unmatched.Add(new UnmatchedAnswer(value, place, reason) { Item = row?.Item, Beside = beside });
        diagnostics.Add(FormDiagnostics.NotCounted(file, value, place, reason));
    }

    private static string PlaceOf(Candidate candidate) => PlaceOf(candidate.Row, candidate.Column, candidate.Tag);

    private static string PlaceOf(ScannedRow? row, string? column, string tag) => (row?.Label, column, tag) switch
    {
        ({ Length: > 0 } label, { Length: > 0 } header, _) => $"in the row `{label}` under `{header}`",
        ({ Length: > 0 } label, _, _) => $"in the row `{label}`",
        (_, _, { Length: > 0 }) => $"in the field `{FormDiagnostics.Shortened(tag)}`",
        _ => "outside the tables",
    };

    private readonly record struct Found(Candidate Candidate, FilledField Answer);
}
