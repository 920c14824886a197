using ChecklistGen.Templates.Functions;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>The scope that is current, and the built-ins behind all scopes.</summary>
internal sealed class ScopeStack(Scope global, FunctionTable functions)
{
    public Scope Current { get; private set; } = global;

    /// <summary>Makes a scope current and gives back the one that was.</summary>
    public Scope Enter(Scope scope)
    {
        var outer = Current;
        Current = scope;
        return outer;
    }

    public void Leave(Scope outer) => Current = outer;

    public bool TryGet(string name, out object? value) => Current.TryGet(name, out value) || functions.TryGet(name, out value);

    public IEnumerable<string> Names() => Current.Names().Concat(functions.Names);
}
