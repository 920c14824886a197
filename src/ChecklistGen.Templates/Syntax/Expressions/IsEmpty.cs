using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>x.empty?</c> and <c>x.blank?</c>: null for null, else whether the text, list or object has nothing in it.</summary>
internal sealed class IsEmpty(SourceSpan span, Expression target) : Expression(span)
{
    public override object? Evaluate(RenderState state) => Emptiness.Of(state.Target(target));
}
