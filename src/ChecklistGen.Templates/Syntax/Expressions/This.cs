using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>this</c>: the object that plain names are read from and written to.</summary>
internal sealed class This(SourceSpan span) : PathExpression(span)
{
    public override object? EvaluateUncalled(RenderState state) => state.Scopes.Current.Store.Value;
}
