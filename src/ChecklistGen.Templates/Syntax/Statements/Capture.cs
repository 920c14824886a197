using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax.Expressions;

namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary><c>capture x … end</c>: what would be printed becomes a text.</summary>
internal sealed class Capture(SourceSpan span, PathExpression target, Block body) : Statement(span)
{
    public override Flow Execute(RenderState state)
    {
        state.Output.BeginCapture();
        var flow = body.Execute(state);
        target.Assign(state, state.Output.EndCapture());
        return flow;
    }
}
