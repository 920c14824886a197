using System.Collections.Immutable;

namespace ChecklistGen.Pdf.Signatures.Reading;

/// <summary>Where objects are, as a table with its trailer or as a stream that is both (ISO 32000-1, 7.5.4 and 7.5.8): one for each time that the file was written.</summary>
/// <param name="Start">Its offset.</param>
/// <param name="Trailer">Its trailer.</param>
/// <param name="Places">The places of objects by their numbers; null for one that was deleted.</param>
/// <param name="IsStream">Whether it is a stream.</param>
internal sealed record CrossReferenceSection(int Start, PdfDictionary Trailer, IReadOnlyDictionary<int, ObjectPlace> Places, bool IsStream)
{
    // startxref is looked for this far from the end, in bytes: programs append comments and blanks.
    private const int Tail = 2048;
    private const int MostSections = 10_000;
    private const int MostObjects = 8_388_607; // ISO 19005-3, 6.1.13

    /// <summary>All of a file's, the newest first.</summary>
    public static ImmutableArray<CrossReferenceSection> ReadAll(byte[] file)
    {
        var sections = ImmutableArray.CreateBuilder<CrossReferenceSection>();
        var seen = new HashSet<int>();
        for (int? at = StartIn(file); at is { } offset; at = sections[^1].Trailer.Integer("Prev"))
        {
            if (offset < 0 || offset >= file.Length || !seen.Add(offset) || sections.Count >= MostSections)
                throw new PdfSyntaxException("its cross-references lead nowhere");
            sections.Add(Read(file, offset));
            // A table may have a stream beside it, for objects in streams (7.5.8.4).
            if (sections[^1].Trailer.Integer("XRefStm") is { } beside && beside > 0 && beside < file.Length && seen.Add(beside))
            {
                var table = sections[^1];
                var stream = Read(file, beside);
                var places = stream.Places.Concat(table.Places.Where(p => p.Value.Kind != PlaceKind.Free));
                sections[^1] = table with { Places = places.GroupBy(p => p.Key).ToDictionary(g => g.Key, g => g.Last().Value) };
            }
        }

        return sections.ToImmutable();
    }

    private static int StartIn(byte[] file)
    {
        var tail = Math.Max(0, file.Length - Tail);
        var at = file.AsSpan(tail).LastIndexOf("startxref"u8);
        return at < 0 ? throw new PdfSyntaxException("it has no cross-references") : new PdfLexer(file, tail + at + "startxref".Length).ReadInteger();
    }

    private static CrossReferenceSection Read(byte[] file, int offset)
    {
        var lexer = new PdfLexer(file, offset);
        return lexer.TryKeyword("xref") ? ReadTable(lexer, offset) : ReadStream(lexer, offset);
    }

    private static CrossReferenceSection ReadTable(PdfLexer lexer, int start)
    {
        var places = new Dictionary<int, ObjectPlace>();
        while (!lexer.TryKeyword("trailer"))
        {
            var (first, count) = (lexer.ReadInteger(), lexer.ReadInteger());
            for (var number = first; number < first + (long)count; number++)
            {
                var offset = Offset(lexer.Read());
                lexer.ReadInteger(); // generation
                places[number] = lexer.TryKeyword("n") ? new ObjectPlace(PlaceKind.Alone, offset)
                    : lexer.TryKeyword("f") ? new ObjectPlace(PlaceKind.Free, 0)
                    : throw new PdfSyntaxException("its cross-references are malformed");
            }
        }

        return new CrossReferenceSection(start, lexer.Read() as PdfDictionary ?? throw new PdfSyntaxException("it has no trailer"), places, IsStream: false);
    }

    // The next free number, which a free entry has instead, may be larger than an offset.
    private static int Offset(object? value) => value is PdfNumber number ? number.Integer ?? int.MaxValue : throw new PdfSyntaxException("its cross-references are malformed");

    private static CrossReferenceSection ReadStream(PdfLexer lexer, int start)
    {
        lexer.ReadInteger();
        lexer.ReadInteger();
        if (!lexer.TryKeyword("obj") || lexer.Read() is not PdfDictionary stream)
            throw new PdfSyntaxException("its cross-references are not where they are said to be");
        stream.Data = lexer.TryStream(() => stream.Integer("Length"));
        if (stream is not { Data: not null } || stream.Name("Type") != "XRef")
            throw new PdfSyntaxException("its cross-references are not where they are said to be");

        int[] widths = [.. (stream["W"] as PdfArray ?? []).Select(w => (w as PdfNumber)?.Integer ?? -1)];
        if (widths.Length != 3 || widths.Any(w => w is < 0 or > 8))
            throw new PdfSyntaxException("its cross-references are malformed");
        var data = PdfFilters.Decode(stream);
        var places = new Dictionary<int, ObjectPlace>();
        var at = 0;
        foreach (var (first, count) in Runs(stream))
        {
            for (var number = first; number < first + (long)count && at + widths.Sum() <= data.Length && number < MostObjects; number++)
            {
                var kind = widths[0] == 0 ? 1 : Field(data, ref at, widths[0]);
                var (second, _) = (Field(data, ref at, widths[1]), Field(data, ref at, widths[2]));
                places[number] = new ObjectPlace(kind switch { 1 => PlaceKind.Alone, 2 => PlaceKind.Bundled, _ => PlaceKind.Free }, (int)Math.Min(second, int.MaxValue));
            }
        }

        return new CrossReferenceSection(start, stream, places, IsStream: true);
    }

    private static IEnumerable<(int First, int Count)> Runs(PdfDictionary stream)
    {
        if (stream["Index"] is not PdfArray index)
            return [(0, stream.Integer("Size") ?? 0)];
        int[] numbers = [.. index.Select(n => (n as PdfNumber)?.Integer ?? 0)];
        return numbers.Chunk(2).Where(c => c.Length == 2 && c[0] >= 0).Select(c => (c[0], c[1]));
    }

    private static long Field(byte[] data, ref int at, int width)
    {
        ulong value = 0;
        for (; width > 0; width--)
            value = (value << 8) | data[at++];
        return (long)(value & long.MaxValue);
    }
}

/// <summary>Where an object is.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="Offset">Its offset in the file; the number of the stream that holds it.</param>
internal sealed record ObjectPlace(PlaceKind Kind, int Offset);

/// <summary>In what way an object is in a file.</summary>
internal enum PlaceKind
{
    /// <summary>It was deleted.</summary>
    Free,

    /// <summary>By itself.</summary>
    Alone,

    /// <summary>In a stream of objects.</summary>
    Bundled,
}
