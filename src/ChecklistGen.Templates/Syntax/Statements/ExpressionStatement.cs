using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax.Expressions;

namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary>An expression: its value is printed.</summary>
internal sealed class ExpressionStatement(SourceSpan span, Expression expression) : Statement(span)
{
    public Expression Expression { get; } = expression;

    public override Flow Execute(RenderState state)
    {
        var value = Expression.Evaluate(state);
        if (value is not null)
            state.Output.WriteValue(state.Print(value), Span);
        return Flow.Next;
    }
}
