using System.Buffers.Binary;
using System.Text;

namespace ChecklistGen.Tests.Pdf.SelfCheck;

/// <summary>An embedded TrueType font, read back by other code than wrote it.</summary>
internal sealed class FontProgram
{
    private readonly Dictionary<string, byte[]> _tables = new(StringComparer.Ordinal);

    public FontProgram(byte[] file)
    {
        for (var i = 0; i < U16(file, 4); i++)
        {
            var record = 12 + (16 * i);
            var (offset, length) = (BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(record + 8)), BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(record + 12)));
            _tables.Add(Encoding.ASCII.GetString(file.AsSpan(record, 4)), file[offset..(offset + length)]);
        }
    }

    public int GlyphCount => U16(_tables["maxp"], 4);

    /// <summary>The advance of each glyph in thousandths of an em.</summary>
    public double Advance(int glyph)
    {
        var metrics = U16(_tables["hhea"], 34);
        return U16(_tables["hmtx"], 4 * Math.Min(glyph, metrics - 1)) * 1000.0 / U16(_tables["head"], 18);
    }

    /// <summary>Whether outlines lie one after the other within their table, and each part of a glyph is a glyph.</summary>
    public bool IsSound()
    {
        var isLong = U16(_tables["head"], 50) != 0;
        var previous = 0;
        for (var i = 0; i <= GlyphCount; i++)
        {
            var offset = isLong ? BinaryPrimitives.ReadInt32BigEndian(_tables["loca"].AsSpan(4 * i)) : 2 * U16(_tables["loca"], 2 * i);
            if (offset < previous || offset > _tables["glyf"].Length)
                return false;
            if (i > 0 && !PartsAreGlyphs(_tables["glyf"].AsSpan(previous, offset - previous)))
                return false;
            previous = offset;
        }

        return true;
    }

    /// <summary>The glyphs of a simple font's characters; null unless it has the one map that viewers look for.</summary>
    public Dictionary<int, int>? Characters()
    {
        if (!_tables.TryGetValue("cmap", out var cmap) || !cmap.AsSpan().StartsWith((ReadOnlySpan<byte>)[0, 0, 0, 1, 0, 3, 0, 1]))
            return null;
        var (at, glyphs) = (12, new Dictionary<int, int>());
        var count = U16(cmap, at + 6) / 2;
        for (var i = 0; i < count; i++)
        {
            var (end, start) = (U16(cmap, at + 14 + (2 * i)), U16(cmap, at + 16 + (2 * count) + (2 * i)));
            for (var c = start; c <= end && c < 0xFFFF; c++)
                glyphs[c] = (c + U16(cmap, at + 16 + (4 * count) + (2 * i))) & 0xFFFF;
        }

        return glyphs;
    }

    private static int U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private bool PartsAreGlyphs(ReadOnlySpan<byte> outline)
    {
        if (outline.Length < 10 || (short)U16(outline, 0) >= 0)
            return true;
        for (int at = 10, flags = 0x20; (flags & 0x20) != 0;)
        {
            flags = U16(outline, at);
            if (U16(outline, at + 2) >= GlyphCount)
                return false;
            at += 4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
        }

        return true;
    }
}
