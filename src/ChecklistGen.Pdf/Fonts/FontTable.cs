using System.Buffers.Binary;

namespace ChecklistGen.Pdf.Fonts;

/// <summary>
/// A part of a font file. Reading past its end gives 0: fonts come from users, and a damaged one may look odd but
/// must not stop the program.
/// </summary>
internal sealed class FontTable(ReadOnlyMemory<byte> bytes)
{
    /// <summary>A table that a font does not have.</summary>
    public static FontTable Empty { get; } = new(default);

    public int Length => bytes.Length;

    public ReadOnlySpan<byte> Span => bytes.Span;

    public int U16(int offset) => Has(offset, 2) ? BinaryPrimitives.ReadUInt16BigEndian(Span[offset..]) : 0;

    public int I16(int offset) => (short)U16(offset);

    /// <summary>A 32-bit offset or count; those beyond 2 GB, which no real font has, give -1.</summary>
    public int U32(int offset)
    {
        var value = Has(offset, 4) ? BinaryPrimitives.ReadUInt32BigEndian(Span[offset..]) : 0;
        return value <= int.MaxValue ? (int)value : -1;
    }

    public int I32(int offset) => Has(offset, 4) ? BinaryPrimitives.ReadInt32BigEndian(Span[offset..]) : 0;

    /// <summary>The part from an offset on, as far as it exists.</summary>
    public FontTable From(int offset) => Slice(offset, int.MaxValue);

    public FontTable Slice(int offset, int length)
    {
        var start = Math.Clamp(offset, 0, bytes.Length);
        return new FontTable(bytes.Slice(start, Math.Clamp(length, 0, bytes.Length - start)));
    }

    private bool Has(int offset, int count) => offset >= 0 && offset <= bytes.Length - count;
}
