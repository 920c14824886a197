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
        PairPositioning.Read(gpos, glyphCount) is { } pairs ? new RememberedKerning(pairs) : KernTable.Read(kern) ?? (IKerning)new NoKerning();

    private sealed class NoKerning : IKerning
    {
        public int Between(ushort left, ushort right) => 0;
    }
}

/// <summary>Remembers pairs that were asked for lately: a text has few different ones. Safe for use by several threads.</summary>
internal sealed class RememberedKerning : IKerning
{
    private const int Slots = 1 << 12;

    private readonly IKerning _kerning;

    // The pair in the upper half, its kerning in the lower; no font has a glyph 65535, so that -1 is no pair's.
    private readonly long[] _slots = new long[Slots];

    public RememberedKerning(IKerning kerning)
    {
        _kerning = kerning;
        Array.Fill(_slots, -1);
    }

    public int Between(ushort left, ushort right)
    {
        var pair = (left << 16) | right;
        ref var slot = ref _slots[((left << 6) + right) & (Slots - 1)];
        var known = Volatile.Read(ref slot);
        if ((int)(known >> 32) == pair)
            return (int)known;
        var distance = _kerning.Between(left, right);
        Volatile.Write(ref slot, ((long)pair << 32) | (uint)distance);
        return distance;
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
