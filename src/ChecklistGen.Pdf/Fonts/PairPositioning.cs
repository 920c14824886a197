using System.Numerics;

namespace ChecklistGen.Pdf.Fonts;

/// <summary>The <c>kern</c> feature of a <c>GPOS</c> table: its lookups of type 2, also behind type 9 (OpenType 1.9).</summary>
internal sealed class PairPositioning : IKerning
{
    private const int PairLookup = 2;
    private const int ExtensionLookup = 9;
    private const int KernTag = 0x6B65726E;

    private readonly List<PairSubtable[]> _lookups;

    private PairPositioning(List<PairSubtable[]> lookups) => _lookups = lookups;

    public static PairPositioning? Read(FontTable gpos, int glyphCount)
    {
        var lookupList = gpos.From(gpos.U16(8));
        var lookups = new List<PairSubtable[]>();
        foreach (var index in KernLookups(gpos.From(gpos.U16(6))))
        {
            var subtables = Subtables(lookupList.From(lookupList.U16(2 + (2 * index))), glyphCount);
            if (subtables.Length > 0)
                lookups.Add(subtables);
        }

        return lookups.Count > 0 ? new PairPositioning(lookups) : null;
    }

    public int Between(ushort left, ushort right)
    {
        var sum = 0;
        foreach (var lookup in _lookups)
        {
            // Within a lookup the first subtable that knows the pair decides.
            foreach (var subtable in lookup)
            {
                if (!subtable.TryFind(left, right, out var value))
                    continue;
                sum += value;
                break;
            }
        }

        return sum;
    }

    // Scripts name features, features name lookups. Each lookup covers the glyphs of its scripts only, so all of them
    // can be taken without asking for the script of a text.
    private static List<int> KernLookups(FontTable features)
    {
        var lookups = new List<int>();
        for (var i = 0; i < features.U16(0); i++)
        {
            var record = 2 + (6 * i);
            if (features.U32(record) != KernTag)
                continue;
            var feature = features.From(features.U16(record + 4));
            for (var j = 0; j < feature.U16(2); j++)
            {
                if (!lookups.Contains(feature.U16(4 + (2 * j))))
                    lookups.Add(feature.U16(4 + (2 * j)));
            }
        }

        lookups.Sort();
        return lookups;
    }

    private static PairSubtable[] Subtables(FontTable lookup, int glyphCount)
    {
        var subtables = new List<PairSubtable>();
        for (var i = 0; i < lookup.U16(4); i++)
        {
            var type = lookup.U16(0);
            var subtable = lookup.From(lookup.U16(6 + (2 * i)));
            if (type == ExtensionLookup)
                (type, subtable) = (subtable.U16(2), subtable.From(subtable.U32(4)));
            if (type == PairLookup && PairSubtable.Read(subtable, glyphCount) is { } pairs)
                subtables.Add(pairs);
        }

        return [.. subtables];
    }
}

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

    // Before the advance are the two placements, where present.
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

/// <summary>OpenType's two ways to group glyphs, unfolded so that each query is one look-up.</summary>
internal static class GlyphClasses
{
    /// <summary>A coverage table: for each glyph its index, or -1 where it is not covered.</summary>
    public static short[] Coverage(FontTable table, int glyphCount)
    {
        var result = new short[glyphCount];
        Array.Fill(result, (short)-1);
        var isList = table.U16(0) == 1;
        for (var i = 0; i < table.U16(2); i++)
        {
            if (isList)
            {
                Set(result, table.U16(4 + (2 * i)), i);
                continue;
            }

            var (start, end, index) = Range(table, 4 + (6 * i));
            for (var glyph = start; glyph <= end; glyph++)
                Set(result, glyph, index + glyph - start);
        }

        return result;
    }

    /// <summary>A class definition table: for each glyph its class, 0 where the table does not name it.</summary>
    public static short[] Classes(FontTable table, int glyphCount)
    {
        var result = new short[glyphCount];
        if (table.U16(0) == 1)
        {
            for (var i = 0; i < table.U16(4); i++)
                Set(result, table.U16(2) + i, table.U16(6 + (2 * i)));
            return result;
        }

        for (var i = 0; i < table.U16(2); i++)
        {
            var (start, end, value) = Range(table, 4 + (6 * i));
            for (var glyph = start; glyph <= end; glyph++)
                Set(result, glyph, value);
        }

        return result;
    }

    private static (int Start, int End, int Value) Range(FontTable table, int offset) =>
        (table.U16(offset), table.U16(offset + 2), table.U16(offset + 4));

    private static void Set(short[] result, int glyph, int value)
    {
        if (glyph < result.Length)
            result[glyph] = (short)value;
    }
}
