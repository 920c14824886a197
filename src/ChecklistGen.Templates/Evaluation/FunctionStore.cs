using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>The parameters of a running function, and the names that it has added to them.</summary>
internal sealed class FunctionStore(string[] parameters, object?[] values) : VariableStore, IMutableObject
{
    private Dictionary<string, object?>? _added;

    public override object Value => this;

    public override IEnumerable<string> Names => _added is null ? parameters : parameters.Concat(_added.Keys);

    IEnumerable<string> ITemplateObject.MemberNames => Names;

    public override bool TryGet(string name, out object? value)
    {
        var index = Array.IndexOf(parameters, name);
        if (index >= 0)
        {
            value = values[index];
            return true;
        }

        value = null;
        return _added is not null && _added.TryGetValue(name, out value);
    }

    public override bool TrySet(string name, object? value)
    {
        var index = Array.IndexOf(parameters, name);
        if (index >= 0)
            values[index] = value;
        else
            (_added ??= new(StringComparer.Ordinal))[name] = value;
        return true;
    }

    bool ITemplateObject.TryGetMember(string name, out object? value) => TryGet(name, out value);

    bool IMutableObject.TrySetMember(string name, object? value) => TrySet(name, value);
}
