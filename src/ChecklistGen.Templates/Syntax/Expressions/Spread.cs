using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>^list</c>: as an argument, each element is an argument of its own; elsewhere it is the list.</summary>
internal sealed class Spread(SourceSpan span, Expression operand) : Expression(span)
{
    public override object? Evaluate(RenderState state) => operand.Evaluate(state);
}
