using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Functions;

/// <summary>A function written in C#: one of the language's or of the host's.</summary>
internal sealed class BuiltInFunction(string name, Signature signature, FunctionBody body) : Function
{
    public override string Name { get; } = name;

    public override Signature Signature { get; } = signature;

    public override object? Invoke(in FunctionCall call)
    {
        var value = HostValues.Normalize(body(call));
        if (value is string text)
            call.State.Budget.CheckText(text.Length, call.Site.Span);
        return value;
    }
}
