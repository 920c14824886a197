using System.Globalization;
using System.Text.Json;
using ChecklistGen.Data;
using ChecklistGen.Documents;
using ChecklistGen.Generation.Workbooks;
using ChecklistGen.Settings;
using ChecklistGen.Templating;
using CsvHelper;

namespace ChecklistGen.Generation.Formats;

/// <summary>
/// Writes a row for each obligation, for spreadsheets and trackers, and one for each row of the page that could not be read:
/// an obligation may hide in it.
/// </summary>
/// <remarks>
/// Programs rely on names and values that are the same in every language: they stay so unless a separator is asked for, as only
/// those do who open the file in a spreadsheet. Then headers and values are words of the document's language.
/// </remarks>
/// <param name="separator">The separator that was asked for; null where none was.</param>
public sealed class CsvDataWriter(CsvSeparator? separator = null) : IDataWriter
{
    private static readonly Column[] Columns =
    [
        new("id", i => i.Id, r => r.Id, e => e.Item),
        new("key", i => i.Key, r => r.Key, e => e.Key),
        new("service", null, null, null),
        new("phase", i => Heading(i.Phase.Number, i.Phase.Title), r => Heading(r.Phase.Number, r.Phase.Title), e => e.Phase.Plain),
        new("section", i => Heading(i.Section.Number, i.Section.Title), r => Heading(r.Section.Number, r.Section.Title), e => e.Section.Plain),
        new("text", i => i.Text.Plain, r => r.Text.Plain, e => e.Text.Plain),
        // Nobody knows yet whose a row is that could not be read; what the page says there is under "raw".
        new("role", i => i.Role, _ => "?", null),
        new("provider_role", i => i.ProviderRole, r => r.ProviderRole, null),
        new("shared", i => Word(i.Shared), null, null),
        new("kind", i => Word(i.Kind), _ => "not_understood", null),
        new("line", i => Number(i.Line), r => Number(r.Line), null),
        new("raw", i => i.Raw.Plain, r => r.Raw.Plain, null),
        new(ItemFields.Done, i => Word(i.Answer.Done), null, e => Word(e.Fields.Any(f => f.Done))),
        new(ItemFields.Status, i => i.Answer.Status.Plain, null, e => Answers(e, f => f.Name == ItemFields.Status)),
        new(ItemFields.Owner, i => i.Answer.Owner.Plain, null, e => Answers(e, f => f.Name == ItemFields.Owner)),
        new(ItemFields.Due, i => i.Answer.Due.Plain, null, e => Answers(e, f => f.Name == ItemFields.Due)),
        new(ItemFields.Evidence, i => i.Answer.Evidence.Plain, null, e => Answers(e, f => f.Name == ItemFields.Evidence)),
        // An answer to something other than an item's field is where comments are.
        new(ItemFields.Comment, i => i.Answer.Comment.Plain, null, e => Answers(e, f => f.Name == ItemFields.Comment || !ItemFields.All.Contains(f.Name, StringComparer.Ordinal))),
        new("change", i => i.Change?.State, null, _ => "annex"),
        new("notation", i => Word(i.Notation), r => Word(r.Notation), null),
        new("remark", i => i.Remark?.Plain, r => r.Remark?.Plain, null),
        new("place", i => i.Place?.Plain, r => r.Place?.Plain, null),
        new("links", i => Urls(i.Links), r => Urls(r.Links), null),
        new("clauses", i => string.Join(' ', i.References.Select(r => r.Clause)), null, null),
        new("reviewed_by", null, null, null) { OfReviews = reviews => string.Join("; ", reviews.Select(r => r.ReviewedBy.Plain)) },
        new("reviewed_on", null, null, null) { OfReviews = reviews => string.Join("; ", reviews.Select(r => r.ReviewedOn)) },
    ];

