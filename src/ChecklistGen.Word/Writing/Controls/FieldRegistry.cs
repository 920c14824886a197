using ChecklistGen.Documents;
using ChecklistGen.Word.Forms;

namespace ChecklistGen.Word.Writing.Controls;

/// <summary>Gives each field of a document the marks by which it is found again, and remembers them all.</summary>
internal sealed class FieldRegistry(Form? form)
{
    private readonly FieldBookmarks _bookmarks = new(form);
    private readonly List<FormField> _fields = [];
    private readonly Dictionary<string, string> _placeholders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _placeholderNames = new(StringComparer.Ordinal);

    /// <summary>The fields in the document's order.</summary>
    public IReadOnlyList<FormField> Fields => _fields;

    /// <summary>The placeholder texts by the name of the building block that holds each, in the order of first use.</summary>
    public IReadOnlyDictionary<string, string> Placeholders => _placeholders;

    /// <summary>Registers the document's next field.</summary>
    public FieldMarks Add(FormField field)
    {
        _fields.Add(field);
        return new FieldMarks(_fields.Count, FieldTag.Of(field.Name), FieldTag.Title(field.Label), _bookmarks.Next(field.Name));
    }

    /// <summary>The name of the building block from which Word takes a placeholder when a field is emptied again.</summary>
    public string PlaceholderName(string text)
    {
        if (_placeholderNames.TryGetValue(text, out var known))
            return known;
        var name = "Placeholder_" + FieldTag.Hash(text);
        _placeholderNames.Add(text, name);
        _placeholders.TryAdd(name, text);
        return name;
    }
}

/// <summary>The marks by which a field is found again.</summary>
/// <param name="Id">The content control's id, unique in the document and the same for the same document.</param>
/// <param name="Tag">The content control's tag: the field's name.</param>
/// <param name="Title">The content control's title: the field's label.</param>
/// <param name="Bookmark">The name of the bookmark around it.</param>
internal readonly record struct FieldMarks(int Id, string Tag, string Title, string Bookmark);
