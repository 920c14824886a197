using ChecklistGen.Answers;
using ChecklistGen.Documents;
using ChecklistGen.Office.Reading;
using ChecklistGen.Text;
using ChecklistGen.Word.Forms;

namespace ChecklistGen.Word.Reading;

/// <summary>Distinguishes what we wrote from what was typed later.</summary>
/// <param name="form">The form as recorded in the file, or what could be recovered of it.</param>
/// <param name="words">The words of shipped documents, for files without a record of what was written.</param>
/// <param name="properties">What the file says of itself to catalogues.</param>
/// <param name="paragraphs">All paragraphs of the file.</param>
internal sealed class OwnTexts(FormIndex form, FormWords words, CoreProperties properties, IReadOnlyList<ParagraphFrame> paragraphs)
{
    // Between the parts of a line at the head or the foot of pages: "Handover checklist – Public Cloud Instances".
    private static readonly string[] Separators = ["\t", " – "];

    private readonly WrittenTexts? _written = form.Content?.Written is { } digests ? new WrittenTexts(form.Content.Form, digests) : null;
    private readonly Lazy<HashSet<string>> _known = new(() =>
        [.. new[] { ProviderIn(paragraphs, words), properties.Title, properties.Subject, properties.Author }.Concat(KnownTexts(form.Content?.Form)).Select(PlainText.Normalise)]);

    private readonly Lazy<Dictionary<string, int>> _times = new(() => paragraphs.CountBy(p => p.FreeText, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));

    /// <summary>Whether the text of a paragraph outside fields is ours. Call once for each.</summary>
    public bool Has(ParagraphFrame paragraph)
    {
        var text = paragraph.FreeText;
        if (_written is null)
            return IsFamiliar(paragraph, text);
        if (paragraph.Place != TextPlace.Text)
            return paragraph.Place == TextPlace.RunningLine && _written.Contains(WrittenTexts.InRunningLines, text);
        if (paragraph.Row is not { } row)
            return _written.Take(WrittenTexts.InText, text) || (paragraph.IsInContents && _written.Contains(WrittenTexts.InText, WithoutPage(text)));
        if (paragraph.Cell?.FieldName is { } field)
            return _written.Contains(field, text);
        return (row.Item is { } item && _written.Contains(item.Id, text)) || _written.Take(WrittenTexts.InCells, text);
    }

    /// <summary>Whether a picture outside of fields is ours.</summary>
    public bool Has(FoundPicture picture) => _written?.Take(WrittenTexts.OfPictures, picture.Description) == true
        || words.IsShipped(picture.Description)
        || (_written is null && picture.Column is { } column && words.ColumnOf(column)?.Name == "bar");

    /// <summary>Whether a text is what a field shows while it is empty; where there are no words to go by, any may be.</summary>
    public bool IsPlaceholder(string text) => words == FormWords.None
        || words.ColumnOf(text) is not null
        || words.IsPlaceholder(text)
        || form.Content?.Fields.Any(f => f.IsPlaceholder(text)) == true;

    /// <summary>Whether a text is what a field that belongs to no item shows while it is empty.</summary>
    public bool IsPlaceholderOfNoItem(string text) => words.IsPlaceholder(text);

    private bool IsFamiliar(ParagraphFrame paragraph, string text)
    {
        if (paragraph.Place is TextPlace.Note or TextPlace.Comment)
            return false;
        if (paragraph.Row is not { Item: { } item })
            return IsFact(paragraph, text) || text.Split(Separators, StringSplitOptions.None).All(t => string.IsNullOrWhiteSpace(t) || _known.Value.Contains(PlainText.Normalise(t)) || words.IsShipped(t));
        if (paragraph.Cell?.FieldName is not null)
            return false;
        var normalised = PlainText.Normalise(text);
        return new[] { item.Text, item.Id, item.Role, $"{item.Text} {item.Id}" }.Any(t => PlainText.Normalise(t) == normalised)
            // One word may be anybody's, but in a column of our words.
            || ((text.Contains(' ') || (paragraph.Column is { } column && words.ColumnOf(column)?.Name == "part")) && words.IsShipped(text));
    }

    // A number in a table of figures, a day or a hash after its label: where one is replaced by another of its kind, in a file
    // without a record of what was written, that goes unnoticed, unless it is printed twice.
    private bool IsFact(ParagraphFrame paragraph, string text) => paragraph is { Row: { } row, Cell.Left: { } left }
        && (text.All(char.IsAsciiDigit)
            ? row.Table.Headers.Any(h => words.ColumnOf(h)?.Name is "bar" or "count")
            : words.TimesOfFact(left.Text.ToString(), text) is var times and > 0 && _times.Value.GetValueOrDefault(text) >= times);

    // What follows its label, as often as we print it: one that was changed is there once less.
    private static string ProviderIn(IReadOnlyList<ParagraphFrame> paragraphs, FormWords words)
    {
        var times = paragraphs.CountBy(p => p.FreeText, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return paragraphs.Where(p => p.Cell?.Left is { } label && words.ColumnOf(label.Text.ToString())?.Name == "provider")
            .Select(p => p.FreeText)
            .FirstOrDefault(t => times[t] > 1) ?? "";
    }

    private static string WithoutPage(string entry) => entry.TrimEnd("0123456789".ToCharArray()).TrimEnd('\t', ' ');

    private static IEnumerable<string> KnownTexts(Form? form)
    {
        foreach (var service in form?.Services ?? [])
        {
            yield return service.Name;
            yield return service.SourceSha256;
            foreach (var item in service.Items)
            {
                yield return item.Id;
                yield return item.Text;
                yield return item.Section;
                yield return item.Phase;
            }
        }
    }
}
