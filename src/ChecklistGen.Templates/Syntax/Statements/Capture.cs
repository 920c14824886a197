using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax.Expressions;

namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary><c>capture x … end</c>: what would be printed becomes a text.</summary>
internal sealed class Capture(SourceSpan span, Expression target, Block body) : Statement(span)
{
    public override Flow Execute(RenderState state)
    {
        state.Output.BeginCapture();
        var flow = body.Execute(state);
        var text = state.Output.EndCapture();
        if (target is not PathExpression path)
            throw Failure.At(target, TemplateProblem.Other, $"{target.Span.Quoted} cannot be captured into", "name a variable");
        path.Assign(state, text);
        return flow;
    }
}
