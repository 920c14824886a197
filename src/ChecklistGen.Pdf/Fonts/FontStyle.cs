using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Pdf.Fonts;

/// <summary>The four styles of a typeface; bits, so that they combine.</summary>
[Flags]
internal enum FontStyle
{
    Regular = 0,
    Bold = 1,
    Italic = 2,
}

/// <summary>Which of a typeface's styles a text style asks for.</summary>
internal static class TextStyleFont
{
    extension(TextStyle style)
    {
        public FontStyle FontStyle =>
            (style.Bold ? FontStyle.Bold : FontStyle.Regular) | (style.Italic ? FontStyle.Italic : FontStyle.Regular);
    }
}
