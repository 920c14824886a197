using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary>A number, a string, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
internal sealed class Literal(SourceSpan span, object? value) : Expression(span)
{
    public object? Value { get; } = value;

    public override object? Evaluate(RenderState state) => Value;
}
