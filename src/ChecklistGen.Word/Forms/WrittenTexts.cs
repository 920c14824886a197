using System.Text;
using ChecklistGen.Documents;
using ChecklistGen.Text;

namespace ChecklistGen.Word.Forms;

/// <summary>
/// What a document says outside its fields, paragraph by paragraph, as digests: whatever else a file holds when it comes
/// back, somebody has typed.
/// </summary>
/// <remarks>
/// A text counts as ours where it was written: in the row of one item, in the cell of one field, or anywhere in the text,
/// and there as often as it was written.
/// </remarks>
internal sealed class WrittenTexts
{
    /// <summary>Of paragraphs outside tables.</summary>
    public const string InText = "text";

    /// <summary>Of cells in rows of no item.</summary>
    public const string InCells = "cell";

    /// <summary>Of headers and footers, which programs double as they like.</summary>
    public const string InRunningLines = "running";

    /// <summary>Of what pictures say of themselves.</summary>
    public const string OfPictures = "picture";

    private const string Questions = "questions/";

    private readonly Dictionary<string, int> _left = new(StringComparer.Ordinal);

    /// <param name="digests">The digests of a document, as <see cref="Of"/> gave them.</param>
    public WrittenTexts(IEnumerable<string> digests)
    {
        foreach (var digest in digests)
            _left[digest] = _left.GetValueOrDefault(digest) + 1;
    }

    /// <summary>Whether a text was written in some place.</summary>
    public bool Contains(string place, string text) => _left.ContainsKey(Digest(place, text));

    /// <summary>The same, as often as it was written and no more.</summary>
    public bool Take(string place, string text)
    {
        var digest = Digest(place, text);
        var left = _left.GetValueOrDefault(digest);
        _left[digest] = left - 1;
        return left > 0;
    }

    /// <summary>The digests of a document's texts, in its order.</summary>
    public static IReadOnlyList<string> Of(Document document)
    {
        var collector = new Collector((document.Form?.Items ?? []).Select(i => i.Id));
        collector.Add(document.Blocks);
        foreach (var line in (ReadOnlySpan<RunningLine>)[document.Header, document.Footer])
            collector.Add(InRunningLines, [.. line.Left, new LineBreak(), .. line.Right]);
        return collector.Digests;
    }

    private static string Digest(string place, string text) => FieldTag.Hash($"{place}\n{PlainText.Normalise(text)}");

    // "PCI-1.1-01/owner" is about the item, and so is "questions/PCI-1.1-01".
    private static string ItemOf(string fieldName) => fieldName.StartsWith(Questions, StringComparison.Ordinal)
        ? fieldName[Questions.Length..]
        : fieldName[..Math.Max(0, fieldName.LastIndexOf('/'))];

    private sealed class Collector(IEnumerable<string> items)
    {
        private readonly HashSet<string> _items = new(items, StringComparer.Ordinal);
        private readonly HashSet<string> _ofItems = new(StringComparer.Ordinal);

        public List<string> Digests { get; } = [];

        public void Add(IEnumerable<Block> blocks)
        {
            foreach (var block in blocks)
                Add(block);
        }

        public void Add(string place, IEnumerable<Inline> inlines)
        {
            var text = TextOf(inlines);
            if (!string.IsNullOrWhiteSpace(text))
                Digests.Add(Digest(place, text));
        }

        private void Add(Block block)
        {
            switch (block)
            {
                case Heading heading:
                    Add(InText, heading.Content);
                    break;
                case Paragraph paragraph:
                    Add(InText, paragraph.Content);
                    break;
                case CodeBlock code:
                    Add(InText, [new TextRun(code.Text)]);
                    break;
                case Callout callout:
                    Add(InText, callout.Title);
                    Add(callout.Blocks);
                    break;
                case Quote quote:
                    Add(quote.Blocks);
                    break;
                case Landscape landscape:
                    Add(landscape.Blocks);
                    break;
                case ListBlock list:
                    Add(list.Items.SelectMany(i => i.Blocks));
                    break;
                case TableOfContents contents:
                    foreach (var entry in contents.Entries)
                        Add(InText, [new TextRun(entry.Text)]);
                    break;
                case Table table:
                    Add(InText, table.Caption);
                    foreach (var row in table.Rows)
                        Add(row);
                    break;
            }
        }

        private void Add(TableRow row)
        {
            var fields = row.Cells.Select(c => FirstField(c.Content)).ToList();
            var item = fields.FirstOrDefault(f => f is not null) is { } field && _items.Contains(ItemOf(field)) ? ItemOf(field) : "";
            foreach (var (cell, name) in row.Cells.Zip(fields))
            {
                var text = TextOf(cell.Content);
                if (string.IsNullOrWhiteSpace(text))
                    continue;
                var digest = Digest(name ?? (item.Length > 0 ? item : InCells), text);
                if ((name is null && item.Length == 0) || _ofItems.Add(digest))
                    Digests.Add(digest);
            }
        }

        private string TextOf(IEnumerable<Inline> inlines)
        {
            var text = new StringBuilder();
            Append(inlines, text);
            return text.ToString();
        }

        private void Append(IEnumerable<Inline> inlines, StringBuilder text)
        {
            foreach (var inline in inlines)
            {
                switch (inline)
                {
                    case TextRun run:
                        text.Append(run.Text);
                        break;
                    case CodeSpan code:
                        text.Append(code.Text);
                        break;
                    case LineBreak:
                        text.Append(' ');
                        break;
                    case ShareBar bar:
                        Digests.Add(Digest(OfPictures, bar.Label));
                        break;
                    case Image image:
                        Digests.Add(Digest(OfPictures, image.Description));
                        break;
                    case InlineContainer container:
                        Append(container.Content, text);
                        break;
                }
            }
        }

        private static string? FirstField(IEnumerable<Inline> inlines) => inlines.Select(i => i switch
        {
            CheckBox box => box.Name,
            InputField input => input.Name,
            InlineContainer container => FirstField(container.Content),
            _ => null,
        }).FirstOrDefault(n => n is not null);
    }
}
