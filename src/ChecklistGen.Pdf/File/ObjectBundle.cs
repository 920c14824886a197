namespace ChecklistGen.Pdf.File;

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
