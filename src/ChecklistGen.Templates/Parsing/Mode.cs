namespace ChecklistGen.Templates.Parsing;

/// <summary>What may occur in an expression where it stands.</summary>
[Flags]
internal enum Mode
{
    None = 0,

    /// <summary>It is a statement, so that it may assign.</summary>
    Assignment = 1,

    /// <summary>It is part of an argument in a call without parentheses: what follows is the next argument.</summary>
    InsideCall = 2,

    /// <summary>It stands in the parentheses of a call, where <c>name: value</c> names an argument.</summary>
    Argument = 4,

    /// <summary>It is a value of <c>when</c>: <c>||</c> parts it from the next.</summary>
    WhenValue = 8,

    /// <summary>It stands behind a pipe: a name alone is called.</summary>
    PipeTarget = 16,

    /// <summary>It is one operand with its members and elements, and no more.</summary>
    Bare = 32,
}
