using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>[1, 2]</c></summary>
internal sealed class ArrayLiteral(SourceSpan span, Expression[] elements) : Expression(span)
{
    public override object? Evaluate(RenderState state)
    {
        var array = new TemplateArray(elements.Length);
        foreach (var element in elements)
            array.Add(element.Evaluate(state));
        return array;
    }
}
