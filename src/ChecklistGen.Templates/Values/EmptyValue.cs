namespace ChecklistGen.Templates.Values;

/// <summary><c>empty</c> and <c>blank</c>: prints nothing, is false, and equals any array or object without elements.</summary>
internal sealed class EmptyValue
{
    public static readonly EmptyValue Instance = new();
}
