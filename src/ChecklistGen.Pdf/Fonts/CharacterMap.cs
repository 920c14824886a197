namespace ChecklistGen.Pdf.Fonts;

/// <summary>Which glyph shows a character: a font's Unicode <c>cmap</c>, read 256 characters at a time, when first needed.</summary>
internal sealed class CharacterMap
{
    private const int LastCodePoint = 0x10FFFF;

    private readonly FontTable _table = FontTable.Empty;
    private readonly int _format;
    private readonly ushort[]?[] _pages = new ushort[(LastCodePoint >> 8) + 1][];

    public CharacterMap(FontTable cmap)
    {
        var best = 0;
        for (var i = 0; i < cmap.U16(2); i++)
        {
            var record = 4 + (8 * i);
            var subtable = cmap.From(cmap.U32(record + 4));
            var rank = Rank(cmap.U16(record), cmap.U16(record + 2), subtable.U16(0));
            if (rank <= best)
                continue;
            best = rank;
            _table = subtable;
            _format = subtable.U16(0);
        }
    }

    /// <summary>Whether the font says which glyph shows which character of Unicode.</summary>
    public bool IsUnicode => _format != 0;

    /// <summary>The glyph of a character; 0 where the font has none.</summary>
    public ushort Glyph(int codePoint)
    {
        // Two threads may fill the same page, with the same values.
        var page = _pages[codePoint >> 8] ??= ReadPage(codePoint & ~0xFF);
        return page[codePoint & 0xFF];
    }

    // Full Unicode before the basic plane, Windows before the rest; other formats are of no use.
    private static int Rank(int platform, int encoding, int format) => (platform, encoding, format) switch
    {
        (3, 10, 12) => 4,
        (0, _, 12) => 3,
        (3, 1, 4) => 2,
        (0, _, 4) => 1,
        _ => 0,
    };

    private ushort[] ReadPage(int first)
    {
        var page = new ushort[256];
        if (_format == 12)
            ReadGroups(first, page);
        else if (_format == 4 && first <= 0xFFFF)
            ReadSegments(first, page);
        return page;
    }

    private void ReadSegments(int first, ushort[] page)
    {
        var count = _table.U16(6) / 2;
        var (ends, starts) = (14, 16 + (2 * count));
        var (deltas, ranges) = (starts + (2 * count), starts + (4 * count));
        for (var i = 0; i < count; i++)
        {
            var start = Math.Max(first, _table.U16(starts + (2 * i)));
            var end = Math.Min(first + 0xFF, Math.Min(0xFFFE, _table.U16(ends + (2 * i))));
            var range = _table.U16(ranges + (2 * i));
            for (var c = start; c <= end; c++)
            {
                var glyph = range == 0
                    ? c
                    : _table.U16(ranges + (2 * i) + range + (2 * (c - _table.U16(starts + (2 * i)))));
                if (glyph != 0)
                    page[c - first] = (ushort)(glyph + _table.U16(deltas + (2 * i)));
            }
        }
    }

    private void ReadGroups(int first, ushort[] page)
    {
        var count = Math.Min(_table.U32(12), (_table.Length - 16) / 12);
        for (var i = 0; i < count; i++)
        {
            var group = 16 + (12 * i);
            var (groupStart, groupEnd) = (_table.U32(group), _table.U32(group + 4));
            for (var c = Math.Max(first, groupStart); c <= Math.Min(first + 0xFF, groupEnd); c++)
                page[c - first] = (ushort)(_table.U32(group + 8) + c - groupStart);
        }
    }
}
