using ChecklistGen.Office.Writing;
using ChecklistGen.Word.Writing.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Parts;

/// <summary>The part that says what to take where a typeface is missing (ISO 29500-1, 17.8.3).</summary>
internal static class FontTablePart
{
    // Carlito has Calibri's widths, so that lines break where they break in Word.
    public static W.Fonts Root(string font) => new(
        Font(XmlCharacters.Clean(font), font == "Calibri" ? "Carlito" : null),
        Font(CharacterStyleSet.CheckBoxFont, "MS Gothic"));

    private static W.Font Font(string name, string? alternative)
    {
        var font = new W.Font { Name = name };
        if (alternative is not null)
            font.AppendChild(new W.AltName { Val = alternative });
        font.Append(new W.FontFamily { Val = W.FontFamilyValues.Swiss }, new W.Pitch { Val = W.FontPitchValues.Variable });
        return font;
    }
}
