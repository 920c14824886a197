using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>(…)</c>: no call inside takes what is piped into the whole.</summary>
internal sealed class Parenthesized(SourceSpan span, Expression inner) : PathExpression(span)
{
    public Expression Inner { get; } = inner;

    protected override bool AcceptsPipe => false;

    public override object? EvaluateUncalled(RenderState state)
    {
        var pipes = state.HidePipes();
        var value = Inner.Evaluate(state);
        state.ShowPipes(pipes);
        return value;
    }

    public override void Assign(RenderState state, object? value)
    {
        if (Inner is not PathExpression path)
            throw Failure.At(this, TemplateProblem.Other, $"{Span.Quoted} cannot be assigned to");
        path.Assign(state, value);
    }
}
