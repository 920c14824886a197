using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ChecklistGen.Templates.Values;

/// <summary>The language's own object, <c>{name: "x"}</c>: members in the order in which they were set.</summary>
/// <remarks>
/// Templates may change it, and every variable that holds it sees the change. A host that renders more than once, or on several
/// threads, gives each rendering its own, or gives a read-only dictionary instead.
/// </remarks>
[SuppressMessage("Naming", "CA1710", Justification = "The language calls it an object.")]
public sealed class TemplateObject : IReadOnlyDictionary<string, object?>, IMutableObject
{
    private readonly OrderedDictionary<string, object?> _members;

    /// <summary>Makes an object without members.</summary>
    public TemplateObject()
    {
        _members = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
    }

    /// <summary>Makes an object with the members of another; the values are shared.</summary>
    public TemplateObject(IEnumerable<KeyValuePair<string, object?>> members)
    {
        _members = new OrderedDictionary<string, object?>(members, StringComparer.Ordinal);
    }

    /// <summary>How many members there are.</summary>
    public int Count => _members.Count;

    /// <inheritdoc/>
    public IEnumerable<string> MemberNames => _members.Keys;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _members.Keys;

    /// <inheritdoc/>
    public IEnumerable<object?> Values => _members.Values;

    /// <summary>Reads or writes a member; an absent one reads as null.</summary>
    public object? this[string key]
    {
        get => _members.GetValueOrDefault(key);
        set => _members[key] = value;
    }

    /// <summary>Adds a member, so that an object can be written as a collection; a second of that name replaces the first.</summary>
    public void Add(string key, object? value) => _members[key] = value;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _members.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) => _members.TryGetValue(key, out value);

    /// <inheritdoc/>
    public bool TryGetMember(string name, out object? value) => _members.TryGetValue(name, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool IMutableObject.TrySetMember(string name, object? value)
    {
        _members[name] = value;
        return true;
    }

    internal KeyValuePair<string, object?> At(int index) => _members.GetAt(index);
}
