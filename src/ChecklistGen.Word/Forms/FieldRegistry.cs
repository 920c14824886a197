using ChecklistGen.Documents;

namespace ChecklistGen.Word.Forms;

/// <summary>Collects the fields of a document and their placeholders while the document is written.</summary>
internal sealed class FieldRegistry(Form? form)
{
    private readonly FieldMarker _marker = new(form);
    private readonly List<FormField> _fields = [];
    private readonly Dictionary<string, string> _placeholders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _placeholderNames = new(StringComparer.Ordinal);

    /// <summary>The fields in document order.</summary>
    public IReadOnlyList<FormField> Fields => _fields;

    /// <summary>The placeholder texts by the name of the building block that holds each, in order of first use.</summary>
    public IReadOnlyDictionary<string, string> Placeholders => _placeholders;

    /// <summary>Registers the document's next field.</summary>
    /// <returns>A number for its control, unique in the document and the same for the same document; and its marks.</returns>
    public (int Id, FieldMarks Marks) Add(FormField field)
    {
        _fields.Add(field);
        return (_fields.Count, _marker.Next(field));
    }

    /// <summary>The name of the building block from which Word restores a placeholder when a field is emptied.</summary>
    public string PlaceholderName(string text)
    {
        if (_placeholderNames.TryGetValue(text, out var known))
            return known;
        var name = WordNames.Placeholder(text);
        _placeholderNames.Add(text, name);
        _placeholders.TryAdd(name, text);
        return name;
    }
}
