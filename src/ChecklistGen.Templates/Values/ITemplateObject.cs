namespace ChecklistGen.Templates.Values;

/// <summary>A value of the host that templates read members of: <c>{{ service.name }}</c>.</summary>
/// <remarks>
/// Templates compare such values by identity, print them as objects and walk over them as pairs of key and value.
/// Members are strings, numbers, booleans, dates, lists, dictionaries or again objects of the host.
/// </remarks>
public interface ITemplateObject
{
    /// <summary>The names of the members, in the order in which a template meets them.</summary>
    IEnumerable<string> MemberNames { get; }

    /// <summary>Reads a member; false where there is none of that name.</summary>
    bool TryGetMember(string name, out object? value);
}
