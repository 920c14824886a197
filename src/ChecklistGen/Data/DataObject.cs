using System.Diagnostics.CodeAnalysis;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Data;

/// <summary>
/// An object of the data that templates see and that <c>-f json</c> writes. Values are null, booleans, integers,
/// strings of our own making, <see cref="MarkdownText"/> for texts that come from pages, lists and further objects.
/// </summary>
public sealed class DataObject : TemplateObject
{
    private readonly object?[] _values;
    private readonly (int Position, Action Read)? _watch;

    internal DataObject(DataShape shape, object?[] values)
        : this(shape, values, watch: null)
    {
    }

    private DataObject(DataShape shape, object?[] values, (int Position, Action Read)? watch)
    {
        if (values.Length != shape.Names.Length)
            throw new ArgumentException($"{shape.Names.Length} members and {values.Length} values", nameof(values));
        Shape = shape;
        _values = values;
        _watch = watch;
    }

    /// <summary>The names of the members.</summary>
    internal DataShape Shape { get; }

    /// <summary>The values, read without <see cref="Watched"/> telling.</summary>
    internal IReadOnlyList<object?> Unwatched => _values;

    /// <inheritdoc/>
    public override IEnumerable<string> Keys => Shape.Names;

    /// <inheritdoc/>
    public override int Count => _values.Length;

    /// <inheritdoc/>
    public override bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var isThere = Shape.TryFind(key, out var position);
        value = isThere ? ValueAt(position) : null;
        return isThere;
    }

    /// <summary>A member that is a string of our own making.</summary>
    public string Text(string key) => (string)this[key]!;

    /// <summary>The same object with another value for one member.</summary>
    public DataObject With(string name, object? value)
    {
        var values = (object?[])_values.Clone();
        values[PositionOf(name)] = value;
        return new DataObject(Shape, values, _watch);
    }

    /// <summary>The same object, which tells whenever a member is read.</summary>
    public DataObject Watched(string name, Action read) => new(Shape, _values, (PositionOf(name), read));

    /// <summary>The value of the member at a place.</summary>
    internal object? ValueAt(int position)
    {
        if (position == _watch?.Position)
            _watch.Value.Read();
        return _values[position];
    }

    private int PositionOf(string name) => Shape.TryFind(name, out var position) ? position : throw new KeyNotFoundException(name);
}
