using ChecklistGen.Documents;
using ChecklistGen.Word.Forms;

namespace ChecklistGen.Word.Writing.Controls;

/// <summary>A field for text, or for a signature.</summary>
internal static class TextControl
{
    public static void Write(WordContext word, InputField field)
    {
        using var control = ContentControl.Begin(word, FormField.Of(field));
        FieldContent.WriteState(word, field);
        // Text of several lines is a control without a kind, which takes paragraphs: LibreOffice moves the line breaks
        // of plain text controls out of them. A signature may be a picture, which plain text could not hold.
        if (field.Kind == InputKind.Text)
            word.Xml.Empty("text");
        control.BeginContent();
        FieldContent.Write(word, field, field.Value);
    }
}
