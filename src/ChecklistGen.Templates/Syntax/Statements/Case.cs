using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax.Expressions;

namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary><c>case v … when a, b … else … end</c></summary>
/// <param name="span">The statement's head.</param>
/// <param name="value">What is compared.</param>
/// <param name="branches">What it is compared with.</param>
/// <param name="indent">The indent of the tag with the first <c>when</c>; null where that is the tag of the <c>case</c>.</param>
internal sealed class Case(SourceSpan span, Expression value, Case.Branch[] branches, string? indent) : Statement(span)
{
    public override Flow Execute(RenderState state)
    {
        var actual = value.Evaluate(state);
        foreach (var branch in branches)
        {
            if (!Matches(state, actual, branch.Values))
                continue;

            var outer = state.Output.Indent;
            if (state.Context.AutoIndent)
                state.Output.Indent = indent ?? outer;
            var flow = branch.Body.Execute(state);
            state.Output.Indent = outer;
            return flow;
        }

        return Flow.Next;
    }

    private bool Matches(RenderState state, object? actual, Expression[]? expected)
    {
        if (expected is null)
            return true;
        foreach (var candidate in expected)
        {
            var operation = new Operation(state, BinaryOperator.Equal, candidate.Span, value.Span, candidate.Span);
            if (Operators.Apply(operation, actual, candidate.Evaluate(state)) is true)
                return true;
        }

        return false;
    }

    /// <summary>The values of a <c>when</c>, null for <c>else</c>, and what is done.</summary>
    public readonly record struct Branch(Expression[]? Values, Block Body);
}
