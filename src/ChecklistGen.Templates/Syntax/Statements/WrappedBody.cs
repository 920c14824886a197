using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary><c>$$</c>: the body of the <c>wrap</c> that called this function.</summary>
internal sealed class WrappedBody(SourceSpan span) : Statement(span)
{
    public override Flow Execute(RenderState state)
    {
        state.Budget.EnterCall(this);
        var flow = state.Locals.Wrapped?.Execute(state) ?? Flow.Next;
        state.Budget.LeaveCall();
        return flow;
    }
}
