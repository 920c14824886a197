using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax.Expressions;

namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary><c>if … else if … else … end</c></summary>
internal sealed class If(SourceSpan span, If.Branch[] branches) : Statement(span)
{
    public override Flow Execute(RenderState state)
    {
        foreach (var (condition, body) in branches)
        {
            if (condition is null || Conversions.IsTrue(condition.Evaluate(state)))
                return body.Execute(state);
        }

        return Flow.Next;
    }

    /// <summary>A condition, null for <c>else</c>, and what is done where it is met.</summary>
    public readonly record struct Branch(Expression? Condition, Block Body);
}
