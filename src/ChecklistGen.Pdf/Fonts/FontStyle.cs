namespace ChecklistGen.Pdf.Fonts;

/// <summary>The four styles of a typeface; bits, so that they combine.</summary>
[Flags]
internal enum FontStyle
{
    Regular = 0,
    Bold = 1,
    Italic = 2,
}
