namespace ChecklistGen.Templates.Evaluation;

/// <summary>A running loop: its variable and what is known about it under <c>for</c>, <c>while</c> or <c>tablerow</c>.</summary>
internal sealed class LoopFrame(string? variable, string keyword, LoopState info)
{
    public object? Value { get; set; }

    public string? Variable { get; } = variable;

    public bool TryGet(string name, out object? value)
    {
        if (name == Variable)
        {
            value = Value;
            return true;
        }

        value = name == keyword ? info : null;
        return value is not null;
    }
}
