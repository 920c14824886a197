using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>(…)</c></summary>
internal sealed class Parenthesized(SourceSpan span, Expression inner) : PathExpression(span)
{
    public Expression Inner { get; } = inner;

    public override object? EvaluateUncalled(RenderState state) => Inner.EvaluateUncalled(state);

    public override void Assign(RenderState state, object? value)
    {
        if (Inner is not PathExpression path)
            throw Failure.At(this, TemplateProblem.Other, $"{Span.Quoted} cannot be assigned to");
        path.Assign(state, value);
    }
}
