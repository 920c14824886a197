using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>c ? a : b</c></summary>
internal sealed class Conditional(SourceSpan span, Expression condition, Expression whenTrue, Expression whenFalse) : Expression(span)
{
    public override object? Evaluate(RenderState state) =>
        Conversions.IsTrue(condition.Evaluate(state)) ? whenTrue.Evaluate(state) : whenFalse.Evaluate(state);
}
