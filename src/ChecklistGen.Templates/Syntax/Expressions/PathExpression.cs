using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Functions;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary>A variable, a member, an element, or one of them in parentheses: what can be assigned to and what calls itself when named.</summary>
internal abstract class PathExpression(SourceSpan span) : Expression(span)
{
    /// <summary>Whether the function that the path names takes what stands before a pipe.</summary>
    protected virtual bool AcceptsPipe => true;

    public sealed override object? Evaluate(RenderState state)
    {
        var value = EvaluateUncalled(state);
        return value is not string && value is Function function ? Caller.Call(state, function, this, [], AcceptsPipe) : value;
    }

    /// <summary>The value as the start of a longer path: a function in the middle of a path takes nothing from a pipe.</summary>
    public object? EvaluateTarget(RenderState state)
    {
        var value = EvaluateUncalled(state);
        return value is Function function ? Caller.Call(state, function, this, [], acceptsPipe: false) : value;
    }

    public abstract override object? EvaluateUncalled(RenderState state);

    public virtual void Assign(RenderState state, object? value) =>
        throw Failure.At(this, TemplateProblem.Other, $"{Span.Quoted} cannot be assigned to");
}
