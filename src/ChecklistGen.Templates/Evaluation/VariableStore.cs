namespace ChecklistGen.Templates.Evaluation;

/// <summary>Where a scope keeps its variables.</summary>
internal abstract class VariableStore
{
    /// <summary>The variables as one object: what <c>this</c> stands for.</summary>
    public abstract object Value { get; }

    public abstract IEnumerable<string> Names { get; }

    public abstract bool TryGet(string name, out object? value);

    /// <summary>Writes a variable; false where nothing can be written.</summary>
    public abstract bool TrySet(string name, object? value);

    public bool Contains(string name) => TryGet(name, out _);
}
