using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>a++</c>, <c>a--</c>, <c>++a</c>, <c>--a</c></summary>
internal sealed class Increment(SourceSpan span, PathExpression target, SourceSpan opSpan, bool isUp, bool isPostfix) : Expression(span)
{
    public override object? Evaluate(RenderState state)
    {
        var before = target.Evaluate(state);
        var op = isUp ? BinaryOperator.Add : BinaryOperator.Subtract;
        var after = Operators.Apply(new Operation(state, op, opSpan, target.Span, opSpan), before, Box.Of(1));
        target.Assign(state, after);
        return isPostfix ? before : after;
    }
}
