using System.Collections;

namespace ChecklistGen.Templates.Values;

/// <summary>The language's own array, <c>[1, "x"]</c>.</summary>
/// <remarks>
/// Templates may change it, and every variable that holds it sees the change: see <see cref="TemplateObject"/>.
/// An appended copy shares the elements with its original until one of them is written to, so that a loop which collects
/// with <c>array.add</c> stays linear.
/// </remarks>
public sealed class TemplateArray : IReadOnlyList<object?>
{
    private Storage _storage;

    /// <summary>Makes an empty array.</summary>
    public TemplateArray()
        : this(0)
    {
    }

    /// <summary>Makes an array of these elements.</summary>
    public TemplateArray(IEnumerable<object?> elements)
        : this(0)
    {
        foreach (var element in elements)
            Add(element);
    }

    internal TemplateArray(int capacity)
    {
        _storage = new Storage { Items = capacity == 0 ? [] : new object?[capacity] };
    }

    internal TemplateArray(ReadOnlySpan<object?> elements)
    {
        _storage = new Storage { Items = elements.ToArray(), Used = elements.Length };
        Count = elements.Length;
    }

    private TemplateArray(Storage storage, int count)
    {
        _storage = storage;
        Count = count;
    }

    /// <summary>How many elements there are.</summary>
    public int Count { get; private set; }

    /// <summary>What <c>list.name = value</c> has set, and the named arguments where this is the <c>$</c> of a call: never printed.</summary>
    internal Dictionary<string, object?>? Members { get; set; }

    /// <summary>Reads or writes an element that exists.</summary>
    public object? this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return _storage.Items[index];
        }

        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            Own(Count);
            _storage.Items[index] = value;
        }
    }

    /// <summary>Adds an element at the end.</summary>
    public void Add(object? element)
    {
        Own(Count + 1);
        _storage.Items[Count++] = element;
        _storage.Used = Count;
    }

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return _storage.Items[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal bool TrySetMember(string name, object? value)
    {
        if (name == "size")
            return false;
        (Members ??= new(StringComparer.Ordinal))[name] = value;
        return true;
    }

    /// <summary>A copy with one element more; this array stays as it is.</summary>
    internal TemplateArray Appended(object? element)
    {
        if (_storage.Used != Count || Count == _storage.Items.Length)
        {
            var items = new object?[Math.Max(4, Count * 2)];
            Array.Copy(_storage.Items, items, Count);
            items[Count] = element;
            return new TemplateArray(new Storage { Items = items, Used = Count + 1 }, Count + 1);
        }

        _storage.Items[Count] = element;
        _storage.Used = Count + 1;
        _storage.IsShared = true;
        return new TemplateArray(_storage, Count + 1);
    }

    private void Own(int size)
    {
        if (!_storage.IsShared && size <= _storage.Items.Length)
            return;
        var items = new object?[Math.Max(size, size > _storage.Items.Length ? Math.Max(4, Count * 2) : size)];
        Array.Copy(_storage.Items, items, Count);
        _storage = new Storage { Items = items, Used = Count };
    }

    private sealed class Storage
    {
        public required object?[] Items { get; init; }

        /// <summary>How many elements the longest array on this storage has.</summary>
        public int Used { get; set; }

        public bool IsShared { get; set; }
    }
}
