using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>a ?? b</c>: b where a is null; <c>a ?! b</c>: b where a is not null.</summary>
internal sealed class Coalesce(SourceSpan span, Expression left, Expression right, bool whenNull) : Expression(span)
{
    public override object? Evaluate(RenderState state)
    {
        // Both sides are always evaluated: the engine that we follow does so, and calls in them may write.
        var first = left.Evaluate(state);
        var second = right.Evaluate(state);
        return (first is null) == whenNull ? second : first;
    }
}
