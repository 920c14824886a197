using System.IO.Compression;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ChecklistGen.Pdf.Reading;

/// <summary>
/// The filters that a returned file is read through: those that the structure of a file is packed with. A small file must not
/// unpack into a large one, so what comes out is counted before it is made. Pictures stay as they are.
/// </summary>
internal sealed class BoundedFilters : BaseFilterProvider
{
    private const long MaxBytes = 256L << 20;
    private const int MostPerRunLengthByte = 64;

    private BoundedFilters(Dictionary<string, IFilter> filters)
        : base(filters)
    {
    }

    /// <summary>The filters for one file.</summary>
    public static BoundedFilters ForOneFile()
    {
        var budget = new Budget(MaxBytes);
        var flate = new Bounded(new FlateFilter(), packed => CountUnpacked(packed, budget.Left), budget);
        var ascii85 = new Bounded(new Ascii85Filter(), packed => 4L * packed.Length, budget);
        var hex = new Bounded(new AsciiHexDecodeFilter(), packed => packed.Length, budget);
        var runLength = new Bounded(new RunLengthFilter(), packed => (long)MostPerRunLengthByte * packed.Length, budget);
        return new BoundedFilters(new(StringComparer.Ordinal)
        {
            ["FlateDecode"] = flate,
            ["Fl"] = flate,
            ["ASCII85Decode"] = ascii85,
            ["A85"] = ascii85,
            ["ASCIIHexDecode"] = hex,
            ["AHx"] = hex,
            ["RunLengthDecode"] = runLength,
            ["RL"] = runLength,
        });
    }

    // Damaged data end early here, and the filter decides what it makes of them.
    private static long CountUnpacked(ReadOnlyMemory<byte> packed, long most)
    {
        using var unpacking = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        var buffer = new byte[1 << 16];
        long count = 0;
        try
        {
            for (int read; count <= most && (read = unpacking.Read(buffer)) > 0;)
                count += read;
        }
        catch (InvalidDataException)
        {
        }

        return count;
    }

    private sealed class Budget(long bytes)
    {
        public long Left { get; private set; } = bytes;

        public void Take(long count)
        {
            Left -= count;
            if (Left < 0)
                throw new PdfDocumentFormatException("it unpacks into more than is safe to read");
        }
    }

    private sealed class Bounded(IFilter filter, Func<ReadOnlyMemory<byte>, long> count, Budget budget) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            budget.Take(count(input));
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }
    }
}
