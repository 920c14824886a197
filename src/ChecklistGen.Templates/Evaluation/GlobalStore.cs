using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>The global variables: what templates assign lies over the host's data, which stays as it is.</summary>
internal sealed class GlobalStore(IReadOnlyDictionary<string, object?> data) : VariableStore, IMutableObject
{
    private readonly OrderedDictionary<string, object?> _assigned = new(StringComparer.Ordinal);

    public override object Value => this;

    public override IEnumerable<string> Names => data.Keys.Concat(_assigned.Keys.Where(name => !data.ContainsKey(name)));

    IEnumerable<string> ITemplateObject.MemberNames => Names;

    public override bool TryGet(string name, out object? value)
    {
        if (_assigned.TryGetValue(name, out value))
            return true;
        var found = data.TryGetValue(name, out value);
        value = HostValues.Normalize(value);
        return found;
    }

    public override bool TrySet(string name, object? value)
    {
        _assigned[name] = value;
        return true;
    }

    bool ITemplateObject.TryGetMember(string name, out object? value) => TryGet(name, out value);

    bool IMutableObject.TrySetMember(string name, object? value) => TrySet(name, value);
}
