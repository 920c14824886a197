using System.Collections.Immutable;
using ChecklistGen.Documents;
using ChecklistGen.Office.Writing;
using ChecklistGen.Text;

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

    // Of 100,000 texts typed into a file that says 1,000, fewer than one matches ours by chance.
    private const int DigestBits = 28;

    private readonly Dictionary<int, int> _left = [];

    /// <param name="form">What the document asks about.</param>
    /// <param name="digests">The digests of a document, as <see cref="Of"/> gave them, in any order.</param>
    public WrittenTexts(Form? form, IEnumerable<int> digests)
    {
        foreach (var digest in digests.Concat(OfForm(form)))
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

    /// <summary>The digests of a document's texts, but for those that its form has.</summary>
    public static ImmutableArray<int> Of(Document document)
    {
        var collector = new Collector(document.Form);
        collector.Add(document.Blocks);
        foreach (var line in (ReadOnlySpan<RunningLine>)[document.Header, document.Footer])
            collector.Add(InRunningLines, [.. line.Left, new LineBreak(), .. line.Right]);
        return [.. collector.Digests];
    }

    /// <summary>Digests as a text: in order, each by what it is more than the one before (three bytes where the digest takes four, one where it repeats), in Base64.</summary>
    public static string Pack(ImmutableArray<int> digests)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        var before = 0;
        foreach (var digest in digests.Sort())
        {
            writer.Write7BitEncodedInt(digest - before);
            before = digest;
        }

        return Convert.ToBase64String(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>The digests of such a text; none where it is none.</summary>
    public static ImmutableArray<int> Unpack(string text)
    {
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
            return [];
        var digests = ImmutableArray.CreateBuilder<int>();
        var (digest, difference, shift) = (0, 0, 0);
        foreach (var part in bytes.AsSpan(0, length))
        {
            difference |= (part & 0x7F) << shift;
            shift += 7;
            if (part >= 0x80)
                continue;
            digests.Add(digest += difference);
            (difference, shift) = (0, 0);
        }

        return digests.ToImmutable();
    }

    // Of the text as the file holds it, without characters that XML can't hold. FNV-1a: nothing is gained by a collision, and a page has hundreds of texts.
    private static int Digest(string place, string text)
    {
        var hash = 14695981039346656037;
        foreach (var c in XmlCharacters.Clean(place))
            hash = (hash ^ c) * 1099511628211;
        hash = (hash ^ '\n') * 1099511628211;
        foreach (var c in PlainText.Normalise(XmlCharacters.Clean(text)))
            hash = (hash ^ c) * 1099511628211;
        return (int)(hash >> (64 - DigestBits)) ^ (int)(hash & ((1 << DigestBits) - 1));
    }

    // What the form says of an item may be in the item's row.
    private static IEnumerable<int> OfForm(Form? form) =>
        (form?.Items ?? []).SelectMany(i => new[] { i.Id, i.Role, i.Text }.Select(text => Digest(i.Id, text)));

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
            var item = row.Cells.Select(c => FirstField(c.Content)).FirstOrDefault(f => f is not null) is { } field ? FieldName.RowOf(field) : "";
            if (!_items.Contains(item))
                item = "";
            foreach (var cell in row.Cells)
            {
                var text = TextOf(cell.Content);
                if (string.IsNullOrWhiteSpace(text))
                    continue;
                var name = FirstField(cell.Content);
                var digest = Digest(name ?? (item.Length > 0 ? item : InCells), text);
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
                        Digests.Add(Digest(OfPictures, bar.Label));
                        break;
                    case Image image:
                        Digests.Add(Digest(OfPictures, image.Description));
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
