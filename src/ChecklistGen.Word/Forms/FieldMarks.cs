using ChecklistGen.Documents;

namespace ChecklistGen.Word.Forms;

/// <summary>The marks by which a returned field is recognised.</summary>
/// <param name="Tag">The content control's tag: the field's name.</param>
/// <param name="Title">The content control's title: the field's label.</param>
/// <param name="Bookmark">The hidden bookmark around it.</param>
internal readonly record struct FieldMarks(string Tag, string Title, string Bookmark);

/// <summary>Gives each field its marks.</summary>
/// <remarks>
/// The bookmark is named <c>_key_field</c>. Programs that drop the tags of content controls (as LibreOffice did up to 7.4)
/// keep bookmarks, and the key in it identifies the item even where nothing else is left.
/// </remarks>
internal sealed class FieldMarker(Form? form)
{
    private readonly Dictionary<string, string> _keys = (form?.Items ?? []).GroupBy(i => i.Id, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First().Key, StringComparer.Ordinal);

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The marks of the document's next field. Ask in document order: the first field of a name gets the readable bookmark.</summary>
    public FieldMarks Next(FormField field) => new(WordNames.Tag(field.Name), WordNames.Title(field.Label), NextBookmark(field.Name));

    /// <summary>Splits the name of a bookmark; null where it isn't that of an item's field.</summary>
    public static (string Key, string Field)? ParseBookmark(string bookmark)
    {
        var parts = bookmark.Split('_', 3);
        return parts is ["", { Length: >= 12 } key, { Length: > 0 } field] && key.All(IsKeyCharacter)
            ? (key.Replace('x', '#'), field)
            : null;
    }

    private string NextBookmark(string fieldName)
    {
        if (Readable(fieldName) is { } readable && _taken.Add(readable))
            return readable;
        var hashed = WordNames.HashedBookmark(fieldName);
        _taken.Add(hashed);
        return hashed;
    }

    private string? Readable(string fieldName)
    {
        var (item, field) = FieldName.Split(fieldName);
        if (!_keys.TryGetValue(item, out var key))
            return null;
        var name = $"_{key.Replace('#', 'x')}_{field}";
        return name.Length <= WordNames.MaxBookmark && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? name : null;
    }

    // Hexadecimal digits, and the x that stands for the # before a count.
    private static bool IsKeyCharacter(char c) => char.IsAsciiHexDigitLower(c) || c == 'x';
}
