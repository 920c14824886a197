using ChecklistGen.Diagnostics;
using ChecklistGen.Text;

namespace ChecklistGen.Answers;

/// <summary>What can be wrong with filled-in files of any format (<c>CG0343</c> to <c>CG0346</c>, <c>CG0349</c>, <c>CG0350</c>).</summary>
public static class FormDiagnostics
{
    private const int ShownNames = 5;
    private const int ShownValue = 60;

    /// <summary>A file does not say what it asks about, so that items are known by their ids alone.</summary>
    public static DiagnosticRule NoForm { get; } = new("CG0343", Severity.Warning, "no-form-in-file");

    /// <summary>Something was filled in that belongs to no field, or to several.</summary>
    public static DiagnosticRule UnmatchedAnswer { get; } = new("CG0344", Severity.Warning, "unmatched-answer");

    /// <summary>Fields that the document had are in the file no more.</summary>
    public static DiagnosticRule MissingFields { get; } = new("CG0345", Severity.Warning, "missing-fields");

    /// <summary>What is in a date's place can't be read as a date.</summary>
    public static DiagnosticRule UnreadableDate { get; } = new("CG0346", Severity.Warning, "unreadable-answer");

    /// <summary>A file is of a kind that can hold answers, and has no fields to read them from.</summary>
    public static DiagnosticRule NoFields { get; } = new("CG0349", Severity.Error, "no-fields-in-file");

    /// <summary>Rows show another item than the one that their hidden key belongs to: they were sorted in part.</summary>
    public static DiagnosticRule PartlySorted { get; } = new("CG0350", Severity.Warning, "partly-sorted-rows");

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } = [NoForm, UnmatchedAnswer, MissingFields, UnreadableDate, NoFields, PartlySorted];

    /// <summary>The file does not say what it asks about.</summary>
    public static Diagnostic WithoutForm(Location file) =>
        new(NoForm, file, "the file does not say what it asks about: fields are known by their names alone") { Help = "fill in the file that was sent, not a copy of its text" };

    /// <summary>An answer is not counted.</summary>
    public static Diagnostic NotCounted(Location file, string value, string place, string reason) =>
        new(UnmatchedAnswer, file, $"`{Shortened(value)}`, filled in {place}, is not counted: {reason}") { Help = "fill it in where it belongs, and delete it here" };

    /// <summary>Fields are gone.</summary>
    public static Diagnostic Gone(Location file, IReadOnlyCollection<string> fields)
    {
        var names = string.Join(", ", fields.Take(ShownNames).Select(n => $"`{Shortened(n)}`"));
        var more = fields.Count > ShownNames ? FormattableString.Invariant($" and {fields.Count - ShownNames} more") : "";
        return new(MissingFields, file, $"fields of the document are no longer in it: {names}{more}");
    }

    /// <summary>A date is none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="value">What is in the date's place.</param>
    /// <param name="field">The field's name.</param>
    public static Diagnostic NoDate(Location file, string value, string field) =>
        new(UnreadableDate, file, $"`{Shortened(value)}` is not a date that can be read, at `{field}`") { Help = "choose a day from the field's calendar, or write it as `2026-03-31`" };

    /// <summary>Rows were read by what they show, and their hidden keys say otherwise.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rows">How many.</param>
    /// <param name="first">Where the first is, in words.</param>
    public static Diagnostic ReadAsShown(Location file, int rows, string first) => new(
        PartlySorted,
        file,
        rows == 1
            ? $"the row {first} shows another item than its hidden key says; its answers count for the item that it shows"
            : FormattableString.Invariant($"{rows} rows, the first {first}, show other items than their hidden keys say; their answers count for the items that they show"))
    {
        Help = "check that the answers stand beside the right items: some columns seem to have been sorted without the others",
    };

    /// <summary>There is nothing to read answers from.</summary>
    /// <param name="file">The file.</param>
    /// <param name="message">What it is instead.</param>
    /// <param name="help">What to send instead.</param>
    public static Diagnostic Empty(Location file, string message, string help) => new(NoFields, file, message) { Help = help };

    /// <summary>A value on one line, cut where it is long: for messages.</summary>
    public static string Shortened(string text) => PlainText.Shorten(PlainText.OnOneLine(text), ShownValue);
}
