using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>a &amp;&amp; b</c> and <c>a || b</c>: booleans, and the right side only where the left does not decide.</summary>
internal sealed class Logical(SourceSpan span, Expression left, Expression right, bool isAnd) : Expression(span)
{
    public override object? Evaluate(RenderState state) =>
        Box.Of(Conversions.IsTrue(left.Evaluate(state)) == isAnd ? Conversions.IsTrue(right.Evaluate(state)) : !isAnd);
}
