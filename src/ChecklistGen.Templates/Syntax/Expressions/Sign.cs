using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>-a</c> and <c>+a</c></summary>
internal sealed class Sign(SourceSpan span, Expression operand, bool isMinus) : Expression(span)
{
    public override object? Evaluate(RenderState state)
    {
        var value = operand.Evaluate(state);
        if (!Numbers.IsNumber(value))
            throw Failure.At(operand, TemplateProblem.WrongType, $"`{(isMinus ? '-' : '+')}` needs a number, not {Describe.Kind(value)}");
        return isMinus ? Numbers.Negate(value) : value;
    }
}
