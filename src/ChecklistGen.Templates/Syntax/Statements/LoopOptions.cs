using ChecklistGen.Templates.Syntax.Expressions;

namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary>What may follow the list of a loop: <c>offset:n reversed limit:n</c>, and <c>cols:n</c> for <c>tablerow</c>.</summary>
internal sealed class LoopOptions
{
    public Expression? Offset { get; set; }

    public Expression? Limit { get; set; }

    public Expression? Columns { get; set; }

    public bool IsReversed { get; set; }

    /// <summary>An option that does not exist: an error once the loop runs.</summary>
    public Node? Unknown { get; set; }

    public string? UnknownName { get; set; }
}
