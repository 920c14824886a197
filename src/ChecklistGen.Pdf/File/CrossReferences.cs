namespace ChecklistGen.Pdf.File;

/// <summary>Where each object stands, as a table (ISO 32000-1, 7.5.4) or, with bundles, as a stream (7.5.8).</summary>
internal sealed class CrossReferences
{
    private const int EntryLength = 8;

    private readonly List<long> _places = []; // in the file, or in the bundle
    private readonly List<ObjectBundle?> _bundles = [];
    private readonly Dictionary<ObjectBundle, ObjectId> _numbers = [];

    /// <summary>How the bytes of a stream's entries are divided: kind, place, place in a bundle.</summary>
    public static double[] Widths => [1, 5, 2];

    /// <summary>The highest number and one more.</summary>
    public int Size => _places.Count + 1;

    /// <summary>The number for an object that is written later.</summary>
    public ObjectId Allocate()
    {
        _places.Add(-1);
        _bundles.Add(null);
        return new ObjectId(_places.Count);
    }

    /// <summary>Notes where an object stands.</summary>
    public void SetAlone(ObjectId id, long offset) => Set(id, offset, null);

    /// <summary>Notes in which bundle an object stands, and where in it.</summary>
    public void SetBundled(ObjectId id, ObjectBundle bundle, int index) => Set(id, index, bundle);

    /// <summary>Notes a bundle's number.</summary>
    public void SetNumber(ObjectBundle bundle, ObjectId id) => _numbers.Add(bundle, id);

    /// <summary>Appends the table; each entry has exactly 20 bytes.</summary>
    public void WriteTable(ByteBuffer buffer)
    {
        buffer.Append("xref\n0 "u8).Integer(Size).Append("\n0000000000 65535 f \n"u8);
        Span<byte> entry = stackalloc byte[20];
        for (var number = 1; number < Size; number++)
        {
            "0000000000 00000 n \n"u8.CopyTo(entry);
            var offset = PlaceOf(number);
            for (var i = 9; offset > 0; i--, offset /= 10)
                entry[i] = (byte)('0' + (offset % 10));
            buffer.Append(entry);
        }
    }

    /// <summary>The content of the stream, which has the last number and lists itself.</summary>
    /// <param name="start">Where the stream is about to be written.</param>
    public byte[] ToStream(long start)
    {
        var entries = new byte[Size * EntryLength];
        WriteEntry(entries, 0, 0, 0xFFFF);
        WriteEntry(entries.AsSpan((Size - 1) * EntryLength), 1, start, 0);
        for (var number = 1; number < Size - 1; number++)
        {
            var entry = entries.AsSpan(number * EntryLength);
            if (_bundles[number - 1] is { } bundle)
                WriteEntry(entry, 2, _numbers[bundle].Number, (int)PlaceOf(number));
            else
                WriteEntry(entry, 1, PlaceOf(number), 0);
        }

        return entries;
    }

    private static void WriteEntry(Span<byte> entry, byte kind, long place, int index)
    {
        entry[0] = kind;
        for (var i = 5; i >= 1; i--, place >>= 8)
            entry[i] = (byte)place;
        (entry[6], entry[7]) = ((byte)(index >> 8), (byte)index);
    }

    private long PlaceOf(int number) => _places[number - 1] >= 0
        ? _places[number - 1]
        : throw new InvalidOperationException($"object {number} was never written");

    private void Set(ObjectId id, long place, ObjectBundle? bundle)
    {
        if (_places[id.Number - 1] >= 0)
            throw new InvalidOperationException($"object {id.Number} was written already");
        (_places[id.Number - 1], _bundles[id.Number - 1]) = (place, bundle);
    }
}

/// <summary>Objects that are compressed together, which for thousands of small ones halves the file (ISO 32000-1, 7.5.7).</summary>
internal sealed class ObjectBundle
{
    // Readers inflate a whole bundle for one object, so bundles are kept small.
    private const int MostObjects = 200;

    private readonly ByteBuffer _objects = new();
    private readonly List<int> _numbers = [];
    private readonly List<int> _offsets = [];

    public ObjectBundle() => Writer = new ObjectWriter(_objects);

    /// <summary>What the open object is written with.</summary>
    public ObjectWriter Writer { get; }

    public int Count => _numbers.Count;

    public bool IsFull => Count >= MostObjects;

    /// <summary>Begins an object and gives back its place in the bundle.</summary>
    public int Begin(ObjectId id)
    {
        if (_objects.Length > 0)
            _objects.Append((byte)'\n');
        _numbers.Add(id.Number);
        _offsets.Add(_objects.Length);
        return _numbers.Count - 1;
    }

    /// <summary>The stream that holds them all: pairs of number and offset, then the objects.</summary>
    /// <param name="first">Where the first object begins.</param>
    public ReadOnlySpan<byte> ToStream(out int first)
    {
        var stream = new ByteBuffer();
        for (var i = 0; i < _numbers.Count; i++)
            stream.Integer(_numbers[i]).Append((byte)' ').Integer(_offsets[i]).Append((byte)' ');
        first = stream.Length;
        return stream.Append(_objects.Written).Written;
    }
}
