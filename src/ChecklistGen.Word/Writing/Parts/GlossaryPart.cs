using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Parts;

/// <summary>The part that holds the placeholder texts, from which Word takes them when a field is emptied again (ISO 29500-1, 17.12).</summary>
internal static class GlossaryPart
{
    public static void Write(WordXml xml, IReadOnlyDictionary<string, string> placeholders, StyleSheet styles)
    {
        xml.Root("glossaryDocument");
        xml.Start("docParts");
        foreach (var (name, text) in placeholders)
        {
            xml.Start("docPart");
            WriteProperties(xml, name);
            xml.Start("docPartBody");
            xml.Start("p");
            xml.Start("r");
            xml.Start("rPr");
            xml.Value("rStyle", styles.IdOf(StyleNames.Placeholder));
            xml.End();
            xml.Text("t", text);
            xml.End();
            xml.End();
            xml.End();
            xml.End();
        }

        xml.End();
        xml.End();
    }

    private static void WriteProperties(WordXml xml, string name)
    {
        xml.Start("docPartPr");
        xml.Value("name", name);
        xml.Start("category");
        xml.Value("name", "General");
        xml.Value("gallery", "placeholder");
        xml.End();
        xml.Start("types");
        xml.Value("type", "bbPlcHdr");
        xml.End();
        xml.Start("behaviors");
        xml.Value("behavior", "content");
        xml.End();
        xml.End();
    }
}
