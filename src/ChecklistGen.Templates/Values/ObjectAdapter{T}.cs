using System.Runtime.CompilerServices;

namespace ChecklistGen.Templates.Values;

/// <summary>Shows C# objects to templates: their properties, under the names that <see cref="SnakeCase"/> gives.</summary>
/// <remarks>Made once for a type; reading a property is then a call of a delegate.</remarks>
/// <example>
/// <code>
/// var items = new ObjectAdapter&lt;Item&gt;().Add(nameof(Item.DueDays), i => i.DueDays);
/// // or, where reading the type at start-up is acceptable: ObjectAdapter.ForProperties&lt;Item&gt;()
/// data["item"] = items.Adapt(item); // {{ item.due_days }}
/// </code>
/// </example>
/// <typeparam name="T">The type of the objects.</typeparam>
public sealed class ObjectAdapter<T>
    where T : class
{
    private readonly OrderedDictionary<string, Func<T, object?>> _members = new(StringComparer.Ordinal);

    /// <summary>Adds a property.</summary>
    /// <param name="name">Its name in C#.</param>
    /// <param name="read">Reads it: values as in <see cref="TemplateContext.Data"/>, other objects adapted in their turn.</param>
    public ObjectAdapter<T> Add(string name, Func<T, object?> read)
    {
        _members[SnakeCase.Of(name)] = read;
        return this;
    }

    /// <summary>An object as a template sees it.</summary>
    public ITemplateObject Adapt(T value) => new Adapted(this, value);

    // By identity, as objects of the language compare.
    private sealed class Adapted(ObjectAdapter<T> adapter, T value) : ITemplateObject
    {
        public IEnumerable<string> MemberNames => adapter._members.Keys;

        private T Target => value;

        public bool TryGetMember(string name, out object? value)
        {
            value = null;
            if (!adapter._members.TryGetValue(name, out var read))
                return false;
            value = read(Target);
            return true;
        }

        public override bool Equals(object? obj) => obj is Adapted other && ReferenceEquals(other.Target, Target);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(Target);
    }
}
