using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>!a</c></summary>
internal sealed class Not(SourceSpan span, Expression operand) : Expression(span)
{
    public override object? Evaluate(RenderState state) => Box.Of(!Conversions.IsTrue(operand.Evaluate(state)));
}
