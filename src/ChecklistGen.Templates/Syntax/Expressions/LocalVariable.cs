using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>$name</c>, or <c>$</c> for the arguments: lives in one template, function or <c>with</c>.</summary>
internal sealed class LocalVariable(SourceSpan span, string name) : PathExpression(span)
{
    public string Name { get; } = name;

    public override object? EvaluateUncalled(RenderState state)
    {
        if (Name == "$" && state.Locals.Arguments is not null)
            return state.Locals.Arguments;
        if (state.Locals.TryGet(Name, out var value) || !state.Strictness.UnknownVariables)
            return value;
        throw Failure.At(this, TemplateProblem.UnknownVariable, $"unknown variable `{Name}`", Suggestions.For(Name, state.Locals.Names));
    }

    public override void Assign(RenderState state, object? value)
    {
        if (Name == "$")
            throw Failure.At(this, TemplateProblem.Other, "the arguments `$` cannot be assigned to");
        state.Locals.Set(Name, value);
    }
}
