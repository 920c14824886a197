using ChecklistGen.Word.Forms;
using ChecklistGen.Word.Writing.Markup;

namespace ChecklistGen.Word.Writing.Controls;

/// <summary>What all content controls have in common (ISO 29500-1, 17.5.2): marks, bookmark, and content that is never empty.</summary>
/// <remarks>
/// Controls stand around runs, not around paragraphs or cells: so every program keeps them apart. None is locked, or
/// rows could not be moved or deleted.
/// </remarks>
internal readonly ref struct ContentControl
{
    private readonly WordXml _xml;
    private readonly Bookmark _bookmark;

    private ContentControl(WordContext word, FieldMarks marks)
    {
        _xml = word.Xml;
        _bookmark = new Bookmark(word, marks.Bookmark);
        _xml.Start("sdt");
        _xml.Start("sdtPr");
        if (marks.Title.Length > 0)
            _xml.Value("alias", marks.Title);
        _xml.Value("tag", marks.Tag);
        _xml.Value("id", marks.Id);
    }

    /// <summary>Begins a control; its kind is written next.</summary>
    public static ContentControl Begin(WordContext word, FormField field) =>
        new(word, word.Session.Fields.Add(field with { Column = word.Column }));

    /// <summary>Ends the properties and begins the content.</summary>
    public void BeginContent()
    {
        _xml.End();
        _xml.Start("sdtContent");
    }

    public void Dispose()
    {
        _xml.End();
        _xml.End();
        _bookmark.Dispose();
    }
}
