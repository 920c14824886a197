using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary>A plain name: a loop's variable, a variable, the host's data or a built-in.</summary>
internal sealed class GlobalVariable(SourceSpan span, string name) : PathExpression(span)
{
    public string Name { get; } = name;

    public override object? EvaluateUncalled(RenderState state)
    {
        if (state.Scopes.TryGet(Name, out var value) || !state.Strictness.UnknownVariables)
            return value;
        throw Misses.Variable(state, this, Name);
    }

    public override void Assign(RenderState state, object? value)
    {
        if (!state.Scopes.Current.TryAssign(Name, value))
            throw Misses.ReadOnly(state, this, Name);
    }
}
