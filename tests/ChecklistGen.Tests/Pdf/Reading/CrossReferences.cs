using System.Globalization;
using System.Text;

namespace ChecklistGen.Tests.Pdf.Reading;

/// <summary>Where objects stand: a table with its trailer, or a stream that is both.</summary>
internal sealed record CrossReferences(Dictionary<int, int> Offsets, PdfDictionary Trailer)
{
    /// <summary>The objects that stand in streams of objects: the stream's number and the place in it.</summary>
    public Dictionary<int, (int Stream, int Index)> Bundled { get; } = [];

    /// <summary>The tables of a file, the newest first.</summary>
    public static List<CrossReferences> Read(byte[] file)
    {
        var sections = new List<CrossReferences>();
        for (int? at = Start(file); at is { } offset; at = sections[^1].Trailer["Prev"] as int?)
            sections.Add(ReadSection(file, offset));
        return sections;
    }

    /// <summary>The number after the last <c>startxref</c>.</summary>
    public static int Start(byte[] file)
    {
        var at = file.AsSpan().LastIndexOf("startxref\n"u8) + 10;
        var end = Array.IndexOf(file, (byte)'\n', at);
        return int.Parse(Encoding.ASCII.GetString(file.AsSpan(at, end - at)), CultureInfo.InvariantCulture);
    }

    private static CrossReferences ReadSection(byte[] file, int at)
    {
        if (!file.AsSpan(at).StartsWith("xref\n"u8))
            return ReadStream(file, at);
        var offsets = new Dictionary<int, int>();
        var position = at + 5;
        while (!file.AsSpan(position).StartsWith("trailer"u8))
        {
            var end = Array.IndexOf(file, (byte)'\n', position);
            var head = Encoding.ASCII.GetString(file.AsSpan(position, end - position)).Split(' ');
            position = end + 1;
            var (first, count) = (int.Parse(head[0], CultureInfo.InvariantCulture), int.Parse(head[1], CultureInfo.InvariantCulture));
            for (var i = 0; i < count; i++, position += 20)
            {
                if (file[position + 17] == 'n')
                    offsets.Add(first + i, int.Parse(Encoding.ASCII.GetString(file.AsSpan(position, 10)), CultureInfo.InvariantCulture));
            }
        }

        return new CrossReferences(offsets, (PdfDictionary)new PdfLexer(file, position + 7).Read()!);
    }

    private static CrossReferences ReadStream(byte[] file, int at)
    {
        if (PdfObjects.ReadObject(file, at) is not PdfDictionary { Data: not null } stream || stream["Type"] is not PdfName { Value: "XRef" })
            throw new InvalidDataException("startxref points at no cross-references");
        var section = new CrossReferences([], stream);
        var entries = PdfObjects.Inflate(stream);
        for (var number = 0; number * 8 < entries.Length; number++)
        {
            var entry = entries.AsSpan(number * 8, 8);
            var place = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(entry[2..]);
            if (entry[0] == 1)
                section.Offsets.Add(number, place);
            else if (entry[0] == 2)
                section.Bundled.Add(number, (place, (entry[6] << 8) | entry[7]));
        }

        return section;
    }
}
