namespace ChecklistGen.Pdf.Fonts;

/// <summary>Distances between pairs of glyphs, where a font knows better than the sum of their widths.</summary>
internal interface IKerning
{
    /// <summary>What to add between two glyphs, in the font's units; mostly 0 or negative.</summary>
    int Between(ushort left, ushort right);
}

/// <summary>Finds where a font keeps its kerning: in <c>GPOS</c>, or else in the older <c>kern</c>.</summary>
internal static class Kerning
{
    public static IKerning Read(FontTable gpos, FontTable kern, int glyphCount) =>
        PairPositioning.Read(gpos, glyphCount) ?? KernTable.Read(kern) ?? (IKerning)new NoKerning();

    private sealed class NoKerning : IKerning
    {
        public int Between(ushort left, ushort right) => 0;
    }
}

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

/// <summary>The older <c>kern</c> table, of which the common form is read: horizontal pairs, format 0.</summary>
internal sealed class KernTable : IKerning
{
    private readonly FontTable _pairs;
    private readonly int _count;

    private KernTable(FontTable subtable)
    {
        _pairs = subtable.From(14);
        _count = Math.Min(subtable.U16(6), _pairs.Length / 6);
    }

    public static KernTable? Read(FontTable kern)
    {
        var offset = 4;
        for (var i = 0; kern.U16(0) == 0 && i < kern.U16(2); i++)
        {
            var subtable = kern.From(offset);
            var coverage = subtable.U16(4);
            var isFormat0 = coverage >> 8 == 0;
            var isHorizontalKerning = (coverage & 0x7) == 1;
            if (isFormat0 && isHorizontalKerning)
                return new KernTable(subtable);
            offset += Math.Max(6, subtable.U16(2));
        }

        return null;
    }

    public int Between(ushort left, ushort right)
    {
        var (low, high) = (0, _count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = (_pairs.U16(6 * middle), _pairs.U16((6 * middle) + 2)).CompareTo((left, right));
            if (order == 0)
                return _pairs.I16((6 * middle) + 4);
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return 0;
    }
}
