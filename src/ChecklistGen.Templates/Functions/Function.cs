namespace ChecklistGen.Templates.Functions;

/// <summary>A function as a value.</summary>
internal abstract class Function
{
    public abstract string Name { get; }

    public abstract Signature Signature { get; }

    /// <summary>How to call it, for help.</summary>
    public string Usage
    {
        get
        {
            var names = Signature.Parameters.Select(p => p.IsOptional ? $" {p.Name}?" : $" {p.Name}");
            return $"write `{Name}{string.Concat(names)}`";
        }
    }

    public abstract object? Invoke(in FunctionCall call);
}
