namespace ChecklistGen.Pdf.Fonts;

/// <summary>OpenType's two ways to sort glyphs, unfolded so that a glyph's place is one look-up.</summary>
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
