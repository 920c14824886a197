using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>The elements of a loop, one after the other; looks ahead only when a template asks for the last or the length.</summary>
internal sealed class LoopSource
{
    private readonly IReadOnlyList<object?>? _list;
    private readonly IEnumerable<object?> _items;
    private readonly int _start;
    private readonly int _step;
    private IEnumerator<object?>? _enumerator;
    private bool? _hasNext;
    private int _index = -1;
    private int _length = -1;

    private LoopSource(IReadOnlyList<object?>? list, IEnumerable<object?> items, int start, int step, int length)
    {
        _list = list;
        _items = items;
        _start = start;
        _step = step;
        _length = length;
    }

    public object? Current { get; private set; }

    public int Length
    {
        get
        {
            if (_length < 0)
            {
                _length = 0;
                foreach (var _ in _items)
                    _length++;
            }

            return _length;
        }
    }

    public bool HasNext
    {
        get
        {
            if (_list is not null)
                return _index + 1 < _length;
            return _hasNext ??= (_enumerator ??= _items.GetEnumerator()).MoveNext();
        }
    }

    /// <summary>The elements from an offset, turned round, up to a limit: in this order, whatever order a template writes them in.</summary>
    public static LoopSource Of(object value, IEnumerable<object?> elements, int offset, bool reversed, int limit)
    {
        if (Lists.TryGetIndexed(value, out var list))
        {
            var start = Math.Clamp(offset, 0, list.Count);
            var rest = list.Count - start;
            var count = limit > 0 ? Math.Min(limit, rest) : rest;
            return reversed ? new(list, elements, list.Count - 1, -1, count) : new(list, elements, start, 1, count);
        }

        if (offset > 0)
            elements = elements.Skip(offset);
        if (reversed)
            elements = elements.Reverse();
        if (limit > 0)
            elements = elements.Take(limit);
        return new(null, elements, 0, 1, -1);
    }

    public bool MoveNext()
    {
        if (!HasNext)
            return false;
        _index++;
        _hasNext = null;
        if (_list is null)
        {
            Current = _enumerator!.Current;
            return true;
        }

        // A loop may change the list that it walks over; arrays only grow, but a host's list is the host's.
        var position = _start + (_index * _step);
        Current = position < _list.Count ? HostValues.Normalize(_list[position]) : null;
        return true;
    }
}
