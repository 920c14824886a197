using System.Collections.Immutable;

namespace ChecklistGen.Pdf.Signatures.Reading;

/// <summary>A file as it is after one of its revisions; objects are read when they are asked for.</summary>
/// <exception cref="PdfSyntaxException">The file is malformed.</exception>
internal sealed class PdfSource
{
    private const int MostSteps = 20; // from reference to reference, which may lead in a circle

    private readonly Dictionary<int, object?> _objects = [];
    private readonly Dictionary<int, ObjectStream> _bundles = [];
    private readonly HashSet<int> _reading = [];

    private PdfSource(byte[] file, ImmutableArray<CrossReferenceSection> sections) => (File, Sections) = (file, sections);

    public byte[] File { get; }

    /// <summary>The cross-references, the newest first.</summary>
    public ImmutableArray<CrossReferenceSection> Sections { get; }

    public PdfDictionary Trailer => Sections[0].Trailer;

    /// <summary>The root object.</summary>
    public PdfDictionary Catalog => Dictionary(Trailer["Root"]) ?? throw new PdfSyntaxException("the file has no root object");

    public static PdfSource Read(byte[] file) => new(file, CrossReferenceSection.ReadAll(file));

    /// <summary>The file as it was before everything that follows an offset was appended; null where nothing was there.</summary>
    public PdfSource? Before(long offset)
    {
        ImmutableArray<CrossReferenceSection> earlier = [.. Sections.Where(s => s.Start < offset)];
        return earlier.IsEmpty ? null : new PdfSource(File, earlier);
    }

    /// <summary>The numbers of the objects that were written after an offset.</summary>
    public IEnumerable<int> NumbersAfter(long offset) => Sections.Where(s => s.Start >= offset).SelectMany(s => s.Places.Keys).Distinct().Order();

    public PdfDictionary? Dictionary(object? value) => Follow(value) as PdfDictionary;

    public PdfArray? Array(object? value) => Follow(value) as PdfArray;

    /// <summary>What a reference leads to; any other value itself.</summary>
    public object? Follow(object? value)
    {
        for (var steps = 0; value is PdfReference reference && steps < MostSteps; steps++)
            value = Object(reference.Number);
        return value is PdfReference ? null : value;
    }

    /// <summary>An object by its number; null where there is none.</summary>
    public object? Object(int number)
    {
        if (_objects.TryGetValue(number, out var known))
            return known;
        if (!_reading.Add(number))
            throw new PdfSyntaxException(FormattableString.Invariant($"object {number} leads back to itself"));
        var place = Sections.Select(s => s.Places.TryGetValue(number, out var found) ? found : null).FirstOrDefault(p => p is not null);
        var value = place switch
        {
            { Kind: PlaceKind.Alone } => ReadAlone(number, place.Offset),
            { Kind: PlaceKind.Bundled } => Bundle(place.Offset).Find(number),
            _ => null,
        };
        _reading.Remove(number);
        _objects.Add(number, value);
        return value;
    }

    private object? ReadAlone(int number, int offset)
    {
        if (offset >= File.Length)
            throw new PdfSyntaxException(FormattableString.Invariant($"object {number} is said to be beyond the file's end"));
        var lexer = new PdfLexer(File, offset);
        if (lexer.ReadInteger() != number || lexer.ReadInteger() < 0 || !lexer.TryKeyword("obj"))
            throw new PdfSyntaxException(FormattableString.Invariant($"object {number} is not at byte {offset}, where it is said to be"));
        var value = lexer.Read();
        if (value is PdfDictionary dictionary)
            dictionary.Data = lexer.TryStream(() => (Follow(dictionary["Length"]) as PdfNumber)?.Integer);
        return value;
    }

    private ObjectStream Bundle(int number)
    {
        if (!_bundles.TryGetValue(number, out var bundle))
        {
            var stream = Object(number) is PdfDictionary { Data: not null } found ? found
                : throw new PdfSyntaxException(FormattableString.Invariant($"there is no stream of objects {number}"));
            _bundles.Add(number, bundle = new ObjectStream(stream));
        }

        return bundle;
    }

    /// <summary>Objects that are compressed together (ISO 32000-1, 7.5.7).</summary>
    private sealed class ObjectStream
    {
        private readonly byte[] _data;
        private readonly Dictionary<int, int> _offsets = [];

        public ObjectStream(PdfDictionary stream)
        {
            _data = PdfFilters.Decode(stream);
            var head = new PdfLexer(_data);
            var first = stream.Integer("First") ?? 0;
            for (var i = stream.Integer("N") ?? 0; i > 0; i--)
                _offsets[head.ReadInteger()] = first + head.ReadInteger();
        }

        public object? Find(int number) => _offsets.TryGetValue(number, out var offset) && offset < _data.Length ? new PdfLexer(_data, offset).Read() : null;
    }
}
