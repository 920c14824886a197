namespace ChecklistGen.Pdf.File;

/// <summary>Where each object is, as a table (ISO 32000-1, 7.5.4) or, with bundles, as a stream (7.5.8).</summary>
/// <param name="first">The first number for a new object: 1, or in an update the size that the file had.</param>
internal sealed class CrossReferences(int first)
{
    private const int EntryLength = 8;

    private readonly SortedDictionary<int, long> _rewritten = []; // the places of objects that the file had before
    private readonly List<long> _places = []; // in the file, or in the bundle
    private readonly List<int> _bundles = []; // which bundle, from 1; 0 for none
    private readonly List<ObjectId> _numbers = []; // of the bundles that are written

    /// <summary>How the bytes of a stream's entries are divided: kind, place, place in a bundle.</summary>
    public static double[] Widths => [1, 5, 2];

    /// <summary>The highest number and one more.</summary>
    public int Size => first + _places.Count;

    /// <summary>The number for an object that is written later.</summary>
    public ObjectId Allocate()
    {
        _places.Add(-1);
        _bundles.Add(0);
        return new ObjectId(Size - 1);
    }

    /// <summary>Notes where an object is.</summary>
    public void SetAlone(ObjectId id, long offset) => Set(id, offset, bundle: 0);

    /// <summary>Notes that an object is in the open bundle, and where in it.</summary>
    public void SetBundled(ObjectId id, int index) => Set(id, index, _numbers.Count + 1);

    /// <summary>Notes the number of the open bundle, which ends it.</summary>
    public void EndBundle(ObjectId id) => _numbers.Add(id);

    /// <summary>Appends the table; each entry has exactly 20 bytes.</summary>
    public void WriteTable(ByteBuffer buffer)
    {
        buffer.Append("xref\n"u8);
        Span<byte> entry = stackalloc byte[20];
        foreach (var (start, count) in Runs())
        {
            buffer.Integer(start).Append((byte)' ').Integer(count).Append((byte)'\n');
            for (var number = start; number < start + count; number++)
            {
                (number == 0 ? "0000000000 65535 f \n"u8 : "0000000000 00000 n \n"u8).CopyTo(entry);
                var offset = number == 0 ? 0 : PlaceOf(number);
                for (var i = 9; offset > 0; i--, offset /= 10)
                    entry[i] = (byte)('0' + (offset % 10));
                buffer.Append(entry);
            }
        }
    }

    /// <summary>The content of the stream, which has the last number and lists itself.</summary>
    /// <param name="start">Where the stream is about to be written.</param>
    public byte[] ToStream(long start)
    {
        var runs = Runs();
        var entries = new byte[runs.Sum(r => r.Count) * EntryLength];
        var at = 0;
        foreach (var number in runs.SelectMany(r => Enumerable.Range(r.Start, r.Count)))
        {
            var entry = entries.AsSpan(EntryLength * at++);
            if (number == 0)
                WriteEntry(entry, 0, 0, 0xFFFF);
            else if (number == Size - 1)
                WriteEntry(entry, 1, start, 0);
            else if (number >= first && _bundles[number - first] is > 0 and var bundle)
                WriteEntry(entry, 2, _numbers[bundle - 1].Number, (int)PlaceOf(number));
            else
                WriteEntry(entry, 1, PlaceOf(number), 0);
        }

        return entries;
    }

    /// <summary>The numbers that are listed: where runs of them begin, and how long they are. A new file lists all.</summary>
    public List<(int Start, int Count)> Runs()
    {
        var runs = new List<(int Start, int Count)>();
        foreach (var number in first == 1 ? [0] : _rewritten.Keys.ToList())
            Add(number, 1);
        Add(first, _places.Count);
        return runs;

        void Add(int start, int count)
        {
            if (runs.Count > 0 && runs[^1].Start + runs[^1].Count == start)
                runs[^1] = (runs[^1].Start, runs[^1].Count + count);
            else if (count > 0)
                runs.Add((start, count));
        }
    }

    private static void WriteEntry(Span<byte> entry, byte kind, long place, int index)
    {
        entry[0] = kind;
        for (var i = 5; i >= 1; i--, place >>= 8)
            entry[i] = (byte)place;
        (entry[6], entry[7]) = ((byte)(index >> 8), (byte)index);
    }

    private long PlaceOf(int number)
    {
        var place = number < first ? _rewritten[number] : _places[number - first];
        return place >= 0 ? place : throw new InvalidOperationException($"object {number} was never written");
    }

    private void Set(ObjectId id, long place, int bundle)
    {
        if (id.Number < first)
        {
            _rewritten.Add(id.Number, place);
            return;
        }

        if (_places[id.Number - first] >= 0)
            throw new InvalidOperationException($"object {id.Number} was written already");
        (_places[id.Number - first], _bundles[id.Number - first]) = (place, bundle);
    }
}

/// <summary>Objects that are compressed together, which for thousands of small ones halves the file (ISO 32000-1, 7.5.7).</summary>
internal sealed class ObjectBundle
{
    // Viewers inflate a whole bundle for one object, so bundles are small.
    private const int MostObjects = 200;

    private readonly ByteBuffer _objects = new();
    private readonly ByteBuffer _index = new(); // pairs of number and offset

    public ObjectBundle() => Writer = new ObjectWriter(_objects);

    /// <summary>What the open object is written with.</summary>
    public ObjectWriter Writer { get; }

    public int Count { get; private set; }

    public bool IsFull => Count >= MostObjects;

    /// <summary>Begins an object, and returns its place in the bundle.</summary>
    public int Begin(ObjectId id)
    {
        if (_objects.Length > 0)
            _objects.Append((byte)'\n');
        _index.Integer(id.Number).Append((byte)' ').Integer(_objects.Length).Append((byte)' ');
        return Count++;
    }

    /// <summary>Empties the bundle.</summary>
    /// <param name="first">Where in the stream the first object begins.</param>
    /// <returns>The stream that holds them all: pairs of number and offset, then the objects. Valid until the next one begins.</returns>
    public ReadOnlySpan<byte> Take(out int first)
    {
        first = _index.Length;
        var stream = _index.Append(_objects.Written).Written;
        _index.Clear();
        _objects.Clear();
        Count = 0;
        return stream;
    }
}
