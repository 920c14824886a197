using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary>Two operands with an operator of arithmetic or comparison between them.</summary>
internal sealed class Binary(SourceSpan span, Expression left, BinaryOperator op, SourceSpan opSpan, Expression right) : Expression(span)
{
    public Expression Left { get; } = left;

    public Expression Right { get; } = right;

    public BinaryOperator Operator { get; } = op;

    public override object? Evaluate(RenderState state)
    {
        var first = Left.Evaluate(state);
        var second = Right.Evaluate(state);
        if (first is int a && second is int b && TryFast(a, b) is { } result)
            return result;
        return Operators.Apply(new Operation(state, Operator, opSpan, Left.Span, Right.Span), first, second);
    }

    // Counters and comparisons of small integers are most of what templates calculate.
    private object? TryFast(int a, int b) => Operator switch
    {
        BinaryOperator.Add => Box.Of((long)a + b),
        BinaryOperator.Subtract => Box.Of((long)a - b),
        BinaryOperator.Multiply => Box.Of((long)a * b),
        BinaryOperator.Equal => Box.Of(a == b),
        BinaryOperator.NotEqual => Box.Of(a != b),
        BinaryOperator.Less => Box.Of(a < b),
        BinaryOperator.LessOrEqual => Box.Of(a <= b),
        BinaryOperator.Greater => Box.Of(a > b),
        BinaryOperator.GreaterOrEqual => Box.Of(a >= b),
        _ => null,
    };
}
