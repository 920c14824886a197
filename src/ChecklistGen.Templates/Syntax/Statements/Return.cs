using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax.Expressions;

namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary><c>ret v</c>: ends a function, an include or the template.</summary>
internal sealed class Return(SourceSpan span, Expression? value) : Statement(span)
{
    public override Flow Execute(RenderState state)
    {
        state.Returned = value?.Evaluate(state);
        return Flow.Return;
    }
}
