using ChecklistGen.Documents.Theming;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChecklistGen.Word.Writing.Styles;

/// <summary>The styles of words within a line.</summary>
internal static class CharacterStyleSet
{
    /// <summary>The typeface whose boxes Word shows on Windows and in the browser; other programs have their own for these signs.</summary>
    public const string CheckBoxFont = "Segoe UI Symbol";

    public static IEnumerable<WordStyle> For(Palette palette)
    {
        yield return new WordStyle(W.StyleValues.Character, StyleNames.DefaultParagraphFont) { IsDefault = true, Priority = 1 };
        yield return Style(StyleNames.Strong, new TextFormat { Bold = true }) with { Priority = 22, IsInGallery = true };
        yield return Style(StyleNames.Emphasis, new TextFormat { Italic = true }) with { Priority = 20, IsInGallery = true };
        yield return Style(StyleNames.Muted, new TextFormat { Colour = palette.Muted }) with { Priority = 19, IsInGallery = true };
        yield return Style(StyleNames.Code, new TextFormat { IsUnchecked = true, Fill = palette.SoftFill });
        yield return Style(StyleNames.Hyperlink, new TextFormat { Colour = palette.Link, IsUnderlined = true });
        yield return Style(StyleNames.Placeholder, new TextFormat { Colour = palette.Muted });
        yield return Style(StyleNames.CheckBox, new TextFormat { Font = CheckBoxFont, IsUnchecked = true }) with { IsCustom = true };
    }

    private static WordStyle Style(string name, TextFormat text) =>
        new(W.StyleValues.Character, name) { BasedOn = StyleNames.DefaultParagraphFont, Text = text };
}
