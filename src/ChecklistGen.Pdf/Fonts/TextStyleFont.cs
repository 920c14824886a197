using ChecklistGen.Documents.Theming;

namespace ChecklistGen.Pdf.Fonts;

/// <summary>Which of a typeface's styles a text style asks for.</summary>
internal static class TextStyleFont
{
    extension(TextStyle style)
    {
        public FontStyle FontStyle =>
            (style.Bold ? FontStyle.Bold : FontStyle.Regular) | (style.Italic ? FontStyle.Italic : FontStyle.Regular);
    }
}
