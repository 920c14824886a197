using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>@f</c>: the function itself, not its result.</summary>
internal sealed class Alias(SourceSpan span, Expression operand) : Expression(span)
{
    public override object? Evaluate(RenderState state) => operand.EvaluateUncalled(state);
}
