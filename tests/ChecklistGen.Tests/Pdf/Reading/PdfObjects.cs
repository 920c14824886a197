using System.Globalization;
using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace ChecklistGen.Tests.Pdf.Reading;

/// <summary>The objects of a finished PDF, as PdfPig reads them.</summary>
/// <remarks>
/// They are copied into values of our own, because PdfPig's can't be changed and tests damage one of them at a time,
/// and because PdfPig forgives what a check must see: a stream that doesn't inflate, a trailer without its entries.
/// </remarks>
internal sealed class PdfObjects
{
    private readonly Lazy<IReadOnlyList<PdfReference>> _pages;

    private PdfObjects(Dictionary<int, object?> all, PdfDictionary trailer, IReadOnlyDictionary<int, int> offsets)
    {
        (All, Trailer, Offsets) = (all, trailer, offsets);
        _pages = new(() => [.. Array(Catalog, "Pages", "Kids")!.Cast<PdfReference>()]);
    }

    /// <summary>The objects by number.</summary>
    public Dictionary<int, object?> All { get; }

    public PdfDictionary Trailer { get; }

    /// <summary>Where the objects that don't stand in a stream of objects are said to begin.</summary>
    public IReadOnlyDictionary<int, int> Offsets { get; }

    public PdfDictionary Catalog => Dictionary(Trailer["Root"])!;

    /// <summary>The pages in order, as references.</summary>
    public IReadOnlyList<PdfReference> Pages => _pages.Value;

    public static PdfObjects Read(byte[] file)
    {
        // In both layouts the first dictionary after the cross-references' beginning is the trailer.
        var trailer = Values(file, CrossReferences(file), isContent: false).OfType<PdfDictionary>().First();
        if (trailer.Has("Encrypt"))
            throw new PdfDocumentEncryptedException("The trailer has an entry Encrypt.");
        using var pdf = PdfDocument.Open(file);
        var places = pdf.Structure.CrossReferenceTable.ObjectOffsets;
        return new PdfObjects(
            places.Keys.ToDictionary(r => (int)r.ObjectNumber, r => Value(pdf.Structure.GetObject(r).Data)),
            trailer,
            places.Where(p => p.Value.Type == XrefEntryType.File).ToDictionary(p => (int)p.Key.ObjectNumber, p => (int)p.Value.Value1));
    }

    /// <summary>Where the cross-references begin: the number after the last <c>startxref</c>.</summary>
    public static int CrossReferences(byte[] file)
    {
        var at = file.AsSpan().LastIndexOf("startxref\n"u8) + 10;
        return int.Parse(file.AsSpan(at, System.Array.IndexOf(file, (byte)'\n', at) - at), CultureInfo.InvariantCulture);
    }

    /// <summary>The operands and operators of a content stream.</summary>
    public static IEnumerable<object?> Content(byte[] stream) => Values(stream, 0, isContent: true);

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
        if (Name(dictionary, "Filter") != "FlateDecode")
            return dictionary.Data!;
        using var zlib = new ZLibStream(new MemoryStream(dictionary.Data!), CompressionMode.Decompress);
        var result = new MemoryStream();
        zlib.CopyTo(result);
        return result.ToArray();
    }

    private static IEnumerable<object?> Values(byte[] data, int at, bool isContent)
    {
        var scanner = new CoreTokenScanner(new MemoryInputBytes(data), usePdfDocEncoding: false, StackDepthGuard.Infinite, isStream: isContent);
        scanner.Seek(at);
        while (scanner.MoveNext())
            yield return Value(scanner.CurrentToken);
    }

    private static object? Value(IToken token) => token switch
    {
        NullToken => null,
        BooleanToken flag => flag.Data,
        NumericToken { HasDecimalPlaces: true } number => number.Double,
        NumericToken number => number.Int,
        NameToken name => new PdfName(name.Data),
        StringToken text => new PdfString(text.GetBytes()),
        HexToken text => new PdfString(text.Bytes.ToArray()),
        OperatorToken name => new PdfOperator(name.Data),
        IndirectReferenceToken reference => new PdfReference((int)reference.Data.ObjectNumber),
        ArrayToken array => new PdfArray(array.Data.Select(Value)),
        StreamToken stream => new PdfDictionary(Entries(stream.StreamDictionary)) { Data = stream.Data.ToArray() },
        DictionaryToken dictionary => new PdfDictionary(Entries(dictionary)),
        _ => throw new InvalidDataException($"{token.GetType()} is no value"),
    };

    private static IEnumerable<KeyValuePair<string, object?>> Entries(DictionaryToken dictionary) => dictionary.Data.Select(e => KeyValuePair.Create(e.Key, Value(e.Value)));

    private object? Follow(object? value)
    {
        for (var steps = 0; value is PdfReference reference && steps < 10; steps++)
            value = All.GetValueOrDefault(reference.Number);
        return value;
    }
}

/// <summary>A name, such as <c>/Page</c>, without its slash.</summary>
internal sealed record PdfName(string Value);

/// <summary>A reference to an indirect object.</summary>
internal sealed record PdfReference(int Number);

/// <summary>A keyword, such as an operator of a content stream.</summary>
internal sealed record PdfOperator(string Value);

/// <summary>A string of bytes.</summary>
internal sealed record PdfString(byte[] Bytes)
{
    /// <summary>The bytes as a text string: UTF-16 with its mark, else one byte a character.</summary>
    public string Text => Bytes is [0xFE, 0xFF, ..]
        ? Encoding.BigEndianUnicode.GetString(Bytes.AsSpan(2))
        : Encoding.Latin1.GetString(Bytes);

    /// <summary>The bytes as characters, to compare and to sort by.</summary>
    public string Key => Encoding.Latin1.GetString(Bytes);
}

/// <summary>An array.</summary>
internal sealed class PdfArray : List<object?>
{
    public PdfArray(IEnumerable<object?> items)
        : base(items)
    {
    }

    public PdfArray()
    {
    }
}

/// <summary>A dictionary, or a stream where it has data. Entries keep their order.</summary>
internal sealed class PdfDictionary
{
    private readonly OrderedDictionary<string, object?> _entries;

    public PdfDictionary(params IEnumerable<KeyValuePair<string, object?>> entries) => _entries = new(entries, StringComparer.Ordinal);

    /// <summary>The bytes of a stream as they stand in the file.</summary>
    public byte[]? Data { get; set; }

    public IList<string> Keys => _entries.Keys;

    public object? this[string key]
    {
        get => _entries.GetValueOrDefault(key);
        set => _entries[key] = value;
    }

    public bool Has(string key) => _entries.ContainsKey(key);

    public void Remove(string key) => _entries.Remove(key);
}
