using ChecklistGen.Templates.Diagnostics;
using ChecklistGen.Templates.Functions;
using ChecklistGen.Templates.Syntax;
using ChecklistGen.Templates.Syntax.Expressions;
using ChecklistGen.Templates.Syntax.Statements;

namespace ChecklistGen.Templates.Evaluation;

/// <summary>Calls functions: evaluates the arguments, matches them with the parameters, keeps the limits.</summary>
internal static class Caller
{
    /// <summary>Calls a function with the arguments of a template.</summary>
    /// <param name="state">The rendering.</param>
    /// <param name="function">The function.</param>
    /// <param name="site">The call, where errors are reported.</param>
    /// <param name="arguments">The arguments, not evaluated yet.</param>
    /// <param name="acceptsPipe">Whether a value that waits before a pipe becomes the first argument.</param>
    /// <param name="wrapped">The body of a <c>wrap</c>.</param>
    public static object? Call(
        RenderState state,
        Function function,
        Node site,
        ReadOnlySpan<Argument> arguments,
        bool acceptsPipe,
        Block? wrapped = null)
    {
        var binder = new ArgumentBinder(state, function, site);
        if (acceptsPipe && state.Pipes.TryPop(out var piped))
            binder.Add(new Argument(null, piped));
        foreach (var argument in arguments)
            binder.Add(argument);
        binder.Complete();
        return Run(state, function, site, binder.Start, binder.Named, wrapped);
    }

    /// <summary>Calls a function that was passed to another one, with values.</summary>
    public static object? Invoke(RenderState state, Function function, Node site, ReadOnlySpan<object?> arguments)
    {
        var binder = new ArgumentBinder(state, function, site);
        foreach (var argument in arguments)
            binder.Add(argument, site);
        binder.CompleteValues();
        return Run(state, function, site, binder.Start, binder.Named, wrapped: null);
    }

    private static object? Run(
        RenderState state, Function function, Node site, int start, Dictionary<string, object?>? named, Block? wrapped)
    {
        state.Budget.EnterCall(site);
        object? result;
        try
        {
            result = function.Invoke(
                new FunctionCall(state, function, site, state.Arguments.Values(start), state.Arguments.Nodes(start)) { Named = named, Wrapped = wrapped });
        }
        catch (Exception e) when (e is not (TemplateException or WriterException or OutOfMemoryException))
        {
            throw Failure.Of(e, site.Span, $"`{function.Name}`");
        }

        state.Budget.LeaveCall();
        state.Arguments.Pop(start);
        return result;
    }
}