    // The same for people: the key of each header's word, and words for what the data has names for.
    private static readonly Column[] ColumnsInWords =
    [
        new("id", i => i.Id, r => r.Id, e => e.Item),
        new(KeyHeader, i => i.Key, r => r.Key, e => e.Key),
        new("service", null, null, null),
        .. Columns.Where(c => c.Name is "phase" or "section"),
        new("activity", ItemWords.Text, r => r.Text.Plain, e => e.Text.Plain),
        new("role", null, _ => "?", null) { InWords = (w, i) => w.Role(i) },
        new("your_part", null, null, null) { InWords = (w, i) => w.Part(i), RowInWords = (w, _) => w.Word("not_understood") },
        new("shared_with", null, null, null) { InWords = (w, i) => w.SharedWith(i) },
        new("place", null, null, null) { InWords = (w, i) => w.Place(i.Line, i.Place), RowInWords = (w, r) => w.Place(r.Line, r.Place) },
        new("cell", i => i.Raw.Shown, r => r.Raw.Shown, null),
        new(ItemFields.Done, i => Mark(i.Answer.Done), null, e => Mark(e.Fields.Any(f => f.Done))),
        .. Columns.Where(c => ItemFields.All.Contains(c.Name, StringComparer.Ordinal) && c.Name != ItemFields.Done),
        new("change", null, null, null) { InWords = (w, i) => w.Change(i), AnnexInWords = (w, e) => w.Word($"annex_{Word(e.Reason)}") },
        new("address", i => Urls(i.Links), r => Urls(r.Links), null),
        new("related_clause", null, null, null) { InWords = (w, i) => w.Related(i) },
        new("clauses_reviewed", null, null, null) { InWords = (w, i) => w.Reviews(i.Id), RowInWords = (w, r) => w.Reviews(r.Id) },
    ];

    /// <summary>The header of keys, in every language.</summary>
    internal const string KeyHeader = "key";

    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public void Write(ChecklistData data, Stream output)
    {
        var (columns, words) = (separator is null ? Columns : ColumnsInWords, new ItemWords(data));
        using var csv = CsvWriter.Create(output, OptionsFor(data.Document.Lang), leaveOpen: true);
        csv.WriteHeader([.. columns.Select(c => separator is null || c.Name == KeyHeader ? c.Name : words.Word(c.Name))]);
        var reviews = words.ReviewsByItem;
        var items = data.Items.ToDictionary(i => i.Id, StringComparer.Ordinal);
        foreach (var row in data.Activities)
        {
            if (items.TryGetValue(row.Id, out var item))
                WriteRecord(c => c.InWords?.Invoke(words, item) ?? c.OfItem?.Invoke(item) ?? c.OfReviews?.Invoke(reviews[item.Id]));
            else if (row.Outcome == RowOutcome.NotUnderstood)
                WriteRecord(c => c.RowInWords?.Invoke(words, row) ?? c.OfRow?.Invoke(row) ?? c.OfReviews?.Invoke(reviews[row.Id]));
        }

        // Answers whose place is gone have rows of their own, so that none is missing.
        foreach (var entry in data.Answers?.Annex ?? [])
            WriteRecord(c => c.AnnexInWords?.Invoke(words, entry) ?? c.OfAnnex?.Invoke(entry));

        void WriteRecord(Func<Column, string?> value) =>
            csv.WriteRecord([.. columns.Select(c => c.Name == "service" ? data.Service.Name.Plain : value(c) ?? "")]);
    }

    // The mark tells spreadsheets that it is UTF-8; a text that begins like a formula stays a text.
    private CsvWriterOptions OptionsFor(string language) => new()
    {
        Separator = CsvSeparators.In(language, separator ?? CsvSeparator.Comma),
        NewLine = "\r\n",
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
        FormatProvider = CultureInfo.InvariantCulture,
    };

    private static string Mark(bool isDone) => $"{(isDone ? CheckBox.CheckedMark : CheckBox.UncheckedMark)}";

    private static string Heading(string number, MarkdownText title) => string.Join(' ', new[] { number, title.Plain }.Where(t => t.Length > 0));

    private static string Urls(IEnumerable<LinkData> links) => string.Join(' ', links.Select(l => l.Url.Plain));

    private static string Answers(AnnexData entry, Func<AnnexFieldData, bool> isHere) => string.Join('\n', entry.Fields.Where(isHere).Select(f => f.Value.Plain));

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Word(bool flag) => flag ? "true" : "false";

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>A column: what it says of an obligation, of a row that could not be read, and of an answer whose place is gone.</summary>
    private sealed record Column(string Name, Func<ItemData, string?>? OfItem, Func<ActivityData, string?>? OfRow, Func<AnnexData, string?>? OfAnnex)
    {
        public Func<IEnumerable<ReviewData>, string?>? OfReviews { get; init; }

        public Func<ItemWords, ItemData, string?>? InWords { get; init; }

        public Func<ItemWords, ActivityData, string?>? RowInWords { get; init; }

        public Func<ItemWords, AnnexData, string?>? AnnexInWords { get; init; }
    }
}
