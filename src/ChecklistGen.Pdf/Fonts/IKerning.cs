namespace ChecklistGen.Pdf.Fonts;

/// <summary>Distances between pairs of glyphs, where a font knows better than the sum of their widths.</summary>
internal interface IKerning
{
    /// <summary>What to add between two glyphs, in the font's units; mostly 0 or negative.</summary>
    int Between(ushort left, ushort right);
}
