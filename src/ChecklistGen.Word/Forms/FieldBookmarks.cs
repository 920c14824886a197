using ChecklistGen.Documents;


namespace ChecklistGen.Word.Forms;

/// <summary>
/// Names a hidden bookmark around each field: <c>_key_field</c>. Programs that drop the tags of content controls (as
/// LibreOffice did up to 7.4) keep bookmarks, and the key in it finds the item even where nothing else is left.
/// </summary>
internal sealed class FieldBookmarks(Form? form)
{
    private const int MaxLength = 40;

    private readonly Dictionary<string, string> _keys = (form?.Items ?? []).GroupBy(i => i.Id, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First().Key, StringComparer.Ordinal);

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The bookmark of the document's next field. Ask in the document's order: the first of a name gets the readable one.</summary>
    public string Next(string fieldName)
    {
        var readable = Readable(fieldName);
        if (readable is not null && _taken.Add(readable))
            return readable;
        var hashed = "_" + FieldTag.Hash(fieldName);
        _taken.Add(hashed);
        return hashed;
    }

    /// <summary>Takes a bookmark's name apart; null where it isn't one of a field of an item.</summary>
    public static (string Key, string Field)? TryParse(string bookmark)
    {
        var parts = bookmark.Split('_', 3);
        return parts is ["", { Length: >= 12 } key, { Length: > 0 } field] && key.All(IsKeyCharacter)
            ? (key.Replace('x', '#'), field)
            : null;
    }

    private string? Readable(string fieldName)
    {
        var slash = fieldName.LastIndexOf('/');
        if (slash < 0 || !_keys.TryGetValue(fieldName[..slash], out var key))
            return null;
        var name = $"_{key.Replace('#', 'x')}_{fieldName[(slash + 1)..]}";
        return name.Length <= MaxLength && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? name : null;
    }

    // Hexadecimal digits, and the x that stands for the # before a count.
    private static bool IsKeyCharacter(char c) => char.IsAsciiHexDigitLower(c) || c == 'x';
}
