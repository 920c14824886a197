using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>x += v</c> and its like</summary>
internal sealed class CompoundAssignment(SourceSpan span, PathExpression target, BinaryOperator op, SourceSpan opSpan, Expression value)
    : Expression(span)
{
    public override object? Evaluate(RenderState state)
    {
        var before = target.Evaluate(state);
        var operand = value.Evaluate(state);
        target.Assign(state, Operators.Apply(new Operation(state, op, opSpan, target.Span, value.Span), before, operand));
        return null;
    }
}
