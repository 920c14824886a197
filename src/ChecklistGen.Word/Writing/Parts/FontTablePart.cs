using ChecklistGen.Word.Writing.Markup;
using ChecklistGen.Word.Writing.Styles;

namespace ChecklistGen.Word.Writing.Parts;

/// <summary>The part that says what to take where a typeface is missing (ISO 29500-1, 17.8.3).</summary>
internal static class FontTablePart
{
    public static void Write(WordXml xml, string font)
    {
        xml.Root("fonts");
        // Carlito has Calibri's widths, so that lines break where they break in Word.
        Font(xml, font, font == "Calibri" ? "Carlito" : null, "swiss");
        Font(xml, CharacterStyleSet.CheckBoxFont, "MS Gothic", "swiss");
        xml.End();
    }

    private static void Font(WordXml xml, string name, string? alternative, string family)
    {
        xml.Start("font");
        xml.Attribute("name", name);
        if (alternative is not null)
            xml.Value("altName", alternative);
        xml.Value("family", family);
        xml.Value("pitch", "variable");
        xml.End();
    }
}
