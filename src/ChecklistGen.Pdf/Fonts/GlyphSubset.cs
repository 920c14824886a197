using System.Buffers.Binary;

namespace ChecklistGen.Pdf.Fonts;

/// <summary>Makes a font that holds only some glyphs of another: glyph <c>i</c> of the new one is the <c>i</c>th that was asked for.</summary>
internal static class GlyphSubset
{
    /// <summary>Builds the font file.</summary>
    /// <param name="font">Where the glyphs come from.</param>
    /// <param name="glyphs">The glyphs, the first of them 0; a glyph may be listed more than once.</param>
    /// <param name="characters">The characters of glyphs 1, 2, 3 and so on, for a map of its own; null for none.</param>
    public static byte[] Build(TrueTypeFont font, IReadOnlyList<int> glyphs, IReadOnlyList<int>? characters = null)
    {
        var all = new List<int>(glyphs);
        var newIndex = new Dictionary<int, int>();
        for (var i = 0; i < all.Count; i++)
            newIndex.TryAdd(all[i], i);

        var outlines = new MemoryStream();
        var offsets = new List<int> { 0 };

        // The list grows during the loop: the parts of composite glyphs are added, and renumbered.
        for (var i = 0; i < all.Count; i++)
        {
            var outline = font.Outline((ushort)all[i]).ToArray();
            foreach (var at in CompositeGlyph.Parts(outline))
            {
                var part = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
                if (!newIndex.TryGetValue(part, out var index))
                {
                    newIndex.Add(part, index = all.Count);
                    all.Add(part);
                }

                SfntBuilder.WriteUInt16(outline, at, index);
            }

            outlines.Write(outline);
            outlines.Write(new byte[-outline.Length & 3]);
            offsets.Add((int)outlines.Length);
        }

        var tables = new SortedList<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = outlines.Length > 0 ? outlines.ToArray() : new byte[4],
            ["loca"] = LongOffsets(offsets),
            ["head"] = WithUInt16(font.Table("head"), 50, 1), // offsets of 32 bits
            ["maxp"] = WithUInt16(font.Table("maxp"), 4, all.Count),
            ["hhea"] = WithUInt16(font.Table("hhea"), 34, all.Count),
            ["hmtx"] = Metrics(font, all),
        };
        foreach (var instructions in new[] { "cvt ", "fpgm", "prep" })
        {
            if (font.Table(instructions) is { Length: > 0 } table)
                tables[instructions] = table.Span.ToArray();
        }

        if (characters is not null)
            tables["cmap"] = SfntBuilder.CharacterMap(characters);
        return SfntBuilder.Build(tables);
    }

    private static byte[] WithUInt16(FontTable table, int offset, int value)
    {
        var bytes = table.Span.ToArray();
        SfntBuilder.WriteUInt16(bytes, offset, value);
        return bytes;
    }

    private static byte[] LongOffsets(List<int> offsets)
    {
        var bytes = new byte[4 * offsets.Count];
        for (var i = 0; i < offsets.Count; i++)
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(4 * i), offsets[i]);
        return bytes;
    }

    private static byte[] Metrics(TrueTypeFont font, List<int> glyphs)
    {
        var bytes = new byte[4 * glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            SfntBuilder.WriteUInt16(bytes, 4 * i, font.RawAdvance((ushort)glyphs[i]));
            SfntBuilder.WriteUInt16(bytes, (4 * i) + 2, font.RawLeftBearing((ushort)glyphs[i]));
        }

        return bytes;
    }
}

/// <summary>A glyph that is composed of others, such as an accented letter (OpenType 1.9, <c>glyf</c>).</summary>
internal static class CompositeGlyph
{
    private const int WordArguments = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreParts = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    /// <summary>Where in an outline the indices of its parts are; nothing for a simple glyph.</summary>
    public static List<int> Parts(byte[] outline)
    {
        var parts = new List<int>();
        var table = new FontTable(outline);
        if (table.I16(0) >= 0)
            return parts;

        var flags = MoreParts;
        for (var at = 10; (flags & MoreParts) != 0 && at + 4 <= outline.Length;)
        {
            flags = table.U16(at);
            parts.Add(at + 2);
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2) + (flags & (HasScale | HasTwoScales | HasMatrix)) switch
            {
                0 => 0,
                HasScale => 2,
                HasTwoScales => 4,
                _ => 8,
            };
        }

        return parts;
    }
}
