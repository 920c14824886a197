using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>x = v</c>: a statement of its own, with nothing to print.</summary>
internal sealed class Assignment(SourceSpan span, PathExpression target, Expression value) : Expression(span)
{
    public override object? Evaluate(RenderState state)
    {
        target.Assign(state, value.Evaluate(state));
        return null;
    }
}
