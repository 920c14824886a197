namespace ChecklistGen.Word.Writing.Controls;

/// <summary>The marks by which a field is found again.</summary>
/// <param name="Id">The content control's id, unique in the document and the same for the same document.</param>
/// <param name="Tag">The content control's tag: the field's name.</param>
/// <param name="Title">The content control's title: the field's label.</param>
/// <param name="Bookmark">The name of the bookmark around it.</param>
internal readonly record struct FieldMarks(int Id, string Tag, string Title, string Bookmark);
