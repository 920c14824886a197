using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax.Expressions;

namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary>Statements one after the other: a whole template, or what stands between a head and its <c>end</c>.</summary>
internal sealed class Block(SourceSpan span, IndentedStatement[] statements) : Node(span)
{
    /// <summary>The expression that the block is, where it is nothing but one.</summary>
    public Expression? SingleExpression => statements is [{ Statement: ExpressionStatement statement }] ? statement.Expression : null;

    public Flow Execute(RenderState state)
    {
        var outer = state.CurrentBlock;
        var indent = state.Output.Indent;
        var autoIndent = state.Context.AutoIndent;
        state.CurrentBlock = this;
        var flow = Flow.Next;
        foreach (var (statement, ownIndent) in statements)
        {
            if (autoIndent)
                state.Output.Indent = ownIndent ?? indent;
            state.Budget.Tick(statement);
            flow = statement.Execute(state);
            if (flow != Flow.Next)
                break;
        }

        state.Output.Indent = indent;
        state.CurrentBlock = outer;
        return flow;
    }
}
