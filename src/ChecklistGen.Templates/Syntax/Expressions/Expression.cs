using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary>Something that has a value.</summary>
internal abstract class Expression(SourceSpan span) : Node(span)
{
    /// <summary>The value; naming a function calls it.</summary>
    public abstract object? Evaluate(RenderState state);

    /// <summary>The value, where a function is wanted as it is and not its result: <c>@f</c>, and what is called.</summary>
    public virtual object? EvaluateUncalled(RenderState state) => Evaluate(state);
}
