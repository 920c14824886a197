using ChecklistGen.Templates.Evaluation;
using ChecklistGen.Templates.Syntax;
using ChecklistGen.Templates.Values;

namespace ChecklistGen.Templates.Functions.Arrays;

/// <summary>Walks over lists for functions: every element counts against the limits.</summary>
internal readonly struct Walker(RenderState state, Node site)
{
    public Walker(in FunctionCall call)
        : this(call.State, call.Site)
    {
    }

    public object? Invoke(Function function, object? item) => Caller.Invoke(state, function, site, [item]);

    public IEnumerable<object?> Over(IEnumerable<object?> items)
    {
        state.Budget.BeginWalk();
        foreach (var item in items)
        {
            state.Budget.Step(site);
            yield return item;
        }
    }

    /// <summary>A sequence that is worked out when it is walked over.</summary>
    public LazySequence Lazy(IEnumerable<object?> source, Func<IEnumerable<object?>, IEnumerable<object?>> work)
    {
        var depth = 1 + (source is Sequence sequence ? sequence.Depth : 0);
        if (depth > LazySequence.MaximumDepth)
        {
            source = new TemplateArray(Over(source));
            depth = 1;
        }

        return new LazySequence(work(Over(source)), depth);
    }
}
