using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Office.Forms;

namespace ChecklistGen.Word.Forms;

/// <summary>
/// What a document says outside its fields, paragraph by paragraph, as digests: whatever else a returned file contains was
/// typed by hand.
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

    /// <summary>Of headers and footers, which programs duplicate at will.</summary>
    public const string InRunningLines = "running";

    /// <summary>Descriptions of pictures.</summary>
    public const string OfPictures = "picture";

    private readonly TextDigests _texts;

    /// <param name="form">What the document asks about.</param>
    /// <param name="digests">The digests of a document, as <see cref="Of"/> gave them, in any order.</param>
    public WrittenTexts(Form? form, IEnumerable<int> digests) => _texts = new TextDigests(digests.Concat(OfForm(form)));

    /// <inheritdoc cref="TextDigests.Contains"/>
    public bool Contains(string place, string text) => _texts.Contains(place, text);

    /// <inheritdoc cref="TextDigests.Take"/>
    public bool Take(string place, string text) => _texts.Take(place, text);

    /// <summary>The digests of a document's texts, but for those that its form has.</summary>
    public static ImmutableArray<int> Of(Document document)
    {
        var collector = new Collector(document.Form);
        collector.Add(document.Blocks);
        foreach (var line in (ReadOnlySpan<RunningLine>)[document.Header, document.Footer])
            collector.Add(InRunningLines, [.. line.Left, new LineBreak(), .. line.Right]);
        return [.. collector.Digests];
    }

    // What the form says of an item may be in the item's row.
    private static IEnumerable<int> OfForm(Form? form) =>
        (form?.Items ?? []).SelectMany(i => new[] { i.Id, i.Role, i.Text }.Select(text => TextDigests.Of(i.Id, text)));

    private sealed class Collector(Form? form)
    {
        private readonly HashSet<string> _items = (form?.Items ?? []).Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        private readonly HashSet<int> _ofItems = [.. OfForm(form)];

        public List<int> Digests { get; } = [];

        public void Add(IEnumerable<Block> blocks)
        {
            foreach (var block in blocks)
                Add(block);
        }

        public void Add(string place, ImmutableArray<Inline> inlines)
        {
            var text = TextOf(inlines);
            if (!string.IsNullOrWhiteSpace(text))
                Digests.Add(TextDigests.Of(place, text));
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
            var item = row.Cells.Select(c => FirstField(c.Content)).FirstOrDefault(f => f is not null) is { } field ? FieldName.RowOf(field) : "";
            if (!_items.Contains(item))
                item = "";
            foreach (var cell in row.Cells)
            {
                var text = TextOf(cell.Content);
                if (string.IsNullOrWhiteSpace(text))
                    continue;
                var name = FirstField(cell.Content);
                var digest = TextDigests.Of(name ?? (item.Length > 0 ? item : InCells), text);
                if ((name is null && item.Length == 0) || _ofItems.Add(digest))
                    Digests.Add(digest);
            }
        }

        private string TextOf(ImmutableArray<Inline> inlines)
        {
            AddPictures(inlines);
            return InlineText.BesideFields(inlines);
        }

        private void AddPictures(ImmutableArray<Inline> inlines)
        {
            foreach (var inline in inlines)
            {
                switch (inline)
                {
                    case ShareBar bar:
                        Digests.Add(TextDigests.Of(OfPictures, bar.Label));
                        break;
                    case Image image:
                        Digests.Add(TextDigests.Of(OfPictures, image.Description));
                        break;
                    case InlineContainer container:
                        AddPictures(container.Content);
                        break;
                }
            }
        }

        private static string? FirstField(ImmutableArray<Inline> inlines)
        {
            foreach (var inline in inlines)
            {
                var name = inline switch
                {
                    CheckBox box => box.Name,
                    InputField input => input.Name,
                    InlineContainer container => FirstField(container.Content),
                    _ => null,
                };
                if (name is not null)
                    return name;
            }

            return null;
        }
    }
}
