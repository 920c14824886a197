using System.Collections;
using System.Runtime.CompilerServices;

namespace ChecklistGen.Templates.Values;

/// <summary>A dictionary of numbers or the like, which are no objects: <c>Dictionary&lt;string, int&gt;</c>. Keys that are no strings cannot be seen.</summary>
internal sealed class HostDictionary(IDictionary dictionary) : ITemplateObject
{
    public IEnumerable<string> MemberNames => dictionary.Keys.OfType<string>();

    private IDictionary Inner => dictionary;

    public bool TryGetMember(string name, out object? value)
    {
        value = dictionary[name];
        return value is not null || dictionary.Contains(name);
    }

    // Each look-up wraps the dictionary anew.
    public override bool Equals(object? obj) => obj is HostDictionary other && ReferenceEquals(other.Inner, Inner);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(dictionary);
}
