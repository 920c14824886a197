using ChecklistGen.Documents;
using ChecklistGen.Word.Forms;
using ChecklistGen.Word.Writing.Markup;

namespace ChecklistGen.Word.Writing.Controls;

/// <summary>A list that drops down.</summary>
internal static class ChoiceControl
{
    public static void Write(WordContext word, InputField field)
    {
        using var control = ContentControl.Begin(word, FormField.Of(field));
        FieldContent.WriteState(word, field);
        word.Xml.Start("dropDownList");
        // The way back to "nothing chosen": an item without a text of its own, as Word writes it.
        if (field.Placeholder.Length > 0)
            Item(word.Xml, null, field.Placeholder);
        // Of two items with one value Word says that the file is broken.
        foreach (var choice in field.Choices.Where(c => c.Length > 0 && c != field.Placeholder).Distinct(StringComparer.Ordinal))
            Item(word.Xml, choice, choice);
        word.Xml.End();
        control.BeginContent();
        FieldContent.Write(word, field, field.Value);
    }

    private static void Item(WordXml xml, string? text, string value)
    {
        xml.Start("listItem");
        if (text is not null)
            xml.Attribute("displayText", text);
        xml.Attribute("value", value);
        xml.End();
    }
}
