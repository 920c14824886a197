namespace ChecklistGen.Pdf.Fonts;

/// <summary>Kerning that looks up each pair of glyphs once: all the text of a run is made of a few thousand pairs.</summary>
/// <param name="kerning">What looks them up.</param>
/// <param name="glyphCount">How many glyphs the font has.</param>
internal sealed class KerningMemory(IKerning kerning, int glyphCount) : IKerning
{
    private const int Unknown = int.MinValue;

    // By the left glyph, then by the right one. Two threads may fill the same place, with the same value.
    private readonly int[]?[] _rows = new int[glyphCount][];

    public int Between(ushort left, ushort right)
    {
        var row = _rows[left] ??= EmptyRow();
        if (row[right] == Unknown)
            row[right] = kerning.Between(left, right);
        return row[right];
    }

    private int[] EmptyRow()
    {
        var row = new int[glyphCount];
        Array.Fill(row, Unknown);
        return row;
    }
}
