using ChecklistGen.Answers;
using ChecklistGen.Documents;
using ChecklistGen.Office.Forms;
using ChecklistGen.Text;
using ChecklistGen.Word.Forms;

namespace ChecklistGen.Word.Reading;

/// <summary>Reads the answer from the content of a field.</summary>
internal static class AnswerReader
{
    /// <summary>The answer; null where it is unclear, as with a box that has become a word.</summary>
    /// <param name="candidate">The content of the field.</param>
    /// <param name="field">The field.</param>
    /// <param name="language">The language in which the document shows dates.</param>
    public static FilledField? Read(Candidate candidate, FormField field, string language)
    {
        var answer = new FilledField(field.Name, field.Kind) { Label = field.Label, HasPicture = candidate.HasPicture };
        if (field.Kind == FieldKind.CheckBox)
            return IsChecked(candidate) is { } isChecked ? answer with { IsChecked = isChecked, HasPicture = false } : null;
        if (field.IsEmpty(candidate.Text))
            return answer;
        return answer with { Value = field.Kind == FieldKind.Date ? Date(candidate, language) : candidate.Text };
    }

    /// <summary>The content of a field besides its answer, such as words next to a box to tick; empty for none.</summary>
    public static string Beside(Candidate candidate, FilledField answer)
    {
        var text = candidate.Text.Trim();
        return answer.Kind switch
        {
            FieldKind.CheckBox => TickMarks.Read(text) is null ? TickMarks.WithoutMark(text) : "",
            FieldKind.Date when answer.Value.Length > 0 && answer.Value != text && !Shows(text, answer.Value) => text,
            _ => "",
        };
    }

    /// <summary>Whether a value is a date as answers carry it.</summary>
    public static bool IsDate(string value) => IsoDate.Parse(value) is not null;

    // What people see takes precedence over what is stored beside it: not every program keeps the two in step.
    private static bool? IsChecked(Candidate candidate) =>
        (string.IsNullOrWhiteSpace(candidate.Text) ? null : TickMarks.Read(candidate.Text))
        ?? (candidate.Control is { Kind: ControlKind.CheckBox } box ? box.IsChecked : TickMarks.ReadStart(candidate.Text));

    private static string Date(Candidate candidate, string language)
    {
        var text = candidate.Text.Trim();
        var date = WrittenDay.Parse(text, candidate.Control?.DateFormat is { Length: > 0 } format ? format : WordLanguage.DateFormat(language))
            ?? IsoDate.Parse(text)
            ?? IsoDate.Parse(candidate.Control?.FullDate.Split('T')[0] ?? "");
        return IsoDate.Of(date) ?? text;
    }

    // Whether a text is some way to write a day: its figures are the day's, and a month may be a word.
    private static bool Shows(string text, string day)
    {
        var parts = day.Split('-');
        var numbers = text.Split([.. text.Where(c => !char.IsAsciiDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries).Select(n => n.TrimStart('0')).ToList();
        var words = text.Split([.. text.Where(c => !char.IsLetter(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        return numbers.Count is 2 or 3
            && numbers.All(n => parts.Any(p => p.TrimStart('0') == n || (p.Length == 4 && p[2..].TrimStart('0') == n)))
            && words.Length <= (numbers.Count == 2 ? 1 : 0);
    }
}
