using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>for</c>, <c>while</c> or <c>tablerow</c> as a name: what is known about the running loop.</summary>
internal sealed class LoopInfo(SourceSpan span, string keyword) : PathExpression(span)
{
    public override object? EvaluateUncalled(RenderState state)
    {
        state.Scopes.TryGet(keyword, out var value);
        return value;
    }
}
