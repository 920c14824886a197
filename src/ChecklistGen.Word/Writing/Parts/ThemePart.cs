using ChecklistGen.Office.Writing;
using ChecklistGen.Word.Writing.Styles;
using A = DocumentFormat.OpenXml.Drawing;

namespace ChecklistGen.Word.Writing.Parts;

/// <summary>The part that holds colours and typefaces under the names that styles refer to (ISO 29500-1, 20.1.6.9).</summary>
internal static class ThemePart
{
    private const string Name = "ChecklistGen";

    // Lines of half a point, one point, and one and a half.
    private static readonly int[] LineWidths = [6350, 12700, 19050];

    public static A.Theme Root(ThemeColours colours, string font)
    {
        var typeface = XmlCharacters.Clean(font);
        return new A.Theme(new A.ThemeElements(
            new A.ColorScheme(colours.Slots.Select(Colour)) { Name = Name },
            new A.FontScheme(
                new A.MajorFont(new A.LatinFont { Typeface = typeface }, new A.EastAsianFont { Typeface = "" }, new A.ComplexScriptFont { Typeface = "" }),
                new A.MinorFont(new A.LatinFont { Typeface = typeface }, new A.EastAsianFont { Typeface = "" }, new A.ComplexScriptFont { Typeface = "" }))
            {
                Name = Name,
            },
            Formats()))
        {
            Name = Name,
        };
    }

    private static A.Color2Type Colour(ThemeColours.Slot slot)
    {
        var element = slot.NewElement();
        element.AppendChild(new A.RgbColorModelHex { Val = slot.Colour.Hex });
        return element;
    }

    // Shapes get their looks here. The schema asks for three of each, and documents of ours have no shapes.
    private static A.FormatScheme Formats() => new(
        new A.FillStyleList(Fill(), Fill(), Fill()),
        new A.LineStyleList(LineWidths.Select(width => new A.Outline(Fill()) { Width = width })),
        new A.EffectStyleList(Effect(), Effect(), Effect()),
        new A.BackgroundFillStyleList(Fill(), Fill(), Fill()))
    {
        Name = Name,
    };

    private static A.SolidFill Fill() => new(new A.SchemeColor { Val = A.SchemeColorValues.PhColor });

    private static A.EffectStyle Effect() => new(new A.EffectList());
}
