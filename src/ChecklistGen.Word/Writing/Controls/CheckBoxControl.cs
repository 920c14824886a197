using System.Globalization;
using ChecklistGen.Documents;
using ChecklistGen.Word.Forms;
using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Controls;

/// <summary>A box that a click ticks ([MS-DOCX], 2.6.1.10).</summary>
internal static class CheckBoxControl
{
    public static void Write(WordContext word, CheckBox box)
    {
        using var control = ContentControl.Begin(word, FormField.Of(box));
        var xml = word.Xml;
        xml.Start(XmlNamespace.Word2010, "checkbox");
        xml.Start(XmlNamespace.Word2010, "checked");
        xml.Attribute(XmlNamespace.Word2010, "val", box.IsChecked ? "1" : "0");
        xml.End();
        State(xml, "checkedState", CheckBox.CheckedMark);
        State(xml, "uncheckedState", CheckBox.UncheckedMark);
        xml.End();
        control.BeginContent();
        word.Runs.Write(box.Mark.ToString(), StyleNames.CheckBox);
    }

    private static void State(WordXml xml, string name, char mark)
    {
        xml.Start(XmlNamespace.Word2010, name);
        xml.Attribute(XmlNamespace.Word2010, "val", ((int)mark).ToString("X4", CultureInfo.InvariantCulture));
        xml.Attribute(XmlNamespace.Word2010, "font", CharacterStyleSet.CheckBoxFont);
        xml.End();
    }
}
