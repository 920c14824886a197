using System.Numerics;

namespace ChecklistGen.Pdf.Fonts;

/// <summary>One table of pairs (OpenType 1.9, GPOS lookup type 2): glyph by glyph, or class by class.</summary>
internal abstract class PairSubtable(FontTable table, int glyphCount)
{
    private const int AdvanceBit = 0x0004;

    // For each glyph its place in the coverage table, or -1.
    private readonly short[] _coverage = GlyphClasses.Coverage(table.From(table.U16(2)), glyphCount);

    protected FontTable Table => table;

    /// <summary>How many bytes the values of a pair take.</summary>
    protected int RecordLength { get; } = ValueLength(table.U16(4)) + ValueLength(table.U16(6));

    public static PairSubtable? Read(FontTable table, int glyphCount) => table.U16(0) switch
    {
        // Only what the left glyph's advance grows by is kerning; without it the table says nothing to us.
        _ when (table.U16(4) & AdvanceBit) == 0 => null,
        1 => new ByGlyph(table, glyphCount),
        2 => new ByClass(table, glyphCount),
        _ => null,
    };

    public bool TryFind(ushort left, ushort right, out int value)
    {
        value = 0;
        var index = left < _coverage.Length ? _coverage[left] : (short)-1;
        var record = index < 0 ? null : Find(index, left, right);
        if (record is null)
            return false;
        value = Table.I16(record.Value + AdvanceOffset);
        return true;
    }

    /// <summary>Where a pair's record of values lies in the table; null where it has none.</summary>
    protected abstract int? Find(int coverageIndex, ushort left, ushort right);

    // Before the advance stand the two placements, where present.
    private int AdvanceOffset => ValueLength(table.U16(4) & (AdvanceBit - 1));

    private static int ValueLength(int format) => 2 * BitOperations.PopCount((uint)format & 0xFF);

    private sealed class ByGlyph(FontTable table, int glyphCount) : PairSubtable(table, glyphCount)
    {
        protected override int? Find(int coverageIndex, ushort left, ushort right)
        {
            var set = Table.U16(10 + (2 * coverageIndex));
            var length = 2 + RecordLength;
            var (low, high) = (0, Table.U16(set) - 1);
            while (low <= high)
            {
                var middle = (low + high) / 2;
                var record = set + 2 + (length * middle);
                var second = Table.U16(record);
                if (second == right)
                    return record + 2;
                (low, high) = second < right ? (middle + 1, high) : (low, middle - 1);
            }

            return null;
        }
    }

    private sealed class ByClass(FontTable table, int glyphCount) : PairSubtable(table, glyphCount)
    {
        private readonly short[] _left = GlyphClasses.Classes(table.From(table.U16(8)), glyphCount);
        private readonly short[] _right = GlyphClasses.Classes(table.From(table.U16(10)), glyphCount);

        protected override int? Find(int coverageIndex, ushort left, ushort right)
        {
            var (first, second) = (_left[left], right < _right.Length ? _right[right] : 0);
            // Class 0 is all the rest: a later subtable may know the pair.
            return second == 0 || first >= Table.U16(12) || second >= Table.U16(14)
                ? null
                : 16 + (RecordLength * ((first * Table.U16(14)) + second));
        }
    }
}
