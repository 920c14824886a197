using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Syntax;
using ChecklistGen.Templates.Syntax.Statements;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Functions;

/// <summary>A function written in a template.</summary>
internal sealed class UserFunction(FunctionDefinition definition, Scope definedIn) : Function
{
    public override string Name => definition.Name;

    public override Signature Signature => definition.Signature;

    public override object? Invoke(in FunctionCall call)
    {
        var state = call.State;
        var around = definition.SeesEnclosing ? definedIn : state.Scopes.Current.Outside;
        var values = call.ToArray();
        var scope = definition.HasParameters
            ? Scope.OfFunction(new FunctionStore(definition.ParameterNames, values), around)
            : around;
        var outer = state.Scopes.Enter(scope);
        var locals = state.Locals;
        var pipes = state.HidePipes();
        state.Locals = new LocalFrame { Arguments = new TemplateArray((ReadOnlySpan<object?>)values) { Members = call.Named }, Wrapped = call.Wrapped };
        var result = definition.Value is { } value ? value.Evaluate(state) : Run(state, definition.Body!);
        state.Locals = locals;
        state.ShowPipes(pipes);
        state.Scopes.Leave(outer);
        return result;
    }

    private static object? Run(RenderState state, Block body) =>
        body.Execute(state) == Flow.Return ? state.TakeReturned() : null;
}
