using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax.Expressions;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary><c>with obj … end</c>: the members are variables.</summary>
internal sealed class With(SourceSpan span, Expression target, Block body) : Statement(span)
{
    public override Flow Execute(RenderState state)
    {
        var value = state.Target(target);
        if (!Objects.IsObject(value))
            throw Failure.At(target, TemplateProblem.WrongType, $"`with` needs an object, not {Describe.Kind(value)}");
        var scope = state.Scopes.Enter(Scope.OfWith(value, state.Scopes.Current));
        var locals = state.Locals;
        state.Locals = new LocalFrame();
        var flow = body.Execute(state);
        state.Locals = locals;
        state.Scopes.Leave(scope);
        return flow;
    }
}
