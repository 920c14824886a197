using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax.Expressions;

namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary><c>while c … end</c></summary>
internal sealed class While(SourceSpan span, Expression condition, Block body) : Statement(span)
{
    public override Flow Execute(RenderState state)
    {
        var loop = new LoopState(source: null);
        var scope = state.Scopes.Current;
        scope.EnterLoop(new LoopFrame(variable: null, "while", loop));
        state.Budget.EnterLoop();
        var flow = Walk(state, loop);
        state.Budget.LeaveLoop();
        scope.LeaveLoop();
        return flow;
    }

    private Flow Walk(RenderState state, LoopState loop)
    {
        for (;; loop.Index++)
        {
            // The test that ends the loop counts as well: the engine that we follow counts it.
            state.Budget.Step(this);
            if (!Conversions.IsTrue(condition.Evaluate(state)))
                return Flow.Next;
            switch (body.Execute(state))
            {
                case Flow.Break:
                    return Flow.Next;
                case Flow.Return:
                    return Flow.Return;
            }
        }
    }
}
