using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Functions;
using ChecklistGen.Templates.Lexing;

namespace ChecklistGen.Templates.Syntax.Expressions;

/// <summary><c>from | to</c>: the first function that <c>to</c> calls takes <c>from</c> as its first argument.</summary>
internal sealed class Pipe(SourceSpan span, Expression from, Expression to) : Expression(span)
{
    public override object? Evaluate(RenderState state)
    {
        var depth = state.Pipes.Count;
        state.Pipes.Push(from);
        var result = to.Evaluate(state);
        if (state.Pipes.Count > depth && result is Function function)
            result = Caller.Call(state, function, to, [], acceptsPipe: true);
        if (state.Pipes.Count > depth)
            throw Failure.At(to, TemplateProblem.UnknownFunction, $"{to.Span.Quoted} is not a function to pipe into");
        return result;
    }
}
