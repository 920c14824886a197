using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace ChecklistGen.Pdf.Fonts;

/// <summary>Packs tables into a TrueType file with right check sums.</summary>
internal static class SfntBuilder
{
    private const int ChecksumAdjustment = 8;

    /// <summary>Builds the file.</summary>
    /// <param name="tables">The tables by their tags.</param>
    public static byte[] Build(SortedList<string, byte[]> tables)
    {
        var head = tables["head"];
        head.AsSpan(ChecksumAdjustment, 4).Clear();
        var offset = 12 + (16 * tables.Count);
        var file = new byte[offset + tables.Values.Sum(Padded)];
        var log = BitOperations.Log2((uint)tables.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        WriteUInt16(file, 4, tables.Count);
        WriteUInt16(file, 6, 16 << log);
        WriteUInt16(file, 8, log);
        WriteUInt16(file, 10, (16 * tables.Count) - (16 << log));

        var record = 12;
        var adjustmentAt = 0;
        foreach (var (tag, data) in tables)
        {
            if (tag == "head")
                adjustmentAt = offset + ChecksumAdjustment;
            data.CopyTo(file, offset);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(record));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 4), Checksum(file.AsSpan(offset, Padded(data))));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 8), offset);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 12), data.Length);
            (record, offset) = (record + 16, offset + Padded(data));
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(adjustmentAt), unchecked(0xB1B0AFBA - Checksum(file)));
        return file;
    }

    /// <summary>A <c>cmap</c> with the one subtable that simple fonts need: Windows, Unicode, format 4.</summary>
    /// <param name="characters">The characters of glyphs 1, 2, 3 and so on.</param>
    public static byte[] CharacterMap(IReadOnlyList<int> characters)
    {
        // One segment for each character, and the last one that the format asks for.
        var count = characters.Count + 1;
        var log = BitOperations.Log2((uint)count);
        int[] ends = [.. characters, 0xFFFF];
        int[] deltas = new int[count];
        for (var i = 0; i < count; i++)
            deltas[i] = i + 1 - ends[i];
        deltas[^1] = 1;
        Array.Sort(ends, deltas);
        return Words(
        [
            0, 1, 3, 1, 0, 12, // version, one subtable, platform 3, encoding 1, offset 12
            4, 16 + (8 * count), 0, 2 * count, 2 << log, log, (2 * count) - (2 << log),
            .. ends, 0, .. ends, .. deltas, .. new int[count],
        ]);
    }

    /// <summary>16-bit numbers, most significant byte first.</summary>
    public static byte[] Words(params ReadOnlySpan<int> words)
    {
        var bytes = new byte[2 * words.Length];
        for (var i = 0; i < words.Length; i++)
            WriteUInt16(bytes, 2 * i, words[i]);
        return bytes;
    }

    public static void WriteUInt16(Span<byte> bytes, int offset, int value) =>
        BinaryPrimitives.WriteUInt16BigEndian(bytes[offset..], (ushort)value);

    private static int Padded(byte[] data) => (data.Length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i += 4)
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]));
        return sum;
    }
}
