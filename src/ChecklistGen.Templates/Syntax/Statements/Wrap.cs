using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Functions;
using ChecklistGen.Templates.Lexing;
using ChecklistGen.Templates.Syntax.Expressions;

namespace ChecklistGen.Templates.Syntax.Statements;

/// <summary><c>wrap f args … end</c>: calls a function that writes the body where it says <c>$$</c>.</summary>
internal sealed class Wrap(SourceSpan span, Expression target, Block body) : Statement(span)
{
    public override Flow Execute(RenderState state)
    {
        var value = target is Call call ? call.Evaluate(state, body) : CallPlain(state);
        if (value is not null)
            state.Output.WriteValue(state.Print(value), Span);
        return Flow.Next;
    }

    private object? CallPlain(RenderState state)
    {
        if (target.EvaluateUncalled(state) is not Function function)
            throw Failure.At(target, TemplateProblem.UnknownFunction, $"`wrap` needs a function, and {target.Span.Quoted} is none");
        return Caller.Call(state, function, target, [], acceptsPipe: false, body);
    }
}
