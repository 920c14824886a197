using ChecklistGen.Templates.Syntax.Statements;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Functions.Objects;

/// <summary><c>object.eval</c> and <c>object.eval_template</c>: text as code. What is not text is given back, what is a function called.</summary>
internal static class Evaluating
{
    public static object? Eval(in FunctionCall call)
    {
        if (!Texts.TryGet(call.Value(0), out var text))
            return Other(call);
        var program = Parse(call, Template.ParseCode(text, "eval"));
        if (program.Body!.SingleExpression is { } expression)
            return expression.Evaluate(call.State);
        return program.Body.Execute(call.State) == Flow.Return ? call.State.TakeReturned() : null;
    }

    public static object? EvalTemplate(in FunctionCall call)
    {
        if (!Texts.TryGet(call.Value(0), out var text))
            return Other(call);
        var template = Parse(call, Template.Parse(text, "eval_template"));
        var output = call.State.Output;
        var before = output.BeginInclude();
        template.Execute(call.State);
        return output.EndInclude(before);
    }

    private static Template Parse(in FunctionCall call, Template template) =>
        template.Error is null ? template : throw call.ErrorAt(0, template.Error.Message);

    private static object? Other(in FunctionCall call) =>
        call.Value(0) is Function function ? call.Invoke(function) : call.Value(0);
}
