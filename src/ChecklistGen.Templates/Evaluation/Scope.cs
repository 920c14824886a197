using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>What plain names mean in a part of a template: the variables there, the loops there, and what lies around.</summary>
internal sealed class Scope
{
    private readonly Scope? _parent;
    private readonly bool _isFunction;
    private List<LoopFrame>? _loops;
    private HashSet<string>? _readOnly;

    private Scope(VariableStore store, Scope? parent, bool isFunction, bool isVisibleToFunctions)
    {
        Store = store;
        _parent = parent;
        _isFunction = isFunction;
        Outside = isVisibleToFunctions || parent is null ? this : parent.Outside;
    }

    public VariableStore Store { get; }

    /// <summary>The scope that a named function called from here runs in: it sees no variables of functions.</summary>
    public Scope Outside { get; }

    /// <summary>The global variables.</summary>
    public static Scope Global(VariableStore store) => new(store, parent: null, isFunction: false, isVisibleToFunctions: true);

    /// <summary>The parameters of a function.</summary>
    public static Scope OfFunction(VariableStore store, Scope definedIn) =>
        new(store, definedIn, isFunction: true, isVisibleToFunctions: false);

    /// <summary>Inside <c>with</c>; functions called there see the object, unless it is a function that says <c>with</c>.</summary>
    public static Scope OfWith(object target, Scope parent) =>
        new(new ObjectStore(target), parent, isFunction: false, isVisibleToFunctions: parent.Outside == parent);

    /// <summary>Inside an object literal.</summary>
    public static Scope OfLiteral(TemplateObject target, Scope parent) =>
        new(new ObjectStore(target), parent, isFunction: false, isVisibleToFunctions: false);

    public bool TryGet(string name, out object? value)
    {
        for (var scope = this; scope is not null; scope = scope._parent)
        {
            if (scope._loops is { Count: > 0 } && scope.TryGetLoop(name, out value))
                return true;
            if (scope.Store.TryGet(name, out value))
                return true;
        }

        value = null;
        return false;
    }

    /// <summary>Writes a variable: a function updates what is there outside, and keeps new names to itself.</summary>
    public bool TryAssign(string name, object? value)
    {
        var scope = this;
        if (_isFunction)
        {
            while (!scope.Store.Contains(name) && scope._parent is not null)
                scope = scope._parent;
            if (!scope.Store.Contains(name))
                scope = this;
        }

        return scope._readOnly?.Contains(name) != true && scope.Store.TrySet(name, value);
    }

    /// <summary>Forbids further assignments to a variable that exists.</summary>
    public void MakeReadOnly(string name)
    {
        if (Store.Contains(name))
            (_readOnly ??= new(StringComparer.Ordinal)).Add(name);
    }

    public void EnterLoop(LoopFrame loop) => (_loops ??= []).Add(loop);

    public void LeaveLoop() => _loops!.RemoveAt(_loops.Count - 1);

    /// <summary>All names that can be read here.</summary>
    public IEnumerable<string> Names()
    {
        for (var scope = this; scope is not null; scope = scope._parent)
        {
            foreach (var loop in scope._loops ?? [])
            {
                if (loop.Variable is not null)
                    yield return loop.Variable;
            }

            foreach (var name in scope.Store.Names)
                yield return name;
        }
    }

    private bool TryGetLoop(string name, out object? value)
    {
        for (var i = _loops!.Count - 1; i >= 0; i--)
        {
            if (_loops[i].TryGet(name, out value))
                return true;
        }

        value = null;
        return false;
    }
}
