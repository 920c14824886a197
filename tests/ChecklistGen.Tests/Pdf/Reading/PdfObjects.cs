using System.Globalization;
using System.IO.Compression;

namespace ChecklistGen.Tests.Pdf.Reading;

/// <summary>A finished PDF read back into objects.</summary>
internal sealed class PdfObjects
{
    private readonly Lazy<IReadOnlyList<PdfReference>> _pages;

    private PdfObjects(Dictionary<int, object?> all, PdfDictionary trailer)
    {
        (All, Trailer) = (all, trailer);
        _pages = new(() => [.. Array(Catalog, "Pages", "Kids")!.Cast<PdfReference>()]);
    }

    /// <summary>The objects by number.</summary>
    public Dictionary<int, object?> All { get; }

    public PdfDictionary Trailer { get; }

    public PdfDictionary Catalog => Dictionary(Trailer["Root"])!;

    /// <summary>The pages in order, as references.</summary>
    public IReadOnlyList<PdfReference> Pages => _pages.Value;

    public static PdfObjects Read(byte[] file)
    {
        var objects = new Dictionary<int, object?>();
        PdfDictionary? trailer = null;
        foreach (var section in CrossReferences.Read(file))
        {
            trailer ??= section.Trailer;
            foreach (var (number, offset) in section.Offsets)
            {
                if (!objects.ContainsKey(number))
                    objects.Add(number, ReadObject(file, offset));
            }

            foreach (var bundle in section.Bundled.GroupBy(b => b.Value.Stream))
                ReadBundle(objects, (PdfDictionary)objects[bundle.Key]!, bundle.ToDictionary(b => b.Value.Index, b => b.Key));
        }

        return new PdfObjects(objects, trailer!);
    }

    /// <summary>What a value stands for, following references and then a path of keys and indices.</summary>
    public object? Get(object? value, params ReadOnlySpan<object> path)
    {
        value = Follow(value);
        foreach (var step in path)
        {
            value = Follow((value, step) switch
            {
                (PdfDictionary dictionary, string key) => dictionary[key],
                (PdfArray array, int index) when index < array.Count => array[index],
                _ => null,
            });
        }

        return value;
    }

    public PdfDictionary? Dictionary(object? value, params ReadOnlySpan<object> path) => Get(value, path) as PdfDictionary;

    public PdfArray? Array(object? value, params ReadOnlySpan<object> path) => Get(value, path) as PdfArray;

    public string? Name(object? value, params ReadOnlySpan<object> path) => (Get(value, path) as PdfName)?.Value;

    public string? Text(object? value, params ReadOnlySpan<object> path) => (Get(value, path) as PdfString)?.Text;

    public double[] Numbers(object? value, params ReadOnlySpan<object> path) =>
        [.. (Array(value, path) ?? []).Select(v => Convert.ToDouble(v, CultureInfo.InvariantCulture))];

    /// <summary>The bytes of a stream, inflated.</summary>
    public byte[] Decode(object? stream)
    {
        var dictionary = Dictionary(stream)!;
        return Name(dictionary, "Filter") == "FlateDecode" ? Inflate(dictionary) : dictionary.Data!;
    }

    /// <summary>The bytes of a compressed stream.</summary>
    public static byte[] Inflate(PdfDictionary stream)
    {
        using var zlib = new ZLibStream(new MemoryStream(stream.Data!), CompressionMode.Decompress);
        var result = new MemoryStream();
        zlib.CopyTo(result);
        return result.ToArray();
    }

    /// <summary>The object at an offset.</summary>
    public static object? ReadObject(byte[] file, int offset)
    {
        var lexer = new PdfLexer(file, offset);
        lexer.Read(); // number
        lexer.Read(); // generation
        lexer.Read(); // obj
        var value = lexer.Read();
        if (value is PdfDictionary dictionary && file.AsSpan(lexer.Position).StartsWith("\nstream\n"u8))
            dictionary.Data = file[(lexer.Position + 8)..(lexer.Position + 8 + (int)dictionary["Length"]!)];
        return value;
    }

    private static void ReadBundle(Dictionary<int, object?> objects, PdfDictionary stream, Dictionary<int, int> numbers)
    {
        var data = stream["Filter"] is null ? stream.Data! : Inflate(stream);
        var head = new PdfLexer(data);
        var places = new List<(int Number, int Offset)>();
        for (var i = 0; i < (int)stream["N"]!; i++)
            places.Add(((int)head.Read()!, (int)head.Read()!));
        foreach (var (index, number) in numbers)
        {
            if (places[index].Number != number)
                throw new InvalidDataException($"object {number} is not where the cross-references say");
            objects.TryAdd(number, new PdfLexer(data, (int)stream["First"]! + places[index].Offset).Read());
        }
    }

    private object? Follow(object? value)
    {
        for (var steps = 0; value is PdfReference reference && steps < 10; steps++)
            value = All.GetValueOrDefault(reference.Number);
        return value;
    }
}
