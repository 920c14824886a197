using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ChecklistGen.Templates.Values;

/// <summary>
/// A record of the host as a template sees it: exactly the members that it has in JSON, under the names and in the order that
/// they have there. Enumerations are the words that JSON has for them.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "Scriban calls it an object.")]
public sealed class TemplateRecord : TemplateObject
{
    private readonly object _record;
    private readonly RecordShape _shape;

    internal TemplateRecord(object record, RecordShape shape)
    {
        _record = record;
        _shape = shape;
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Keys => _shape.Names;

    /// <inheritdoc/>
    public override IEnumerable<object?> Values => _shape.Getters.Select(get => get(_record));

    /// <inheritdoc/>
    public override int Count => _shape.Names.Length;

    /// <inheritdoc/>
    public override TemplateSize Size => _shape.SizeOf(_record);

    /// <summary>Exposes a record.</summary>
    /// <param name="record">The record; its lists are <see cref="IList"/>s.</param>
    /// <param name="type">What the source generator knows of its type.</param>
    public static TemplateRecord Of<T>(T record, JsonTypeInfo<T> type)
        where T : class => new(record, RecordShape.Of(type));

    /// <inheritdoc/>
    public override bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var isThere = _shape.Members.TryGetValue(key, out var get);
        value = isThere ? get!(_record) : null;
        return isThere;
    }

    // A template that reads a record twice has two objects, which count as one.

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TemplateRecord other && ReferenceEquals(_record, other._record);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_record);
}

/// <summary>The members that records of one type have, made once for all of them.</summary>
internal sealed class RecordShape
{
    private static readonly ConcurrentDictionary<JsonTypeInfo, RecordShape> Shapes = new(ReferenceEqualityComparer.Instance);

    private readonly ImmutableArray<Func<object, object?>> _sized; // the getters of what isn't small

    private RecordShape(JsonTypeInfo type)
    {
        Names = [.. type.Properties.Select(p => p.Name)];
        Getters = [.. type.Properties.Select(MemberOf)];
        _sized = [.. Getters.Where((_, i) => !IsSmall(type.Options.GetTypeInfo(type.Properties[i].PropertyType)))];
        Members = Names.Zip(Getters).ToFrozenDictionary(m => m.First, m => m.Second, StringComparer.Ordinal);
    }

    public ImmutableArray<string> Names { get; }

    /// <summary>What reads each member, in the order of the names.</summary>
    public ImmutableArray<Func<object, object?>> Getters { get; }

    public FrozenDictionary<string, Func<object, object?>> Members { get; }

    /// <summary>How much data a record is.</summary>
    public TemplateSize SizeOf(object record)
    {
        var size = new TemplateSize(Names.Length, 0);
        foreach (var get in _sized)
            size += TemplateSize.Of(get(record));
        return size;
    }

    public static RecordShape Of(JsonTypeInfo type) => Shapes.GetOrAdd(type, static t => new RecordShape(t));

    // A number, a yes or no, one of an enumeration's words.
    private static bool IsSmall(JsonTypeInfo type) => type.Kind == JsonTypeInfoKind.None && type.Type.IsValueType;

    private static Func<object, object?> MemberOf(JsonPropertyInfo property)
    {
        var get = property.Get!;
        return ExposureOf(property.Options.GetTypeInfo(property.PropertyType)) is { } expose
            ? record => get(record) is { } value ? expose(value) : null
            : get;
    }

    // How values of a type become values for Scriban; null where they already are.
    private static Func<object, object>? ExposureOf(JsonTypeInfo type)
    {
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object:
                var shape = Of(type);
                return record => new TemplateRecord(record, shape);
            case JsonTypeInfoKind.Enumerable:
                return ExposureOf(type.Options.GetTypeInfo(type.ElementType!)) is { } expose ? list => new RecordList((IList)list, expose) : null;
            default:
                if (!type.Type.IsEnum)
                    return null;
                var words = Enum.GetValuesAsUnderlyingType(type.Type).Cast<object>().Select(v => Enum.ToObject(type.Type, v)).Distinct()
                    .ToFrozenDictionary(v => v, v => JsonSerializer.SerializeToElement(v, type).GetString()!);
                return value => words[value];
        }
    }
}

/// <summary>A list of records, each exposed when it is read.</summary>
internal sealed class RecordList(IList records, Func<object, object> expose) : IList, IReadOnlyList<object?>
{
    public int Count => records.Count;

    public bool IsReadOnly => true;

    public bool IsFixedSize => true;

    public bool IsSynchronized => false;

    public object SyncRoot => this;

    public object? this[int index] => records[index] is { } record ? expose(record) : null;

    object? IList.this[int index]
    {
        get => this[index];
        set => throw ReadOnly();
    }

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < records.Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(object? value) => IndexOf(value) >= 0;

    public int IndexOf(object? value) => this.Select((element, i) => (element, i)).FirstOrDefault(e => Equals(e.element, value), (null, -1)).i;

    public void CopyTo(Array array, int index)
    {
        foreach (var element in this)
            array.SetValue(element, index++);
    }

    public override bool Equals(object? obj) => obj is RecordList other && ReferenceEquals(records, other.Records);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(records);

    private IList Records => records;

    int IList.Add(object? value) => throw ReadOnly();

    void IList.Clear() => throw ReadOnly();

    void IList.Insert(int index, object? value) => throw ReadOnly();

    void IList.Remove(object? value) => throw ReadOnly();

    void IList.RemoveAt(int index) => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("the data is read-only");
}
