using System.Collections.Immutable;
using ChecklistGen.Diagnostics;
using ChecklistGen.Documents.Forms;
using ChecklistGen.Text;
using ChecklistGen.Word.Forms;

namespace ChecklistGen.Word.Reading;

/// <summary>Matches what stands in a text with the fields that the file had. It never guesses: what is not certain is reported.</summary>
internal sealed class AnswerResolver(FormIndex form, Location file, DiagnosticBag diagnostics)
{
    private const int ShownNames = 5;
    private const int ShownValue = 60;

    private readonly Dictionary<string, List<Found>> _found = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly List<UnmatchedAnswer> _unmatched = [];

    public FilledForm Resolve(IEnumerable<Candidate> candidates, string title)
    {
        foreach (var candidate in candidates)
            Match(candidate);

        var names = form.Content?.Fields.Select(f => f.Name).Distinct(StringComparer.Ordinal).ToList() ?? [];
        var known = names.ToHashSet(StringComparer.Ordinal);
        var fields = names.Concat(_order.Where(n => !known.Contains(n)))
            .Where(_found.ContainsKey)
            .Select(n => Decide(_found[n]))
            .ToImmutableArray();
        var missing = names.Where(n => !_found.ContainsKey(n)).ToImmutableArray();
        Report(missing);
        return new FilledForm { Title = title, Form = form.Content?.Form, Fields = fields, Unmatched = [.. _unmatched], Missing = missing };
    }

    private void Match(Candidate candidate)
    {
        var (field, key) = FieldOf(candidate);
        if (field is null)
        {
            Reject(candidate, "it belongs to no field of this document");
            return;
        }

        var item = form.ItemOf(field.Name);
        if (item is not null && candidate.Row?.Item is { } row && row != item)
        {
            Reject(candidate, $"its name says `{field.Name}`, and its row is about `{row.Id}`");
            return;
        }

        if (AnswerReader.Read(candidate, field, form.Content?.Language ?? "") is not { } answer)
        {
            Reject(candidate, $"it is neither a tick nor an empty box for `{field.Name}`");
            answer = new FilledField(field.Name, field.Kind);
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

    // By the tag, else by the bookmark, else by row and column: each is certain, and lost less easily than the one before.
    private (FormField? Field, string? Key) FieldOf(Candidate candidate)
    {
        if (form.ByTag(candidate.Tag) is { } tagged)
            return (tagged, null);
        if (form.ByBookmark(candidate.Bookmark) is { } marked)
            return (marked, null);
        if (candidate.Row?.Item is { } item && form.ByPlace(item, candidate.Column) is { } placed)
            return (placed, null);
        if (form.Content is not null)
            return (null, null);
        // The file remembers nothing: then its marks are all there is to go by.
        var parsed = FieldBookmarks.TryParse(candidate.Bookmark);
        var name = candidate.Tag.Length > 0 ? candidate.Tag : parsed is var (itemKey, field) ? $"{itemKey}/{field}" : "";
        return (name.Length > 0 ? new FormField(name, KindOf(candidate)) : null, parsed?.Key);
    }

    private static FieldKind KindOf(Candidate candidate) => candidate.Control?.Kind switch
    {
        ControlKind.CheckBox => FieldKind.CheckBox,
        ControlKind.Date => FieldKind.Date,
        ControlKind.Choice => FieldKind.Choice,
        ControlKind.Text => FieldKind.Text,
        ControlKind.Picture => FieldKind.Signature,
        _ => FieldKind.MultilineText,
    };

    // A field that is there twice, since somebody copied its row: one answer counts, several don't unless one stands at home.
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
        {
            diagnostics.Add(
                WordDiagnostics.UnreadableDate,
                file,
                $"`{Shortened(answer.Value)}` is not a date that can be read, at `{answer.Name}`",
                "choose a day from the field's calendar, or write it as `2026-03-31`");
        }
    }

    private void Reject(Candidate candidate, string reason)
    {
        var isChecked = candidate.Control is { Kind: ControlKind.CheckBox, IsChecked: true };
        var isEmpty = candidate.Control is { Kind: ControlKind.CheckBox, IsChecked: false } or { ShowsPlaceholder: true } || string.IsNullOrWhiteSpace(candidate.Text);
        if (!isChecked && isEmpty && !candidate.HasPicture)
            return;
        var value = isChecked ? "☑" : candidate.Text;
        var place = PlaceOf(candidate);
        _unmatched.Add(new UnmatchedAnswer(value, place, reason));
        diagnostics.Add(
            WordDiagnostics.UnmatchedAnswer,
            file,
            $"`{Shortened(value)}`, filled in {place}, is not counted: {reason}",
            "fill it in where it belongs, and delete it here");
    }

    private static string PlaceOf(Candidate candidate) => (candidate.Row?.Label, candidate.Column, candidate.Tag) switch
    {
        ({ Length: > 0 } row, { Length: > 0 } column, _) => $"in the row `{row}` under `{column}`",
        ({ Length: > 0 } row, _, _) => $"in the row `{row}`",
        (_, _, { Length: > 0 } tag) => $"in the field `{Shortened(tag)}`",
        _ => "outside the tables",
    };

    private void Report(ImmutableArray<string> missing)
    {
        if (missing.IsEmpty)
            return;
        var names = string.Join(", ", missing.Take(ShownNames).Select(n => $"`{Shortened(n)}`"));
        var more = missing.Length > ShownNames ? FormattableString.Invariant($" and {missing.Length - ShownNames} more") : "";
        diagnostics.Add(WordDiagnostics.MissingFields, file, $"fields of the document are no longer in it: {names}{more}");
    }

    private static string Shortened(string text)
    {
        text = PlainText.OnOneLine(text);
        return text.Length > ShownValue ? text[..ShownValue] + "…" : text;
    }

    private readonly record struct Found(Candidate Candidate, FilledField Answer);
}
