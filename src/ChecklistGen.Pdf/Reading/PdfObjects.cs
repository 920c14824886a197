using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ChecklistGen.Pdf.Reading;

/// <summary>The objects of an opened file, references followed; no more of them than a form of ours could need.</summary>
internal sealed class PdfObjects(PdfDocument document, IFilterProvider filters)
{
    private const int MaxObjects = 1_000_000;
    private const int MaxReferences = 16;

    private int _count;

    /// <summary>The root of the file.</summary>
    public DictionaryToken Root => document.Structure.Catalog.CatalogDictionary;

    /// <summary>The value of a key; null where it has none.</summary>
    public IToken? Get(DictionaryToken? dictionary, string key) =>
        dictionary is not null && dictionary.Data.TryGetValue(key, out var token) ? Resolve(token) : null;

    /// <summary>A dictionary; null where there is none.</summary>
    public DictionaryToken? Dictionary(DictionaryToken? dictionary, string key) => Get(dictionary, key) as DictionaryToken;

    /// <summary>A name; null where there is none.</summary>
    public string? Name(DictionaryToken dictionary, string key) => (Get(dictionary, key) as NameToken)?.Data;

    /// <summary>A text; null where there is none. A long one may be a stream.</summary>
    public string? Text(DictionaryToken dictionary, string key) => Get(dictionary, key) switch
    {
        StreamToken stream => PdfText.Of(Decode(stream).Span),
        var token => PdfText.Of(token),
    };

    /// <summary>The dictionaries of an array.</summary>
    public IEnumerable<DictionaryToken> Dictionaries(DictionaryToken? dictionary, string key) =>
        (Get(dictionary, key) as ArrayToken)?.Data.Select(Resolve).OfType<DictionaryToken>() ?? [];

    /// <summary>The elements of an array.</summary>
    public IEnumerable<IToken?> Elements(DictionaryToken? dictionary, string key) => (Get(dictionary, key) as ArrayToken)?.Data.Select(Resolve) ?? [];

    /// <summary>A stream's bytes.</summary>
    public ReadOnlyMemory<byte> Decode(StreamToken stream) => stream.Decode(filters);

    private IToken? Resolve(IToken token)
    {
        for (var i = 0; token is IndirectReferenceToken reference; i++)
        {
            if (i > MaxReferences || ++_count > MaxObjects)
                throw new PdfDocumentFormatException("it has too many objects, or they refer to each other in a circle");
            token = document.Structure.GetObject(reference.Data).Data;
        }

        return token is NullToken ? null : token;
    }
}
