using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Functions;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>f a b</c>, <c>f(a, b)</c>, and a function behind a pipe.</summary>
internal sealed class Call(SourceSpan span, Expression callee, Argument[] arguments, bool isExplicit) : Expression(span)
{
    public Expression Callee { get; } = callee;

    public Argument[] Arguments { get; } = arguments;

    /// <summary>Whether the arguments stand in parentheses.</summary>
    public bool IsExplicit { get; } = isExplicit;

    public override object? Evaluate(RenderState state) => Evaluate(state, wrapped: null);

    /// <summary>Calls; <paramref name="wrapped"/> is what <c>$$</c> writes in the function.</summary>
    public object? Evaluate(RenderState state, Statements.Block? wrapped)
    {
        var target = Callee.EvaluateUncalled(state);
        if (target is FunctionGroup group)
            target = group.Default;
        if (target is Function function)
            return Caller.Call(state, function, this, Arguments, acceptsPipe: true, wrapped);
        if (target is null && !state.Strictness.UnknownFunctions)
            return null;
        throw target is null
            ? Misses.Function(state, Callee)
            : Failure.At(Callee, TemplateProblem.UnknownFunction, $"{Callee.Span.Quoted} is not a function but {Describe.Kind(target)}");
    }
}
