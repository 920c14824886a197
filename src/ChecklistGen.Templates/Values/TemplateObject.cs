using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ChecklistGen.Templates.Values;

/// <summary>
/// An object of the host that templates read members of, as in <c>{{ service.name }}</c>, and can't change. Members are null,
/// strings, numbers, booleans, <see cref="TemplateText"/>, lists of such values, and further objects: Scriban reflects on nothing.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "Scriban calls it an object.")]
public abstract class TemplateObject : IReadOnlyDictionary<string, object?>, IDictionary<string, object?>, IScriptObject
{
    /// <summary>The names of the members, in the order in which a template meets them.</summary>
    public abstract IEnumerable<string> Keys { get; }

    /// <inheritdoc/>
    public virtual IEnumerable<object?> Values => Keys.Select(name => this[name]);

    /// <inheritdoc cref="IReadOnlyCollection{T}.Count"/>
    public virtual int Count => Keys.Count();

    /// <summary>How much data the members are.</summary>
    public virtual TemplateSize Size => TemplateSize.OfAll(Values, Count);

    ICollection<string> IDictionary<string, object?>.Keys => [.. Keys];

    ICollection<object?> IDictionary<string, object?>.Values => [.. Values];

    bool ICollection<KeyValuePair<string, object?>>.IsReadOnly => true;

    bool IScriptObject.IsReadOnly
    {
        get => true;
        set { }
    }

    /// <inheritdoc/>
    public object? this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    object? IDictionary<string, object?>.this[string key]
    {
        get => this[key];
        set => throw ReadOnly();
    }

    /// <summary>Reads a member; false where there is none of that name.</summary>
    public abstract bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value);

    /// <inheritdoc cref="IReadOnlyDictionary{TKey, TValue}.ContainsKey"/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => Keys.Select(name => KeyValuePair.Create(name, this[name])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IDictionary<string, object?>.Add(string key, object? value) => throw ReadOnly();

    bool IDictionary<string, object?>.Remove(string key) => throw ReadOnly();

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => throw ReadOnly();

    void ICollection<KeyValuePair<string, object?>>.Clear() => throw ReadOnly();

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) => this.AsEnumerable().Contains(item);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) => this.ToArray().CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) => throw ReadOnly();

    IEnumerable<string> IScriptObject.GetMembers() => Keys;

    bool IScriptObject.Contains(string member) => ContainsKey(member);

    bool IScriptObject.TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) => TryGetValue(member, out value);

    bool IScriptObject.CanWrite(string member) => false;

    bool IScriptObject.TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    bool IScriptObject.Remove(string member) => false;

    void IScriptObject.SetReadOnly(string member, bool readOnly)
    {
    }

    IScriptObject IScriptObject.Clone(bool deep)
    {
        var copy = new ScriptObject(StringComparer.Ordinal);
        foreach (var (name, value) in this)
            copy.SetValue(name, value, readOnly: false);
        return copy;
    }

    private static NotSupportedException ReadOnly() => new("the data is read-only");
}
