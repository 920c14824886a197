using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>The members of an object as variables, inside <c>with</c>.</summary>
internal sealed class ObjectStore(object target) : VariableStore
{
    public override object Value => target;

    public override IEnumerable<string> Names => Objects.Names(target);

    public override bool TryGet(string name, out object? value) => Objects.TryGetMember(target, name, out value);

    public override bool TrySet(string name, object? value) => target is IMutableObject item && item.TrySetMember(name, value);
}
