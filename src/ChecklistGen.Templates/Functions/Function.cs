namespace ChecklistGen.Templates.Functions;

/// <summary>A function as a value.</summary>
internal abstract class Function
{
    public abstract string Name { get; }

    public abstract Signature Signature { get; }

    public abstract object? Invoke(in FunctionCall call);
}
