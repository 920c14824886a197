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
