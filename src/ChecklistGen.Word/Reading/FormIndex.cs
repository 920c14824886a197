using ChecklistGen.Documents;
using ChecklistGen.Text;
using ChecklistGen.Word.Forms;

namespace ChecklistGen.Word.Reading;

/// <summary>A file's record, for looking up by whatever is left of a field's marks.</summary>
internal sealed class FormIndex
{
    private readonly Dictionary<string, FormField> _byTag = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FormField> _byBookmark = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Item, string Column), FormField?> _byPlace = [];
    private readonly Dictionary<string, FormItem> _itemsById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FormItem?> _itemsByText = new(StringComparer.Ordinal);

    /// <param name="content">The file's record; null where it has none.</param>
    public FormIndex(FormContent? content)
    {
        Content = content;
        foreach (var item in content?.Form?.Items ?? [])
        {
            _itemsById.TryAdd(item.Id, item);
            // A text that two items share identifies neither.
            if (!_itemsByText.TryAdd(PlainText.Normalise(item.Text), item))
                _itemsByText[PlainText.Normalise(item.Text)] = null;
        }

        var marker = new FieldMarker(content?.Form);
        foreach (var field in content?.Fields ?? [])
        {
            var marks = marker.Next(field);
            _byTag.TryAdd(marks.Tag, field);
            _byBookmark.TryAdd(marks.Bookmark, field);
            if (field.Column is not { } column || !_itemsById.ContainsKey(FieldName.RowOf(field.Name)))
                continue;
            // A place in columns with the same header identifies no field.
            var place = (FieldName.RowOf(field.Name), PlainText.Normalise(column));
            if (!_byPlace.TryAdd(place, field))
                _byPlace[place] = null;
        }
    }

    /// <summary>The file's record; null where it has none.</summary>
    public FormContent? Content { get; }

    /// <summary>The field that a content control's tag names.</summary>
    public FormField? ByTag(string tag) => _byTag.GetValueOrDefault(tag);

    /// <summary>The field inside a bookmark.</summary>
    public FormField? ByBookmark(string bookmark) => _byBookmark.GetValueOrDefault(bookmark);

    /// <summary>The field in an item's row, by the header of its column; null outside tables, or where two columns have that header.</summary>
    public FormField? ByPlace(FormItem item, string? column) =>
        column is null ? null : _byPlace.GetValueOrDefault((item.Id, PlainText.Normalise(column)));

    /// <summary>The item that a field belongs to, by the field's name; null for none.</summary>
    public FormItem? ItemOf(string fieldName) => FieldName.ItemOf(fieldName) is { Length: > 0 } id ? _itemsById.GetValueOrDefault(id) : null;

    /// <summary>
    /// The item that a row is about: by the id printed in it (alone in a cell, before other words, or on a line of its own),
    /// else by its text. None where it has ids or texts of several items, or where id and text disagree.
    /// </summary>
    public FormItem? ItemOfRow(IReadOnlyCollection<CellFrame> cells)
    {
        if (_itemsById.Count == 0)
            return null;
        var texts = cells.Select(c => c.Text.ToString()).ToList();
        var lines = texts.Select(PlainText.OnOneLine).ToList();
        if (!TryFind(lines, c => _itemsById.GetValueOrDefault(c), out var byId)
            || (byId is null && !TryFind(lines, c => _itemsById.GetValueOrDefault(c.Split(' ')[0]), out byId)))
        {
            return null;
        }

        // A note such as "see PCI-1.1-02" on a line of its own comes after the row's own id.
        byId ??= texts.Select(ItemOnLine).FirstOrDefault(i => i is not null);
        if (!TryFind(texts, c => _itemsByText.GetValueOrDefault(PlainText.Normalise(c)) ?? _itemsByText.GetValueOrDefault(PlainText.Normalise(BeforeId(c))), out var byText))
            return null;
        return byId is null || byText is null || byId == byText || HasText(byId, texts) ? byId ?? byText : null;
    }

    private FormItem? ItemOnLine(string cell) => cell.Contains('\n')
        ? cell.Split('\n').Select(l => _itemsById.GetValueOrDefault(PlainText.OnOneLine(l))).FirstOrDefault(i => i is not null)
        : null;

    private string BeforeId(string cell)
    {
        var lines = cell.Split('\n');
        var id = Array.FindIndex(lines, l => _itemsById.ContainsKey(PlainText.OnOneLine(l)));
        return id < 0 ? cell : string.Join(' ', lines[..id]);
    }

    // Of two rows with one text each has its own id.
    private static bool HasText(FormItem item, List<string> cells) => cells.Exists(c => PlainText.Normalise(c) == PlainText.Normalise(item.Text));

    // False where cells name different items.
    private static bool TryFind(IEnumerable<string> cells, Func<string, FormItem?> find, out FormItem? item)
    {
        item = null;
        foreach (var cell in cells)
        {
            var found = find(cell);
            if (found is not null && item is not null && found != item)
                return false;
            item ??= found;
        }

        return true;
    }
}
